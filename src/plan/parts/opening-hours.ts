import { channelName, channelNames } from '../../text/channel-names.ts'
import type { Centre } from '../centre.ts'
import type { ChannelForecast } from '../demand/forecast.ts'
import { sum } from '../demand/profile.ts'
import { noLive } from '../messages/agents.ts'
import { contactsByHour, fewForHours, hoursHeadline, unseen, weekendWorth } from '../messages/opening-hours.ts'
import { clockOf, tooLittle } from '../messages/words.ts'
import { cannotTell, type Part, type PartFound, type PartRow, type WeekPicture } from '../part.ts'
import { steadyTickets } from '../part-examples.ts'
import { liveChannels } from '../settings.ts'
import { bestWindows, usualLength, type Window } from '../staffing/windows.ts'

export default {
  title: { en: 'Opening hours of chat and phone', ko: '채팅·전화 운영 시간' },
  place: 70,
  what: {
    en: 'For each number of hours a day the hours in a row in which most chats and calls come, what share they hold, and what the last hour adds, a week and for each hour that one agent is there. Shown are the hours as long as today’s (businessHours, else as many as hold nine of ten contacts) and up to two more or less. Contacts outside of today’s hours are unseen where the line is shut, so that hours can look too narrow: the share of e-mails and forms written outside of them is shown beside it, as these can be written at any hour.',
    ko: '하루 운영 시간의 길이마다 채팅과 전화가 가장 많이 오는 연속 시간, 그 시간에 들어오는 비율, 마지막 한 시간이 더해 주는 문의(주당, 상담원 한 명의 한 시간당)를 봅니다. 지금 길이(businessHours, 없으면 문의 열에 아홉이 들어가는 길이)와 앞뒤 두 시간까지 보여 줍니다. 닫혀 있는 시간의 수요는 파일에 보이지 않아 실제보다 좁게 나올 수 있으므로, 언제든 쓸 수 있는 이메일과 양식이 그 시간 밖에 온 비율을 함께 적습니다.',
  },
  reference: 'Counting, by the profile of the part contacts.',
  columns: [
    { key: 'channel', heading: { en: 'Channel', ko: '채널' }, words: channelNames },
    { key: 'hours', heading: { en: 'Hours a day', ko: '하루 시간' }, as: 'count' },
    { key: 'from', heading: { en: 'From', ko: '시작' } },
    { key: 'to', heading: { en: 'To', ko: '끝' } },
    { key: 'covered', heading: { en: 'Contacts in them', ko: '들어오는 문의' }, as: 'percent' },
    { key: 'added_week', heading: { en: 'Last hour adds a week', ko: '마지막 한 시간(주당)' }, as: 'decimal' },
    { key: 'added_per_hour', heading: { en: 'for an agent’s hour', ko: '상담원 한 시간당' }, as: 'decimal' },
    { key: 'today', heading: { en: 'As long as today', ko: '지금 길이' } },
  ],
  find,
  examples: [
    {
      title: 'a call in each hour from 8 to 18, open as long',
      tickets: steadyTickets({ channel: 'phone' }),
      set: { month: '2026-11', businessHours: 'Mon-Sun 08:00-18:00' },
      rows: [
        { channel: 'phone', hours: 8, from: '08:00', to: '16:00', covered: 0.8, added_week: 7, added_per_hour: 1 },
        { hours: 9, from: '08:00', to: '17:00', covered: 0.9 },
        { hours: 10, from: '08:00', to: '18:00', covered: 1, today: true },
        { hours: 11, covered: 1, added_week: 0 },
        { hours: 12, covered: 1, added_week: 0 },
      ],
    },
    { title: 'e-mails alone', tickets: steadyTickets(), cannotTell: true },
  ],
} satisfies Part

const around = 2
/** Contacts below which hours are mostly chance. */
const fewest = 100

