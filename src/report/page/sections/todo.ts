import * as say from '../../messages/page.ts'
import { nothingToDo, toDoCount } from '../../messages/todo.ts'
import { moment } from '../../todo/todo-view.ts'
import { html, number } from '../html.ts'
import type { Section } from '../section.ts'
import { table } from '../table.ts'

export default {
  title: { en: 'To do', ko: '할 일' },
  what: {
    en: 'How many tickets somebody must act on, by reason, as of the end of the export, whatever month the page is of. The tickets themselves are on the list: support-kit todo.',
    ko: '파일의 마지막 시각을 기준으로 지금 처리할 문의의 수를 이유별로(어느 달의 문서이든 같습니다). 문의 목록은 support-kit todo로 봅니다.',
  },
  place: 75,
  todo: true,
  draw({ review: { todo }, format }) {
    if (!todo) return undefined
    const told = todo.reasons.map((one, place) => ({ ...one, place })).filter(({ count }) => count !== null)
    const untold = todo.reasons.filter(({ count }) => count === null)
    const some = told.filter(({ count }) => count !== 0)
    const { asOf, items, period } = todo
    return html`${asOf !== null && html`<p class="soft">${format.text(say.toDoAsOf(moment(asOf, period.zone, format.lang)))}</p>`}
<p class="headline">${
      items.length === 0
        ? format.text(nothingToDo(told.length > 0))
        : html`${number('todo/tickets', items.length, format.text(toDoCount(format.count(items.length), items.length === 1)))}`
    }</p>
${
  some.length > 0 &&
  table(format.text(say.toDoByReason), [
    { heading: format.text(say.reasonToAct), cells: some.map(({ title }) => format.text(title)), right: false },
    {
      heading: format.text(say.tickets),
      cells: some.map(({ place, count }) => number(`todo/reasons/${place}/count`, count, format.count(count!))),
      right: true,
    },
  ])
}
${items.length > 0 && html`<p class="note">${format.text(say.toDoOnce)}</p>`}
${untold.length > 0 && html`<p class="note">${format.text(say.toDoUntold(untold.map(({ title }) => format.text(title))))}</p>`}`
  },
} satisfies Section
