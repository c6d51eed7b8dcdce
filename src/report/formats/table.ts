import type { Frame } from '../../terminal/frame.ts'
import { widthFor } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import { hiddenMetricColumns } from '../messages/report.ts'
import type { Renderer } from '../renderer.ts'
import { changeLines } from '../table/change-lines.ts'
import { grid } from '../table/grid.ts'
import { summaryLines } from '../table/summary-lines.ts'
import type { OverviewLine } from '../view/overview.ts'
import { type View, view } from '../view/view.ts'

const narrowest = 40
const margin = 2

/** For a person at a terminal: what matters first, breakdowns below, notes last. Nothing is wider than the page. */
export default {
  title: 'Table for people',
  async render(report, { lang, style, width: columns, rejectsKept }) {
    const seen = await view(report, lang, rejectsKept)
    const width = await widthFor([JSON.stringify(seen)])
    const frame: Frame = { indent: margin, columns: Math.max(narrowest, columns), width, style }
    const tables = seen.breakdowns.map((table) => {
      const { lines, hiddenMetrics } = grid(table, frame)
      return hiddenMetrics.length > 0 ? [...lines, ...faint(hiddenMetricColumns(hiddenMetrics)[lang], frame)] : lines
    })
    const blocks = [
      ...[heading(seen, frame), lastMonth(seen, frame), summary(seen, frame), ...comparison(seen, frame)],
      ...[...statements(seen, frame), ...tables, more(seen, frame), notes(seen, frame)],
    ]
    return blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => `${line}\n`).join(''))
      .join('\n')
  },
} satisfies Renderer

const text = (line: string, { indent, columns, width }: Frame) =>
  wrap(line, columns - indent, width).map((l) => ' '.repeat(indent) + l)
const faint = (line: string, frame: Frame) => text(line, frame).map((l) => frame.style.faint(l))

/** Shop, period and zone left, the files right, or below where both do not fit. */
function heading({ title, inputs }: View, frame: Frame): string[] {
  const { indent, columns, width, style } = frame
  const left = title.join(' · ')
  const right = inputs.join(', ')
  const room = columns - indent - width(left) - width(right)
  if (room >= 3) return [' '.repeat(indent) + style.strong(left) + (right && ' '.repeat(room) + style.faint(right))]
  return [...text(left, frame).map((l) => style.strong(l)), ...(right ? faint(right, frame) : [])]
}

/** The first screen: what happened last. */
function lastMonth({ overview }: View, frame: Frame): string[] {
  if (!overview?.last) return []
  const { title, lines } = overview.last
  return [
    ...text(title, frame).map((l) => frame.style.strong(l)),
    ...lines.flatMap((line) => toned(line, { ...frame, indent: frame.indent + margin })),
  ]
}

function toned({ text: line, tone }: OverviewLine, frame: Frame): string[] {
  const paint = tone && { worse: frame.style.bad, better: frame.style.good }[tone]
  return text(line, frame).map((l) => (paint ? paint(l) : l))
}

const more = ({ overview }: View, frame: Frame): string[] => (overview?.more ? faint(overview.more, frame) : [])

/** What the export cannot give stands in the same columns, faint: a missing number is seen where it is looked for. */
function summary({ summary, missing, overview }: View, frame: Frame): string[] {
  const absent = missing.map(({ label, reason }) => ({ label, main: `– ${reason}`, absent: true as const }))
  const pooled = overview?.pooled ? text(overview.pooled, frame).map((l) => frame.style.strong(l)) : []
  return [...pooled, ...summaryLines([...summary, ...absent], frame)]
}

/** What changed, then where from. */
function comparison({ comparison: seen }: View, frame: Frame): string[][] {
  if (!seen) return []
  const lines = changeLines(seen, { ...frame, indent: frame.indent + margin })
  return [[...text(seen.title, frame), ...lines], seen.causes.flatMap((cause) => text(cause, frame))]
}

function statements({ statements }: View, frame: Frame): string[][] {
  return statements.map(({ title, rows }) => [
    ...text(title, frame),
    ...summaryLines(rows, { ...frame, indent: frame.indent + margin }),
  ])
}

function notes({ notes: { gaps, warnings, ledger, effects } }: View, frame: Frame): string[] {
  return [
    ...warnings.flatMap((warning) => text(`! ${warning}`, frame).map((l) => frame.style.warn(l))),
    ...[...gaps, ledger, ...effects].flatMap((note) => faint(note, frame)),
  ]
}