function find(centre: Centre): PartFound {
  if (!centre.contacts) return cannotTell(tooLittle(centre.tooLittle!, centre.past.ordersOfMonth.size > 0))
  const { channels } = centre.contacts
  const all = channels.filter(({ channel }) => (liveChannels as readonly string[]).includes(channel))
  if (all.length === 0) return cannotTell(noLive)
  const live = all.filter(({ observed }) => observed >= fewest)
  const few = all
    .filter(({ observed }) => observed < fewest)
    .map(({ channel, observed }) => fewForHours(channelName(channel), observed))
  if (live.length === 0) return cannotTell(few[0]!)
  const written = channels.filter(({ channel }) => ['email', 'form', 'social', 'sms'].includes(channel))
  const found = live.map((one) => {
    const week = weekHours(centre, one)
    const byHour = week[0]!.map((_, hour) => sum(week.map((row) => row[hour]!)))
    const windows = bestWindows(byHour)
    const today = openLength(centre) ?? usualLength(windows)
    const from = Math.max(1, today - around)
    const chosen = windows.slice(from - 1, today + around)
    const rows = chosen.map((window) => rowOf(one.channel, window, windows, { week, today }))
    return { channel: one.channel, rows, week, here: windows[today - 1]! }
  })
  const others = written.map((one) => weekHours(centre, one))
  const perMonth = centre.days.length / 7
  const outside = (here: Window) => {
    const [all, inside] = others.reduce(
      (total, week) => [
        total[0] + sum(week.map(sum)),
        total[1] + sum(week.map((row) => sum(row.filter((_, hour) => (hour - here.from + 24) % 24 < here.length)))),
      ],
      [0, 0] as [number, number],
    )
    return all > 0 ? 1 - inside / all : null
  }
  const places = found.map(({ channel, rows, here }) => ({ channel, rows, here, outside: outside(here) }))
  return {
    headline: hoursHeadline(places),
    needed: [],
    notes: [
      ...found.flatMap(({ channel, week }) => weekendWorth(channelName(channel), week)),
      ...unseen(places, centre.open !== undefined),
    ],
    rows: found.flatMap(({ rows }) => rows),
    values: Object.fromEntries(places.map((place) => [`${place.channel}_written_outside_share`, place.outside])),
    weeks: found.map(({ channel, week }): WeekPicture => {
      const hours = week[0]!.flatMap((_, hour) => (week.some((row) => row[hour]! * perMonth >= 0.5) ? [hour] : []))
      return {
        title: contactsByHour(channelName(channel)),
        times: hours.map((hour) => clockOf(hour * 2)),
        cells: hours.map((hour) => week.map((row) => shown(row[hour]! * perMonth))),
      }
    }),
  }
}

const shown = (n: number) => (n >= 10 ? Math.round(n) : Math.round(n * 10) / 10)

/** Contacts of a usual week, by weekday and hour. */
function weekHours({ days }: Centre, { days: contacts, hours }: ChannelForecast): number[][] {
  return hours.map((row, weekday) => {
    const places = days.flatMap((day, place) => (day.weekday === weekday && day.events.length === 0 ? [place] : []))
    const mean = sum(places.map((place) => contacts[place]!.mean)) / Math.max(1, places.length)
    return row.map((share) => share * mean)
  })
}

/** How many hours the longest day is open by the business hours. */
function openLength({ open }: Centre): number | undefined {
  if (!open) return undefined
  const longest = Math.max(...open.map((row) => (row.some(Boolean) ? row.lastIndexOf(true) - row.indexOf(true) + 1 : 0)))
  return longest > 0 ? Math.ceil(longest / 2) : undefined
}

function rowOf(
  channel: string,
  { from, length, covered }: Window,
  all: readonly Window[],
  { week, today }: { week: number[][]; today: number },
): PartRow {
  const contacts = sum(week.map(sum))
  const added = (covered - (all[length - 2]?.covered ?? 0)) * contacts
  const days = week.filter((row) => sum(row) > 0).length
  return {
    ...{ channel, hours: length, from: clockOf(from * 2), to: clockOf(((from + length) % 24 || 24) * 2), covered },
    ...{
      added_week: Math.round(added * 1000) / 1000,
      added_per_hour: days > 0 ? Math.round((added / days) * 1000) / 1000 : null,
    },
    today: length === today,
  }
}
