import type { PlanFound } from '../../plan/make-plan.ts'
import type { PartRow } from '../../plan/part.ts'
import { planCell } from '../plan/plan-view.ts'
import { type Html, html, name, number } from './html.ts'
import type { PageContext } from './section.ts'
import { type TableColumn, table } from './table.ts'

export type ShownPart = PlanFound['parts'][number]

/** A part of the plan that these data could tell. */
export function planPart({ review }: PageContext, id: string): ShownPart | undefined {
  const found = review.plan?.parts.find(({ part }) => part === id)
  return found?.cannotTell ? undefined : found
}

/** Where a value of a part stands: `plan/contacts/0/contacts`, the row by its place. */
export const planPlace = ({ part, rows }: ShownPart, row: PartRow, key: string): string =>
  `plan/${part}/${rows.indexOf(row)}/${key}`

/** Columns that need more room than they are worth beside a picture. */
const left = new Set(['observed'])

/** What a part came to, its table where it is small enough to stand open, and what there is to know. */
export function planBlock(context: PageContext, part: ShownPart, rows: readonly PartRow[] = []): Html {
  const { format } = context
  return html`<div><p class="headline">${format.text(part.headline)}</p>
${rows.length > 0 && table(format.text(part.title), planColumns(context, part, rows))}
${part.notes.map((note) => html`<p class="note">${format.text(note)}</p>`)}</div>`
}

/** The columns of a part that some of these rows has a value in. */
export function planColumns({ review, format }: PageContext, part: ShownPart, rows: readonly PartRow[]): TableColumn[] {
  const { currency } = review.plan!
  return part.columns
    .filter(({ key }) => !left.has(key) && rows.some((row) => row[key] !== null && row[key] !== undefined))
    .map((column) => ({
      heading: format.text(column.heading),
      cells: rows.map((row) => {
        const [value, text] = [row[column.key], planCell(column, row, format, currency)]
        return typeof value === 'number' ? number(planPlace(part, row, column.key), value, text) : name(text)
      }),
      right: column.as !== undefined,
    }))
}
