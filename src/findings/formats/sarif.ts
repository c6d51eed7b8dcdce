import { jsonText } from '../../terminal/json-text.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import type { Finding, Severity } from '../finding.ts'
import { type FindingFormat, repositoryPath } from '../finding-format.ts'
import { fingerprints } from '../fingerprint.ts'
import { tooManyResults } from '../messages/review.ts'
import type { Review } from '../review.ts'

/** What GitHub takes of one run (docs.github.com, SARIF support for code scanning). */
const mostResults = 25_000

const levels: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'note' }

/** SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0): columns in UTF-16 code units, files named from the root of the sources. */
export default {
  title: 'SARIF 2.1.0',
  render(review, { lang }) {
    const kept = review.findings.slice(0, mostResults)
    const left = review.findings.length - kept.length
    const known = new Set(review.rules.map(({ id }) => id))
    const others = [...new Set(kept.map(({ rule }) => rule))].filter((id) => !known.has(id)).map((id) => ({ id }))
    const rules = [...review.rules.map(({ id, title, why }) => described(id, title[lang], why[lang])), ...others]
    const places = new Map(rules.map(({ id }, i) => [id, i]))
    const prints = fingerprints(kept)
    const run = {
      tool: { driver: { name: 'support-kit', rules } },
      language: lang,
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the sources' } } },
      ...(left > 0 && {
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [{ level: 'warning', message: { text: tooManyResults(left)[lang] } }],
          },
        ],
      }),
      results: kept.map((finding, i) => result(finding, review, lang, places.get(finding.rule)!, prints[i]!)),
    }
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
    return jsonText(log)
  },
} satisfies FindingFormat

const described = (id: string, title: string, why: string) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: { text: `${why}\n\nsupport-kit explain ${id}` },
})

function result(finding: Finding, review: Review, lang: Lang, ruleIndex: number, fingerprint: string) {
  const { rule, severity, message, why, suggestion, span, file, tag, kind, grade, share } = finding
  const texts = [message[lang], why?.[lang], suggestion && `→ ${suggestion[lang]}`].filter((text) => text !== undefined)
  const properties = {
    ...(tag !== undefined && { tag }),
    ...(kind !== undefined && { kind }),
    ...(grade !== undefined && { grade }),
    ...(share !== undefined && { share }),
  }
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: texts.map(printable).join('\n') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(repositoryPath(review, file)),
          region: { startLine: span.line, startColumn: span.column, endLine: span.endLine, endColumn: span.endColumn },
        },
      },
    ],
    partialFingerprints: { 'supportKit/v1': fingerprint },
    ...(Object.keys(properties).length > 0 && { properties }),
  }
}

/** A file of the sources is named from their root; one elsewhere by its whole path. */
function artifact(path: string) {
  const segments = path.split('/').map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')))
  if (path.startsWith('/')) return { uri: `file://${segments.join('/')}` }
  if (/^[A-Za-z]:/.test(path)) return { uri: `file:///${[path.slice(0, 2), ...segments.slice(1)].join('/')}` }
  return { uri: segments.join('/'), uriBaseId: '%SRCROOT%' }
}
