import type { Page } from '../terminal/page.ts'
import type { Style } from '../terminal/style.ts'
import { type Width, widthFor } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'
import { printable } from '../text/printable.ts'
import type { Lang } from '../text/text.ts'
import { draftHeading } from './draft-summary.ts'
import type { Finding, Severity } from './finding.ts'
import { gradeNames, severityNames, verdictOf } from './messages/review.ts'
import type { Review } from './review.ts'

const indent = 2
/** Columns between a draft and what is said beside it, and the page from which there is room for both. */
const gap = 3
const wide = 110
const widestPage = 160
const narrowest = 40
const widestBelow = 90

type OneDraft = Omit<Review, 'folder'>

/**
 * A draft as it is written, with its findings: beside the line they are about, on a narrow page below it. What is said of the whole
 * draft stands above. For reviews of one draft.
 */
export async function beside(review: OneDraft, { width: page, style, lang }: Page): Promise<string> {
  const [summary] = review.drafts?.looked ?? []
  const lines = ([...review.sources.values()][0] ?? '').split(/\r?\n/)
  const width = await widthFor([...lines, JSON.stringify(review.findings)])
  const columns = Math.max(narrowest, Math.min(page, widestPage)) - indent
  const two = page >= wide
  const left = two ? Math.floor(columns * 0.55) : Math.min(columns, widestBelow)
  const right = two ? columns - left - gap : left - 4
  const notes = (found: readonly Finding[]) =>
    found.flatMap((one, i) => [...(i > 0 ? [''] : []), ...noteOf(one, right, width, style, lang)])
  const whole = review.findings.filter(isWhole)
  const heading = summary
    ? draftHeading(summary, { drafts: { ...review.drafts!, words: false } }, { indent: 0, columns, width, style }, lang)
    : []
  const text = lines.flatMap((line, i) => {
    const here = review.findings
      .filter((one) => !isWhole(one) && touches(one, i + 1))
      .sort((a, b) => a.span.column - b.span.column)
    const own = rowsOf(line, left, width).flatMap((row) => drawn(row, here, i + 1, width, style))
    const said = notes(here.filter(({ span }) => span.line === i + 1))
    if (said.length === 0) return own.map(({ text }) => text)
    if (!two)
      return [
        ...own.map(({ text }) => text),
        ...said.map((note) => `    ${note}`.trimEnd()),
        ...(lines[i + 1]?.trim() ? [''] : []),
      ]
    return Array.from({ length: Math.max(own.length, said.length) }, (_, n) => {
      const { text = '', plain = '' } = own[n] ?? {}
      const note = said[n] ?? ''
      return note ? `${text}${' '.repeat(Math.max(0, left - width(plain)) + gap)}${note}` : text
    })
  })
  const { errors, warnings } = review.summary
  const verdict = (errors > 0 ? style.bad : warnings > 0 ? style.warn : style.good)(`${verdictOf(review as Review)[lang]}.`)
  const blocks = [heading, ...(whole.length > 0 ? [notes(whole)] : []), text, [verdict]]
  return blocks
    .map((block) =>
      trimmed(block)
        .map((line) => (line ? `${' '.repeat(indent)}${line}` : ''))
        .join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}

/** Without blank lines at its ends. */
const trimmed = (lines: readonly string[]): string[] => {
  const text = (line: string) => line.trim() !== ''
  return lines.slice(lines.findIndex(text), lines.findLastIndex(text) + 1)
}

/** Said of the draft, not of a stretch of it. */
const isWhole = ({ span: { line, column, endLine, endColumn } }: Finding) => line === endLine && column === endColumn
const touches = ({ span }: Finding, line: number) => span.line <= line && line <= span.endLine

/** A part of a line that fits into the columns: it starts at `from`, counted in UTF-16 units. */
interface Row {
  from: number
  text: string
}

/** A line broken at blanks; a word too long for a row is cut. */
function rowsOf(line: string, columns: number, width: Width): Row[] {
  const rows: Row[] = []
  let from = 0
  const fits = (to: number) => to - from <= columns * 8 && width(line.slice(from, to)) <= columns
  const close = (to: number) => {
    rows.push({ from, text: line.slice(from, to) })
    from = to
  }
  for (const { index, 0: word } of line.matchAll(/\S+\s*/g)) {
    const end = index + word.trimEnd().length
    if (index > from && !fits(end)) close(index)
    while (!fits(end)) {
      let to = Math.min(end, from + columns)
      while (to > from + 1 && !fits(to)) to--
      close(to)
    }
  }
  close(line.length)
  return rows
}

/** A row, and below it the marks of what is found in it. */
function drawn(
  { from, text }: Row,
  found: readonly Finding[],
  line: number,
  width: Width,
  style: Style,
): { text: string; plain: string }[] {
  const end = from + text.trimEnd().length
  const shown = printable(text.trimEnd())
  const stretches = found
    .map(({ span, severity }) => ({
      severity,
      start: Math.max(from, span.line === line ? span.column - 1 : 0),
      end: Math.min(end, span.endLine === line ? span.endColumn - 1 : end),
    }))
    .filter((one) => one.start < one.end)
    .sort((a, b) => a.start - b.start)
  if (stretches.length === 0) return [{ text: shown, plain: shown }]
  let [marks, plain] = ['', '']
  for (const one of stretches) {
    const before = width(shown.slice(0, one.start - from))
    const most = width(shown.slice(0, one.end - from)) - Math.max(before, plain.length)
    if (most <= 0) continue
    marks += ' '.repeat(Math.max(0, before - plain.length)) + colours[one.severity](style)('~'.repeat(most))
    plain = plain.padEnd(before) + '~'.repeat(most)
  }
  return [
    { text: shown, plain: shown },
    { text: marks, plain },
  ]
}

const marks: Readonly<Record<Severity, string>> = { error: '✗', warn: '!', info: '·' }
const colours = {
  error: (style) => style.bad,
  warn: (style) => style.warn,
  info: (style) => style.faint,
} satisfies Record<Severity, (style: Style) => (text: string) => string>

/** What is wrong, what to write instead, and the name of the check. */
function noteOf(
  { rule, severity, grade, message, suggestion }: Finding,
  columns: number,
  width: Width,
  style: Style,
  lang: Lang,
): string[] {
  const text = (said: string) => wrap(printable(said), columns - indent, width)
  const [head = '', ...more] = text(message[lang])
  return [
    `${colours[severity](style)(marks[severity])} ${style.strong(head)}`,
    ...more.map((line) => `  ${style.strong(line)}`),
    ...(suggestion ? text(suggestion[lang]).map((line, i) => `${i === 0 ? '→' : ' '} ${style.good(line)}`) : []),
    `  ${style.faint(`${rule} · ${(grade ? gradeNames[grade] : severityNames[severity])[lang]}`)}`,
  ]
}
