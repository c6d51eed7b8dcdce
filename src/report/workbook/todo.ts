import type { Sheet } from '../../text/syntax/workbook-writer.ts'
import type { Lang } from '../../text/text.ts'
import { isoIn } from '../../time/zone.ts'
import type { TodoList } from '../../todo/todo.ts'
import { headings } from '../messages/todo.ts'
import * as say from '../messages/workbook.ts'

/** The list, every ticket, the most urgent first; and how many there are for each reason. */
export function todoSheets({ items, reasons, period: { zone } }: TodoList, lang: Lang): Sheet[] {
  const titles = new Map(reasons.map(({ reason, title }) => [reason, title[lang]]))
  const at = (instant: number | null) => (instant === null ? null : isoIn(zone, instant).slice(0, 16).replace('T', ' '))
  const texts = items.some(({ text }) => text !== undefined)
  const columns = ['ticket', 'reasons', 'due', 'late', 'since', 'template', 'orders', 'channel', 'agent', 'team', 'tags'] as const
  return [
    {
      name: say.toDo[lang],
      headings: [...columns, ...(texts ? (['text'] as const) : [])].map((key) =>
        key === 'late' ? say.inSeconds(headings.late[lang])[lang] : headings[key][lang],
      ),
      rows: items.map((item) => [
        ...[item.ticket, item.reasons.map(({ reason }) => titles.get(reason) ?? reason).join(', '), at(item.deadline)],
        item.overdueS === null || item.overdueS < 0 ? null : { value: item.overdueS, as: 'whole' as const },
        ...[at(item.since), item.template, item.orders, item.channel, item.agent, item.team, item.tags.join(' ')],
        ...(texts ? [item.text ?? null] : []),
      ]),
    },
    {
      name: say.reasons[lang],
      headings: [headings.reasons[lang], say.tickets[lang], say.reason[lang]],
      rows: reasons.map(({ title, count, cannotTell }) => [title[lang], count, cannotTell?.[lang] ?? null]),
    },
  ]
}
