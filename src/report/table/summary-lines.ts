import type { Frame } from '../../terminal/frame.ts'
import type { Style } from '../../terminal/style.ts'
import { cut, padEnd, widest } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { SummaryRow } from '../view/summary-row.ts'
import type { Trend } from '../view/trend.ts'

const gap = 2
const narrowestAside = 24
const narrowestNote = 20
const widestLabel = 26

/**
 * Label, number, and beside it what it was and of what it is: in one line where the page is wide enough, stacked where it is
 * not, under the number where even that does not fit.
 */
export function summaryLines(rows: readonly SummaryRow[], frame: Frame): string[] {
  const { indent, columns, width } = frame
  const most = (texts: readonly string[]) => widest(texts, width)
  const labels = rows.map((row) => (row.sub ? `  ${row.label}` : row.label))
  const labelWidth = Math.min(widestLabel, most(labels))
  const room = columns - indent - labelWidth - gap
  const beside = (some: readonly SummaryRow[]) =>
    Math.min(room, most(some.filter((row) => row.note || row.trend).map((row) => row.main)))
  // a long line under a number does not push everything beside the numbers off a narrow page
  const widestMain = beside(rows)
  const main = room - widestMain - gap >= narrowestAside ? widestMain : beside(rows.filter((row) => !row.sub))
  const aside = room - main - gap
  const notes = most(rows.map((row) => row.note ?? ''))
  const trends = rows.flatMap((row) => row.trend ?? [])
  const inOneLine = sayings
    .map((saying) => ({ saying, trend: most(trends.map((t) => said(t, saying))) }))
    .map((one) => ({ ...one, note: aside - one.trend - (one.trend > 0 ? gap : 0) }))
    // a trend says no less beside its note than above it: a long note takes lines of its own
    .find(({ saying, note }) => note >= (saying === sayings[0] ? Math.min(notes, narrowestNote) : notes))
  const shape: Shape = { room, main, aside, inOneLine }
  return rows.flatMap((row, i) => {
    const label = padEnd(cut(labels[i]!, labelWidth, width), labelWidth, width)
    return rowLines(row, shape, frame).map((line, n) =>
      `${' '.repeat(indent)}${n === 0 ? label : ' '.repeat(labelWidth)}${' '.repeat(gap)}${line}`.trimEnd(),
    )
  })
}

interface Shape {
  room: number
  main: number
  /** room beside the number */
  aside: number
  /** how much a trend can say, and how wide it and its note then are, if both stand in columns beside the number */
  inOneLine: { saying: Saying; trend: number; note: number } | undefined
}

type Saying = (trend: Trend) => string
const sayings: readonly Saying[] = [({ change }) => change, ({ short }) => short, () => '']
const said = (trend: Trend, saying: Saying) => `${trend.spark} ${saying(trend)}`.trimEnd()

function rowLines(row: SummaryRow, shape: Shape, frame: Frame): string[] {
  const { width, style } = frame
  if (row.absent || row.quiet) return wrap(row.main, shape.room, width).map((line) => style.faint(line))
  const fits = width(row.main) <= shape.main && shape.aside >= narrowestAside
  if (!fits) return [...wrap(row.main, shape.room, width).map((line) => style.strong(line)), ...stacked(row, shape.room, frame)]
  const main = style.strong(row.main) + ' '.repeat(Math.max(0, shape.main - width(row.main)) + gap)
  const [first = '', ...more] = shape.inOneLine ? inColumns(row, shape.inOneLine, frame) : stacked(row, shape.aside, frame)
  return [main + first, ...more.map((line) => ' '.repeat(shape.main + gap) + line)]
}

function inColumns(
  { trend, note = '' }: SummaryRow,
  { saying, trend: columns, note: room }: NonNullable<Shape['inOneLine']>,
  { style, width }: Frame,
): string[] {
  const [first = '', ...more] = wrap(note, room, width).map((line) => style.faint(line))
  if (columns === 0) return [first, ...more]
  const plain = trend ? said(trend, saying) : ''
  const line = painted(plain, trend, style) + ' '.repeat(columns - width(plain) + gap) + first
  return [line, ...more.map((text) => ' '.repeat(columns + gap) + text)]
}

/** What it was above of what it is; both in one line where that is short. */
function stacked({ trend, note = '' }: SummaryRow, columns: number, { style, width }: Frame): string[] {
  const notes = note ? wrap(note, columns, width).map((line) => style.faint(line)) : []
  if (!trend) return notes
  const plain = sayings.map((saying) => said(trend, saying)).find((text) => width(text) <= columns) ?? ''
  const line = painted(plain, trend, style)
  return width(plain) + gap + width(note) <= columns ? [`${line}${' '.repeat(gap)}${style.faint(note)}`] : [line, ...notes]
}

/** The sparkline in colour, the words beside it plain. */
const painted = (plain: string, trend: Trend | undefined, style: Style) =>
  trend ? plain.replace(trend.spark, (spark) => style.accent(spark)) : plain
