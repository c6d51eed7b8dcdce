import { paragraph, plain } from '../../terminal/markdown-text.ts'
import { type PlanBlock, planView, type WeekView } from '../plan/plan-view.ts'
import type { PlanRenderer } from '../plan-renderer.ts'

/** For a wiki, a ticket or a mail (GitHub's tables). Nothing from a file can become markup. */
export default {
  title: 'Markdown',
  render(plan, { lang }) {
    const { title, inputs, parts, asked, warnings, ledger } = planView(plan, lang)
    const blocks = [
      `## ${plain(title.join(' · '))}`,
      paragraph(inputs.join(', ')),
      ...parts.flatMap((block) => [
        `### ${plain(block.title)}`,
        paragraph(block.headline),
        table(block.columns),
        ...block.weeks.flatMap((week) => [paragraph(week.title), table(weekColumns(week))]),
        block.lines.flatMap(({ place, texts }) => texts.map((text) => `- ${plain(place)}: ${paragraph(text)}`)).join('\n'),
        block.notes.map((note) => `- ${paragraph(note)}`).join('\n'),
      ]),
      [...(asked ? [asked] : []), ...warnings.map((warning) => `! ${warning}`), ledger]
        .map((note) => `- ${paragraph(note)}`)
        .join('\n'),
    ]
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
  },
} satisfies PlanRenderer

const weekColumns = ({ weekdays, times, cells }: WeekView): PlanBlock['columns'] =>
  times.length === 0
    ? []
    : [
        { heading: '', cells: times, right: false },
        ...weekdays.map((heading, day) => ({ heading, cells: cells.map((row) => row[day]?.text ?? '·'), right: true })),
      ]

function table(columns: PlanBlock['columns']): string {
  const [first] = columns
  if (!first || first.cells.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ heading }) => plain(heading))),
    line(columns.map(({ right }) => (right ? '--:' : ':--'))),
    ...first.cells.map((_, i) => line(columns.map(({ cells }) => plain(cells[i]!)))),
  ].join('\n')
}
