import type { InsightReport } from '../../insights/find-insights.ts'
import type { Column, InsightRow } from '../../insights/insight.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import type { Text } from '../../text/text.ts'
import { cell } from '../insights/cell.ts'
import { periodInWords } from '../view/period.ts'
import { type Html, html, name, number, type Part } from './html.ts'
import type { PageContext } from './section.ts'
import { figure, type TableColumn, table } from './table.ts'

/** An insight as it was found, and of which days: `month` or `history`. */
export type ShownInsight = InsightReport['insights'][number] & { of: 'month' | 'history'; report: InsightReport }

export function insightNamed({ review }: PageContext, of: ShownInsight['of'], id: string): ShownInsight | undefined {
  const one = review[of].insights.find(({ insight }) => insight === id)
  return one && { ...one, of, report: review[of] }
}

/** A tag as its team calls it. */
export const tagName = ({ review, format }: PageContext, tag: string): string =>
  format.text(review.month.labels[tag] ?? { en: tag, ko: tag })

/** Where a value of an insight stands: `month/surges/0/observed`, the row by its place. */
export const placeOf = ({ of, insight, rows }: ShownInsight, row: InsightRow, key: string): string =>
  `${of}/${insight}/${rows.indexOf(row)}/${key}`

const numbersOf: Text = { en: 'Numbers', ko: '수치 보기' }
const more = (n: number): Text => ({
  en: `${n} more rows: support-kit insights --format csv`,
  ko: `이 밖에 ${n}행: support-kit insights --format csv`,
})
const mostRows = 20

/**
 * An insight in the page: what it found in a sentence, what to act on, its picture, its table, and how small a thing would not show.
 * Nothing where the data cannot tell: the section `untold` says so.
 *
 * @param picture of its rows, with what it shows; without one the table stands open
 */
export function insightBlock(
  context: PageContext,
  one: ShownInsight | undefined,
  picture?: { caption: string; drawn: Html; wide?: true },
): Html | undefined {
  if (!one || one.cannotTell) return undefined
  const { format } = context
  const columns = insightColumns(one, format)
  const rest = one.rows.length - mostRows
  const said = one.sentences.map(({ text }) => format.text(text)).slice(0, 5)
  const text = html`<div>${ofDays(context, one)}<p class="headline">${format.text(one.headline)}</p>
${said.length > 0 && html`<ul>${said.map((sentence) => html`<li>${sentence}</li>`)}</ul>`}
${!picture && one.rows.length > 0 && html`<details><summary>${numbersOf[format.lang]}</summary>${table(format.text(one.title), columns)}</details>`}
${rest > 0 && html`<p class="note">${format.text(more(rest))}</p>`}
${one.smallest && html`<p class="note">${format.text(one.smallest)}</p>`}</div>`
  if (!picture) return text
  const drawn = figure(format.lang, picture.caption, picture.drawn, columns)
  return picture.wide ? html`${text}${drawn}` : split(text, drawn)
}

/** Words and picture side by side where there is room. */
export const split = (text: Html, picture: Html | false | undefined): Html =>
  picture
    ? html`<div class="split">${text}
${picture}</div>`
    : text

/** Which days it is of, where these are not the month of the page. */
function ofDays({ review, format }: PageContext, { of }: ShownInsight): Html | false {
  const words = periodInWords(review[of].period, format.lang)
  return words !== undefined && words !== periodInWords(review.report.period, format.lang) && html`<p class="soft">${words}</p>`
}

/** The columns of its table that some row has a value in. */
function insightColumns(one: ShownInsight, format: NumberFormat): TableColumn[] {
  const rows = one.rows.slice(0, mostRows)
  return one.columns
    .filter(({ key }) => rows.some((row) => row[key] !== null && row[key] !== undefined))
    .map((column) => ({
      heading: column.heading[format.lang],
      cells: rows.map((row) => insightCell(one, column, row, format)),
      right: column.as !== undefined && column.as !== 'tag',
    }))
}

function insightCell(one: ShownInsight, column: Column, row: InsightRow, format: NumberFormat): Part {
  const value = row[column.key]
  const text = cell(column, row, format, one.report)
  return typeof value === 'number' ? number(placeOf(one, row, column.key), value, text) : name(text)
}
