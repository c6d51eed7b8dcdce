import { dayWords } from '../../../insights/messages/words.ts'
import * as say from '../../messages/page.ts'
import { html, number } from '../html.ts'
import { split, tagName } from '../insight-block.ts'
import { fitting } from '../pictures/fitting.ts'
import { type Series, stacksPicture } from '../pictures/stacks.ts'
import type { Section } from '../section.ts'
import { figure } from '../table.ts'

const fewestWeeks = 3
const mostOthers = 3

export default {
  title: { en: 'Reasons by week', ko: '주별 문의 사유' },
  what: {
    en: 'Tickets of the last whole weeks, 26 at most, by tag: the five largest, all others together, and those without a tag. A ticket with two tags counts as half of each, so that a bar is as high as there were tickets.',
    ko: '최근 온전한 주들(최대 26주)의 문의를 태그별로: 가장 많은 다섯 가지, 나머지 전부, 태그 없는 문의. 태그가 둘인 문의는 반씩 나누어 세므로 막대의 높이가 그 주의 문의 수입니다.',
  },
  place: 25,
  draw(context) {
    const { review, format } = context
    const { tags, others, weeks } = review.causes
    if (weeks.length < fewestWeeks || tags.length === 0) return undefined
    const name = (tag: string) => tagName(context, tag)
    const series: Series[] = [
      ...tags.map((tag, i) => ({ key: `parts/${tag}`, name: name(tag), fill: `s${i}` })),
      ...(others.length > 0 ? [{ key: 'others', name: format.text(say.otherReasons(others.length)), fill: 'rest' }] : []),
      ...(weeks.some(({ untagged }) => untagged > 0) ? [{ key: 'untagged', name: format.text(say.noReason), fill: 'none' }] : []),
    ]
    const day = (from: string) => format.text(dayWords(from))
    const bars = weeks.map(({ week, from, tickets, parts, ...rest }, i) => ({
      ...{ name: from, total: tickets, of: `causes/weeks/${i}`, week },
      parts: { ...Object.fromEntries(tags.map((tag) => [`parts/${tag}`, parts[tag]!])), ...rest },
    }))
    const [first, last] = [weeks[0]!, weeks.at(-1)!]
    const caption = format.text(say.reasonsByWeek)
    const written = (n: number) => (Number.isInteger(n) ? format.count(n) : format.decimal(n, 1))
    const picture = stacksPicture(
      caption,
      series.map((one) => ({ ...one, name: fitting(one.name, 15) })),
      bars,
      {
        decimal: written,
        ends: [day(first.from), day(last.from)],
      },
    )
    const text = html`<div><p>${format.text(say.mostAbout(tags.slice(0, 3).map(name), weeks.length))}</p>
<p class="note">${format.text(say.partsOfTickets)}</p>
${others.length > 0 && html`<p class="note">${format.text(say.tailOf(others.slice(0, mostOthers).map(name), Math.max(0, others.length - mostOthers)))}</p>`}</div>`
    return split(
      text,
      figure(format.lang, caption, picture, [
        { heading: format.text(say.week), cells: weeks.map(({ from }) => from), right: false },
        ...series.map(({ key, name }) => ({
          heading: name,
          cells: bars.map(({ of, parts }) => {
            const n = (parts as Readonly<Record<string, number>>)[key]!
            return number(`${of}/${key}`, n, written(n))
          }),
          right: true,
        })),
        {
          heading: format.text(say.allTickets),
          cells: bars.map(({ of, total }) => number(`${of}/tickets`, total, format.count(total))),
          right: true,
        },
      ]),
    )
  },
} satisfies Section
