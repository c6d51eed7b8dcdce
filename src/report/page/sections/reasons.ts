import type { InsightRow } from '../../../insights/insight.ts'
import { cell } from '../../insights/cell.ts'
import * as say from '../../messages/page.ts'
import { type Html, html, name, number } from '../html.ts'
import { insightBlock, insightNamed, placeOf, type ShownInsight, tagName } from '../insight-block.ts'
import type { PageContext, Section } from '../section.ts'

export default {
  title: { en: 'Reasons and what they cost', ko: '문의 사유와 비용' },
  what: {
    en: 'The value-irritant matrix: what to do about each reason, by who it is worth something to, and what it costs where the settings give a cost.',
    ko: '가치-불편 매트릭스: 문의 사유마다 누구에게 가치가 있는지에 따라 할 일과, 설정에 비용이 있으면 드는 비용.',
  },
  place: 40,
  month: ['matrix'],
  draw(context) {
    const one = insightNamed(context, 'month', 'matrix')
    if (!one) return undefined
    const byCost = one.rows.some(({ cost }) => typeof cost === 'number')
    const caption = context.format.text(say.matrixOf(byCost))
    return insightBlock(context, one, { caption, drawn: matrix(context, one, byCost ? 'cost' : 'tickets'), wide: true })
  },
} satisfies Section

/** As the matrix is drawn: of value to the customer above, to the company on the right; what is pre-empted is irritating, too. */
const places: Readonly<Record<keyof typeof say.quadrants, readonly string[]>> = {
  digitize: ['digitize'],
  leverage: ['leverage'],
  eliminate: ['eliminate', 'pre-empt'],
  streamline: ['streamline'],
}
const mostReasons = 6

function matrix(context: PageContext, one: ShownInsight, size: 'cost' | 'tickets'): Html {
  const { format } = context
  const most = Math.max(...one.rows.map((row) => Number(row[size] ?? 0)))
  const box = (
    title: string,
    rows: readonly InsightRow[],
    first = false,
  ) => html`<div class="quadrant${first && ' first'}"><h3>${title}</h3>
${
  rows.length === 0
    ? html`<p class="note">${format.text(say.emptyQuadrant)}</p>`
    : html`<ul>${rows.slice(0, mostReasons).map((row) => reason(context, one, row, size, most))}</ul>`
}</div>
`
  const unknown = one.rows.filter(({ action }) => action === null)
  const boxes = (Object.keys(places) as (keyof typeof places)[]).map((name) =>
    box(
      format.text(say.quadrants[name]),
      one.rows.filter(({ action }) => places[name].includes(String(action))),
      name === 'eliminate',
    ),
  )
  return html`${unknown.length < one.rows.length && html`<div class="matrix">${boxes}</div>`}
${unknown.length > 0 && box(format.text(say.noQuadrant), unknown)}`
}

function reason(context: PageContext, one: ShownInsight, row: InsightRow, size: 'cost' | 'tickets', most: number): Html {
  const { format } = context
  const column = one.columns.find(({ key }) => key === size)!
  const value = row[size] as number | null
  const guess = row.declared === false && row.action !== null
  return html`<li${guess && html` class="guessed"`}>${name(tagName(context, String(row.tag)))} ${number(placeOf(one, row, size), value, cell(column, row, format, one.report))}${guess && html` <span class="soft">(${format.text(say.guessed)})</span>`}
<span class="track"><span style="width:${Math.round((1000 * (value ?? 0)) / (most || 1)) / 10}%"></span></span></li>
`
}
