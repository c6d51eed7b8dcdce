import { excerpt } from '../../terminal/excerpt.ts'
import type { Frame } from '../../terminal/frame.ts'
import type { Page } from '../../terminal/page.ts'
import type { Style } from '../../terminal/style.ts'
import { cutStart, padStart, widest, widthFor } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import { printable } from '../../text/printable.ts'
import type { Span } from '../../text/span.ts'
import type { Lang } from '../../text/text.ts'
import { cleanDrafts, draftHeading, draftTexts, summaryOf } from '../draft-summary.ts'
import type { Finding, Severity } from '../finding.ts'
import type { FindingFormat } from '../finding-format.ts'
import { asides, explainHint, factLine, factsHead, gradeNames, ofTickets, severityNames, verdictOf } from '../messages/review.ts'
import { byDraft, type Review } from '../review.ts'

const narrowest = 40
const widestPage = 100

/** Output for a terminal: each finding with its line marked, why and what to do; the summary comes last. */
export default {
  title: 'For people',
  async render(review, page) {
    const { findings } = review
    const shown = findings.flatMap(({ file, draft, message, why, suggestion }) => [file, draft, message, why, suggestion])
    const lines = linesOf(review)
    const quoted = findings.map((finding) => quoteOf(finding, lines)?.line ?? '')
    const width = await widthFor([
      JSON.stringify(shown),
      ...quoted,
      ...draftTexts(review),
      factsHead[page.lang],
      JSON.stringify(review.facts),
    ])
    const frame: Frame = { indent: 2, columns: Math.min(Math.max(narrowest, page.width), widestPage), width, style: page.style }
    const files = [...byDraft(findings).values()].map((own) => {
      const { file } = own[0]!
      const places = review.sources.has(file) ? widest(own.map(place), width) : 0
      const blocks = together(own).map((some) => block(some, quoteOf(some[0], lines), places, frame, page.lang))
      const draft = summaryOf(own[0]!, review)
      const head = draft ? draftHeading(draft, review, frame, page.lang) : []
      return [...(draft ? head : [fileLine(file, frame)]), ...blocks.flatMap((block) => ['', ...block])]
    })
    return [...files, ...cleanDrafts(review, frame, page.lang), ...facts(review, frame, page), summary(review, frame, page)]
      .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
      .join('\n')
  },
} satisfies FindingFormat

const fileLine = (file: string, { columns, indent, width, style }: Frame) =>
  `  ${style.strong(style.file(cutStart(printable(file), columns - indent, width), file))}`

/** The line to show for a finding, and its place in that line. */
function quoteOf({ file, span, quote }: Finding, lines: ReturnType<typeof linesOf>): Finding['quote'] {
  const line = lines(file)[span.line - 1]
  return quote ?? (line === undefined ? undefined : { line, span })
}

/** The lines of a file, split once for all its findings. */
function linesOf({ sources }: Review): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    const lines = known.get(file) ?? (sources.get(file) ?? '').split('\n').map((line) => line.replace(/\r$/, ''))
    known.set(file, lines)
    return lines
  }
}

const place = ({ span }: Finding) => `${span.line}:${span.column}`

const marks: Readonly<Record<Severity, string>> = { error: '✗', warn: '!', info: '·' }
const colours = {
  error: (style) => style.bad,
  warn: (style) => style.warn,
  info: (style) => style.faint,
} satisfies Record<Severity, (style: Style) => (text: string) => string>

/** A finding about a whole file has an empty span at its start, and no line to show. */
const isEmpty = ({ line, column, endLine, endColumn }: Span) => line === endLine && column === endColumn

/** Findings of a draft at the same place are merged into one block; those of tags are not. */
function together(findings: readonly Finding[]): SamePlace[] {
  const met = new Map<string, SamePlace>()
  const apart: SamePlace[] = []
  for (const finding of findings) {
    const { line, column, endLine, endColumn } = finding.span
    const key = `${line}:${column}-${endLine}:${endColumn}`
    const same = finding.draft === undefined ? undefined : met.get(key)
    if (same) same.push(finding)
    else {
      const first: SamePlace = [finding]
      met.set(key, first)
      apart.push(first)
    }
  }
  return apart
}

