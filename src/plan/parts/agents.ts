import { channelName, channelNames } from '../../text/channel-names.ts'
import type { Centre } from '../centre.ts'
import { agentsHeadline, agentsNotes, agentsOf, noLive } from '../messages/agents.ts'
import { clockOf, tooLittle, weekdayKeys, weekdayNames } from '../messages/words.ts'
import { cannotTell, type Part, type PartFound, type PartRow, type WeekPicture } from '../part.ts'
import { steadyTickets } from '../part-examples.ts'
import { settingsLacking } from '../staffing/lacking.ts'
import type { LiveDay } from '../staffing/live.ts'
import { type LivePlan, livePlans } from '../staffing/live-plans.ts'

export default {
  title: { en: 'Agents for chat and phone', ko: '채팅·전화 상담원' },
  place: 30,
  what: {
    en: 'The fewest agents of each half hour with whom the share plan.serviceLevel (80 %) of contacts is taken within the target of the channel (targets), and nobody is at work on contacts for more than plan.occupancy (85 %) of the time: Erlang C, or Erlang A where plan.patience says after how long who waits gives up. Contacts of the half hour before that are still in progress count. Days that differ by more than chance are planned for as they are: the share is that of full and empty days together. Handling time is plan.handleTime, else that of the export (the mean, with its interval), else plan.minutesPerTicket; chats that an agent takes at once (plan.concurrency) share it. Low and high are for as few or as many contacts as the interval of the month holds. Open is businessHours, else every hour that had at least a tenth of the contacts of the busiest one; where that one had fewer than 30, an empty hour may be chance, and businessHours is asked for. Somebody is there whenever it is open. Of the contacts that come when it is shut, what the best hour before or after would take is said. Days with an event stand for themselves.',
    ko: '30분마다 필요한 최소 상담원 수입니다. 문의의 plan.serviceLevel(80%)을 채널 목표 시간(targets) 안에 받고, 상담에 쓰는 시간이 plan.occupancy(85%)를 넘지 않게 합니다. 얼랑 C로 계산하고, 얼마나 기다리다 끊는지를 plan.patience에 적으면 얼랑 A로 계산합니다. 앞 30분에 시작해 아직 끝나지 않은 상담도 넣습니다. 우연보다 크게 날마다 다르면 그만큼을 감안해, 많은 날과 적은 날을 합친 비율로 봅니다. 한 건에 걸리는 시간은 plan.handleTime, 없으면 파일에 기록된 작업 시간의 평균(구간 포함), 그것도 없으면 plan.minutesPerTicket입니다. 동시에 받는 채팅 수(plan.concurrency)만큼 그 시간을 나눕니다. 최소와 최대는 그 달 문의가 구간의 양 끝일 때입니다. 여는 시간은 businessHours, 없으면 가장 바쁜 시간의 10분의 1 이상 문의가 온 시간입니다. 가장 바쁜 시간의 문의도 30건이 안 되면 빈 시간이 우연일 수 있어 businessHours를 설정해야 합니다. 여는 동안에는 적어도 한 명이 있습니다. 닫힌 시간에 오는 문의는 앞뒤로 한 시간 더 열 때 받을 건수를 알려 줍니다. 행사일은 따로 보여 줍니다.',
  },
  reference:
    'Erlang 1917; Palm 1957 and Garnett, Mandelbaum and Reiman 2002 (abandonment); Jagerman 1975 (load in progress); Jongbloed and Koole 2001 (days that differ). Published values: README of the CRAN package ErlangC.',
  columns: [
    { key: 'channel', heading: { en: 'Channel', ko: '채널' }, words: channelNames },
    { key: 'day', heading: { en: 'Day', ko: '요일' }, words: weekdayNames },
    { key: 'time', heading: { en: 'From', ko: '시각' } },
    { key: 'agents', heading: { en: 'Agents', ko: '상담원' }, as: 'count' },
    { key: 'agents_low', heading: { en: 'low', ko: '최소' }, as: 'count' },
    { key: 'agents_high', heading: { en: 'high', ko: '최대' }, as: 'count' },
    { key: 'contacts', heading: { en: 'Contacts', ko: '문의' }, as: 'decimal' },
    { key: 'share_within', heading: { en: 'In target', ko: '목표 내' }, as: 'percent' },
    { key: 'wait_s', heading: { en: 'Wait', ko: '평균 대기' }, as: 'duration' },
    { key: 'occupancy', heading: { en: 'At work', ko: '상담 중' }, as: 'percent' },
  ],
  find,
  examples: [
    {
      title: 'one call in each hour of ten minutes, 8 to 18: a load of a sixth, and one agent takes 83 % at once',
      tickets: steadyTickets({ channel: 'phone' }),
      set: { month: '2026-11', targets: ['phone=20s'], businessHours: 'Mon 08:00-09:00', plan: { handleTime: { phone: 600 } } },
      rows: [
        // C = a for one agent, a = 1/6: 1 − a·exp(−(1 − a)·20/600) = 0.8379
        {
          channel: 'phone',
          day: 'mon',
          time: '08:00',
          contacts: 0.5,
          agents: 1,
          share_within: 1 - (1 / 6) * Math.exp(-(5 / 6) / 30),
        },
        { day: 'mon', time: '08:30', agents: 1 },
      ],
    },
    {
      title: 'nobody said how long a call takes',
      tickets: steadyTickets({ channel: 'phone' }),
      set: { targets: ['phone=20s'] },
      cannotTell: true,
      needed: ['plan.handleTime.phone', 'businessHours'],
    },
    { title: 'e-mails alone', tickets: steadyTickets(), cannotTell: true },
  ],
} satisfies Part

