import type { Text } from '../../text/text.ts'
import { type Html, html, type Part } from './html.ts'

/** A column of a table; numbers stand to the right. */
export interface TableColumn {
  heading: string
  cells: readonly Part[]
  right: boolean
}

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too. The first column names its rows. */
export function table(caption: string, columns: readonly TableColumn[]): Html {
  const side = ({ right }: TableColumn) => (right ? html` class="right"` : '')
  const rows = columns[0]?.cells.length ?? 0
  const cell = (column: TableColumn, row: number, place: number) =>
    place === 0
      ? html`<th scope="row"${side(column)}>${column.cells[row]}</th>`
      : html`<td${side(column)}>${column.cells[row]}</td>`
  return html`<div class="wide" role="group" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col"${side(column)}>${column.heading}</th>`)}</tr></thead>
<tbody>${Array.from(
    { length: rows },
    (_, row) => html`<tr>${columns.map((column, place) => cell(column, row, place))}</tr>
`,
  )}</tbody>
</table></div>`
}

const numbersOf: Text = { en: 'Numbers', ko: '수치 보기' }

/** A picture with what it shows, and the numbers behind it in a table that opens. */
export function figure(lang: keyof Text, caption: string, picture: Html, columns: readonly TableColumn[]): Html {
  return html`<figure><figcaption>${caption}</figcaption>
${picture}
<details><summary>${numbersOf[lang]}</summary>${table(caption, columns)}</details></figure>`
}
