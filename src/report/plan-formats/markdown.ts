import { markdownColumns, paragraph, plain } from '../../terminal/markdown-text.ts'
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
        markdownColumns(block.columns),
        ...block.weeks.flatMap((week) => [paragraph(week.title), markdownColumns(weekColumns(week))]),
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