/** Findings at one place, the worst first. */
type SamePlace = [Finding, ...Finding[]]

/**
 * Lines of one block: place and mark on the left, text in a column beside it; further findings at the same place add their suggestion
 * and rule. A file without text (an export) has no places.
 */
function block([finding, ...others]: SamePlace, quoted: Finding['quote'], places: number, frame: Frame, lang: Lang): string[] {
  const { severity, message, why, suggestion } = finding
  const { columns, indent, width, style } = frame
  const paint = colours[severity](style)
  const left = indent + (places > 0 ? places + 2 : 0)
  const room = columns - left - 2
  const text = (content: string, first = '') =>
    wrap(printable(content), room - width(first), width).map((l, i) => (i === 0 ? first : ' '.repeat(width(first))) + l)
  const quote = !quoted?.line.trim() || isEmpty(quoted.span) ? undefined : excerpt(quoted.line, quoted.span, room - 2, width)
  const head = text(message[lang])
  const body = [
    ...head.slice(1).map((l) => style.strong(l)),
    ...(quote ? [`  ${quote[0]}`, `  ${paint(quote[1])}`] : []),
    ...(why ? text(why[lang]) : []),
    ...(suggestion ? text(suggestion[lang], '→ ').map((l) => style.good(l)) : []),
    ...text(about(finding, lang)).map((l) => style.faint(l)),
    ...others.flatMap((other) => [
      ...text((other.suggestion ?? other.message)[lang], other.suggestion ? '→ ' : '').map((l) => style.good(l)),
      ...text(about(other, lang)).map((l) => style.faint(l)),
    ]),
  ]
  const where = places > 0 ? `${style.faint(padStart(place(finding), places, width))}  ` : ''
  const start = `${' '.repeat(indent)}${where}${paint(marks[severity])} `
  return [start + style.strong(head[0] ?? ''), ...body.map((l) => ' '.repeat(left + 2) + l)]
}

/** Last line of a block: rule, severity or grade, share of tickets. */
const about = ({ rule, severity, grade, share }: Finding, lang: Lang) => {
  const level = grade ? gradeNames[grade] : severityNames[severity]
  return [rule, level[lang], ...(share === undefined ? [] : [ofTickets(share)[lang]])].join(' · ')
}

/** What the drafts state; a topic with several values is marked. */
function facts({ facts }: Review, frame: Frame, { lang, style }: Page): string[][] {
  if (!facts || facts.tallies.length === 0) return []
  const { columns, indent, width } = frame
  const left = ' '.repeat(indent)
  const head = wrap(factsHead[lang], columns - indent, width).map((line) => left + line)
  const lines = facts.tallies.flatMap((tally) => {
    const several = tally.values.length > 1
    const text = wrap(printable(factLine(tally, facts.macros)[lang]), columns - indent - 2, width)
    return text.map((line, i) => `${left}${i === 0 ? (several ? style.warn('! ') : '  ') : '  '}${line}`)
  })
  return [[...head, ...lines]]
}

function summary(review: Review, frame: Frame, { lang, style }: Page): string[] {
  const { errors, warnings, infos } = review.summary
  const paint = errors > 0 ? style.bad : warnings > 0 ? style.warn : infos > 0 ? style.strong : style.good
  const line = (text: string) => wrap(text, frame.columns - frame.indent, frame.width).map((l) => ' '.repeat(frame.indent) + l)
  const more = asides(review, lang).join(' ')
  const rules = [...new Set(review.findings.map(({ rule }) => rule))]
  return [
    ...line(`${verdictOf(review)[lang]}.`).map((l) => paint(l)),
    ...(more ? line(more).map((l) => style.faint(l)) : []),
    ...(rules.length > 0 ? line(explainHint(rules)[lang]).map((l) => style.faint(l)) : []),
  ]
}
