import { weekdayKeys, weekdayNames } from '../../../plan/messages/words.ts'
import { channelName } from '../../../text/channel-names.ts'
import { dayWords } from '../../../time/day-words.ts'
import * as say from '../../messages/plan.ts'
import { type Html, html, number } from '../html.ts'
import { fewDates, type RosterCell, rosterPicture } from '../pictures/roster.ts'
import { planBlock, planPart, planPlace, type ShownPart } from '../plan-block.ts'
import type { PageContext, Section } from '../section.ts'
import { figure } from '../table.ts'

export default {
  title: { en: 'People needed', ko: '필요한 인원' },
  what: {
    en: 'Agents for chat and phone by half hour in a usual week of the month after the export and on days with an event, people for e-mail and forms, and the hours that takes, as support-kit plan has them.',
    ko: '파일 다음 달의 평소 한 주와 행사일에 30분마다 필요한 채팅·전화 상담원, 이메일과 양식에 답할 인원, 그 근무 시간(support-kit plan과 같습니다).',
  },
  place: 77,
  plan: ['agents', 'answers', 'roster'],
  draw(context) {
    const [agents, answers, roster] = ['agents', 'answers', 'roster'].map((id) => planPart(context, id))
    if (!agents && !answers) return undefined
    const shown = [
      ...(roster ? [planBlock(context, roster, roster.rows)] : []),
      ...(agents
        ? [html`<h3>${context.format.text(agents.title)}</h3>`, planBlock(context, agents), pictures(context, agents)]
        : []),
      ...(answers ? [html`<h3>${context.format.text(answers.title)}</h3>`, planBlock(context, answers, answers.rows)] : []),
    ]
    return html`${shown}`
  },
} satisfies Section

/** A week of each channel, and its days with an event. */
function pictures(context: PageContext, agents: ShownPart): Html {
  const { format } = context
  const isUsual = (day: unknown) => weekdayKeys.includes(String(day))
  const drawn = [...new Set(agents.rows.map(({ channel }) => String(channel)))].flatMap((channel) => {
    const own = agents.rows.filter((row) => row.channel === channel)
    const dates = [...new Set(own.map(({ day }) => String(day)))].filter((day) => !isUsual(day))
    const usual = rosterFigure(context, agents, own, {
      ...{ caption: format.text(say.agentsByHalfHour(channelName(channel))), days: weekdayKeys },
      name: (day) => format.text(weekdayNames[day]!),
    })
    const special = rosterFigure(context, agents, own, {
      ...{ caption: format.text(say.agentsOnEvents(channelName(channel))), days: dates },
      name: (day) => format.text(dayWords(day)),
      ...(dates.length > fewDates && { short: (day: string) => String(Number(day.slice(8))) }),
    })
    return dates.length > 0 ? [usual, special] : [usual]
  })
  return html`<div class="split">${drawn}</div>`
}

/** Half hours in a row that are alike on all days are one line. */
function rosterFigure(
  { format }: PageContext,
  agents: ShownPart,
  own: ShownPart['rows'],
  {
    caption,
    days,
    name,
    short,
  }: { caption: string; days: readonly string[]; name: (day: string) => string; short?: (day: string) => string },
): Html {
  const at = new Map(own.map((row) => [`${row.day} ${row.time}`, row]))
  const times = [...new Set(own.filter(({ day }) => days.includes(String(day))).map(({ time }) => String(time)))].sort()
  const lines: { from: string; to: string; cells: RosterCell[] }[] = []
  for (const time of times) {
    const cells = days.map((day): RosterCell => {
      const row = at.get(`${day} ${time}`)
      return row && { value: row.agents as number, of: planPlace(agents, row, 'agents') }
    })
    const last = lines.at(-1)
    if (last?.to === time && last.cells.every((cell, i) => cell?.value === cells[i]?.value)) last.to = halfHourAfter(time)
    else lines.push({ from: time, to: halfHourAfter(time), cells })
  }
  const spans = lines.map(({ from, to }) => `${from}–${to}`)
  const picture = rosterPicture(
    caption,
    { days: days.map(short ?? name), times: spans },
    lines.map(({ cells }) => cells),
  )
  return figure(format.lang, caption, picture, [
    { heading: format.text(say.time), cells: spans, right: false },
    ...days.map((day, i) => ({
      heading: name(day),
      cells: lines.map(({ cells }) => {
        const cell = cells[i]
        return cell ? number(cell.of, cell.value, format.count(cell.value)) : '·'
      }),
      right: true,
    })),
  ])
}

function halfHourAfter(time: string): string {
  const [hour, minute] = time.split(':')
  return minute === '00' ? `${hour}:30` : `${String(Number(hour) + 1).padStart(2, '0')}:00`
}