function find(centre: Centre): PartFound {
  if (!centre.contacts) return cannotTell(tooLittle(centre.tooLittle!, centre.past.ordersOfMonth.size > 0))
  const { plans, lacking } = livePlans(centre)
  const { needed, why, notes } = settingsLacking(lacking)
  if (plans.length === 0) return { ...cannotTell(lacking.length > 0 ? why : noLive, needed) }
  const rows = plans.flatMap((plan) => [...plan.week, ...plan.special].flatMap((day) => rowsOf(plan, day)))
  return {
    headline: agentsHeadline(plans),
    needed: [...needed],
    notes: [...notes, ...agentsNotes(centre, plans)],
    ...{ rows, brief: [] },
    values: Object.fromEntries(
      plans.flatMap((plan) => [
        [`${plan.channel}_most`, most(plan)],
        [`${plan.channel}_shut_share`, plan.outside],
        [`${plan.channel}_hour_more_contacts`, plan.longer?.contacts ?? null],
      ]),
    ),
    weeks: plans.map(picture),
  }
}

const most = ({ week }: LivePlan) => Math.max(0, ...week.flatMap((day) => day.halfHoursStaffed.map(({ agents }) => agents)))

const rowsOf = ({ channel }: LivePlan, day: LiveDay): PartRow[] =>
  day.halfHoursStaffed.map(({ slot, contacts, agents, low, high, share, waitS, occupancy, abandoned }) => ({
    ...{ channel, day: day.date ?? weekdayKeys[day.weekday]!, time: clockOf(slot), contacts: Math.round(contacts * 1000) / 1000 },
    ...{ agents, agents_low: low, agents_high: high, share_within: share, wait_s: Number.isFinite(waitS) ? waitS : null },
    ...{ occupancy, abandoned_share: abandoned, event: day.events.length > 0 ? day.events.join(', ') : null },
  }))

/** Half hours in a row that are alike on every day are one line. */
function picture({ channel, week }: LivePlan): WeekPicture {
  const used = [...new Set(week.flatMap((day) => day.halfHoursStaffed.map(({ slot }) => slot)))].sort((a, b) => a - b)
  const runs: { from: number; to: number; row: (number | null)[] }[] = []
  for (const slot of used) {
    const row = week.map((day) => day.halfHoursStaffed.find((one) => one.slot === slot)?.agents ?? null)
    const last = runs.at(-1)
    if (last?.to === slot && last.row.every((n, day) => n === row[day])) last.to = slot + 1
    else runs.push({ from: slot, to: slot + 1, row })
  }
  return {
    title: agentsOf(channelName(channel)),
    times: runs.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`),
    cells: runs.map(({ row }) => row),
  }
}
