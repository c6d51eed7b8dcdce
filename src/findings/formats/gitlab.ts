import { jsonText } from '../../terminal/json-text.ts'
import { printable } from '../../text/printable.ts'
import type { Severity } from '../finding.ts'
import { type FindingFormat, repositoryPath } from '../finding-format.ts'
import { fingerprints } from '../fingerprint.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warn: 'minor', info: 'info' }

/** A code quality report (docs.gitlab.com/ci/testing/code_quality). Equal fingerprints would be shown as one. */
export default {
  title: 'GitLab code quality',
  render(review, { lang }) {
    const prints = fingerprints(review.findings)
    const issues = review.findings.map(({ rule, severity, file, span, message, suggestion }, i) => ({
      description: printable([message[lang], suggestion && `→ ${suggestion[lang]}`].filter(Boolean).join(' ')),
      check_name: rule,
      fingerprint: prints[i],
      severity: severities[severity],
      location: { path: repositoryPath(review, file), lines: { begin: span.line, end: span.endLine } },
    }))
    return jsonText(issues)
  },
} satisfies FindingFormat
