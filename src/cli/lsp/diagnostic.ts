import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver/node'
import type { Finding, Severity } from '../../findings/finding.ts'
import type { Span } from '../../text/span.ts'
import type { Lang } from '../../text/text.ts'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warn: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A stretch as editors count: from 0, in UTF-16 code units. */
export const rangeOf = ({ line, column, endLine, endColumn }: Span): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
})

/** A finding as an editor shows it: what is wrong, and in the next line what to write instead. */
export const diagnosticOf = ({ rule, severity, span, message, suggestion }: Finding, lang: Lang): Diagnostic => ({
  range: rangeOf(span),
  severity: severities[severity],
  source: 'support-kit',
  code: rule,
  message: suggestion ? `${message[lang]}\n${suggestion[lang]}` : message[lang],
  ...(rule === 'unused-suppression' && { tags: [DiagnosticTag.Unnecessary] }),
})
