import type { Page } from '../../terminal/page.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import type { Finding, Severity } from '../finding.ts'
import { type FindingFormat, repositoryPath } from '../finding-format.ts'
import { andMore, verdictOf } from '../messages/review.ts'
import type { Review } from '../review.ts'
import markdown from './markdown.ts'

/** A job summary holds 1 MiB; nobody reads so much. */
const mostInSummary = 200

/**
 * Annotations of GitHub Actions (workflow commands), and a job summary. GitHub shows ten errors, ten warnings and ten notices a step:
 * findings come sorted, the worst first.
 */
export default {
  title: 'GitHub Actions',
  render: (review, { lang }) =>
    [...review.findings.map((finding) => annotation(finding, review, lang)), `${printable(verdictOf(review)[lang])}.`]
      .map((line) => `${line}\n`)
      .join(''),
  aside(review, page, { GITHUB_STEP_SUMMARY: file }) {
    return file ? { file, text: jobSummary(review, page) } : undefined
  },
} satisfies FindingFormat

const commands: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'notice' }

function annotation(finding: Finding, review: Review, lang: Lang): string {
  const { rule, severity, file, span, message, why, suggestion } = finding
  const places = [`line=${span.line}`, `endLine=${span.endLine}`, ...columns(finding)]
  const properties = [`file=${property(repositoryPath(review, file))}`, ...places, `title=${property(rule)}`]
  const texts = [message[lang], why?.[lang], suggestion && `→ ${suggestion[lang]}`].filter((text) => text !== undefined)
  return `::${commands[severity]} ${properties.join(',')}::${texts.map(data).join('%0A')}`
}

/** GitHub takes columns only where an annotation stays on its line; its end is the last column, not the one behind it. */
const columns = ({ span }: Finding) =>
  span.line === span.endLine ? [`col=${span.column}`, `endColumn=${Math.max(span.column, span.endColumn - 1)}`] : []

/** A sentence is one line; `printable` has taken its line breaks, and what else a terminal or a log obeys. */
const data = (text: string) => printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function jobSummary(review: Review, page: Page): string {
  const left = review.findings.length - mostInSummary
  const text = markdown.render({ ...review, findings: review.findings.slice(0, mostInSummary) }, page)
  return left > 0 ? `${text}\n${andMore(left)[page.lang]}\n` : text
}
