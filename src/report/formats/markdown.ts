import { paragraph, plain } from '../../terminal/markdown-text.ts'
import { markdownHeads } from '../messages/report.ts'
import type { Renderer } from '../renderer.ts'
import type { Breakdown } from '../view/breakdown.ts'
import type { ChangeRow } from '../view/change.ts'
import type { ComparisonView } from '../view/comparison.ts'
import type { SummaryRow } from '../view/summary-row.ts'
import { view } from '../view/view.ts'

/** For a ticket, a wiki or a pull request (GitHub's tables). Nothing from a file can become markup. */
export default {
  title: 'Markdown',
  async render(report, { lang, rejectsKept }) {
    const { title, inputs, summary, missing, comparison, statements, breakdowns, notes } = await view(report, lang, rejectsKept)
    const heads = markdownHeads(lang)
    const absent = missing.map(({ label, reason }) => ({ label, main: '–', note: reason }))
    const blocks = [
      [`## ${plain(title.join(' · '))}`],
      [paragraph(inputs.join(', '))],
      summaryTable([...summary, ...absent], heads),
      ...(comparison
        ? [[`### ${plain(comparison.title)}`], comparisonTable(comparison), comparison.causes.map((c) => `- ${paragraph(c)}`)]
        : []),
      ...statements.flatMap(({ title, rows }) => [[`### ${plain(title)}`], summaryTable(rows, heads)]),
      ...breakdowns.flatMap((table) => [
        [`### ${plain(table.keys.map((key) => key.heading).join(' × '))}`],
        breakdownTable(table),
        [plain(table.more ?? '')],
      ]),
      [...notes.warnings.map((warning) => `! ${warning}`), ...notes.gaps, notes.ledger, ...notes.effects].map(
        (note) => `- ${paragraph(note)}`,
      ),
    ]
    return blocks
      .map((lines) => lines.join('\n'))
      .filter((block) => block !== '')
      .join('\n\n')
      .concat('\n')
  },
} satisfies Renderer

type Heads = ReturnType<typeof markdownHeads>

/** Columns that no row has anything in are not drawn. */
function summaryTable(rows: readonly SummaryRow[], heads: Heads): string[] {
  const columns = [
    { head: heads.metric, cells: rows.map(({ label, sub }) => (sub ? `↳ ${label}` : label)) },
    { head: heads.value, cells: rows.map(({ main }) => main) },
    { head: heads.trend, cells: rows.map(({ trend }) => (trend ? `${trend.spark} ${trend.change}` : '')) },
    { head: heads.population, cells: rows.map(({ note = '' }) => note) },
  ].filter(({ cells }) => cells.some((cell) => cell !== ''))
  return table(
    columns.map(({ head, cells }) => ({ head, cells, align: ':--' })),
    rows.length,
  )
}

/** What clearly changed first; the others say so. */
function comparisonTable({ heads, clear, unclear, unclearTitle }: ComparisonView): string[] {
  const rows = [...clear, ...unclear]
  const column = (head: string, of: (row: ChangeRow) => string, align: string) => ({ head, cells: rows.map(of), align })
  return table(
    [
      column('', (row) => (row.place === 'below' ? `↳ ${row.label}` : row.label), ':--'),
      column(heads.now, (row) => row.now, '--:'),
      column(heads.before, (row) => row.before, '--:'),
      column(heads.change, (row) => row.change, '--:'),
      column(
        heads.interval,
        (row) => row.interval + (row.clear || row.place === 'over' ? '' : ` ${unclearTitle.toLowerCase()}`),
        ':--',
      ),
    ],
    rows.length,
  )
}

/** What each metric is read for; all it has where there is one metric only. */
function breakdownTable({ keys, columns }: Breakdown): string[] {
  const several = new Set(columns.map(({ over }) => over)).size > 1
  const numbers = columns.filter(({ rank }) => !several || rank === 0)
  return table(
    [
      ...keys.map(({ heading, cells }) => ({ head: heading, cells, align: ':--' })),
      ...numbers.map(({ over, heading, cells }) => ({
        head: several && over.toLowerCase() !== heading.toLowerCase() ? `${over}: ${heading}` : heading,
        cells,
        align: '--:',
      })),
    ],
    keys[0]?.cells.length ?? 0,
  )
}

function table(columns: readonly { head: string; cells: readonly string[]; align: string }[], rows: number): string[] {
  if (rows === 0) return []
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ head }) => plain(head))),
    line(columns.map(({ align }) => align)),
    ...Array.from({ length: rows }, (_, i) => line(columns.map(({ cells }) => plain(cells[i] ?? '')))),
  ]
}
