/**
 * The public API: the nouns, the contracts of the rooms, and the ways from files to a report, to findings and to a reply. Importing it does nothing.
 *
 * @example
 * const session = await openSession()
 * const tickets = [await probe('tickets.csv', { cwd: process.cwd(), stdin: process.stdin, temp: session.temp })]
 * const { report } = await answer(session, { ...ask('Asia/Seoul'), tickets })
 * session.close()
 *
 * @example
 * const { taxonomy, findings: reading } = await readTaxonomy(['taxonomy.yaml'], { cwd: process.cwd(), stdin: process.stdin })
 * const set = settings({ extends: 'strict' }, { rules: [] }, ruleNames(), 'lint')
 * const { findings } = await lint({ taxonomy, reading, settings: set, verdict: classify(taxonomy), today: '2026-11-22' })
 *
 * @example
 * const drafts = [{ name: 'draft.md', file: 'draft.md', text: 'Hi [NAME], …' }]
 * const sources = new Map(drafts.map(({ file, text }) => [file, text]))
 * const set = settings({}, { rules: [] }, settableIds(), 'check')
 * const { findings } = await reviewDrafts({ drafts, sources, settings: set, minGrade: 'likely', words: {}, today: '2026-11-22' })
 */
export { type Check, check, checkNames, type Draft } from './check.ts'
export { classify } from './classifier/classify.ts'
export type { Change, Comparison, Mix } from './comparison.ts'
export type { Dimension } from './dimension.ts'
export { readDraft } from './draft/read-draft.ts'
export { openSession, type Session } from './engine/session.ts'
export { EXIT, UserError } from './errors.ts'
export type { Exclude } from './exclude.ts'
export { type Finding, type Review, type Severity, severities } from './finding.ts'
export { type FindingFormat, findingFormat, findingFormatNames } from './finding-format.ts'
export { type SettingsConfig, settings } from './findings/settings.ts'
export type { LeftOut } from './left-out.ts'
export { type LintAnswer, type LintQuestion, lint } from './lint.ts'
export { readMacros } from './macros/read.ts'
export { main } from './main.ts'
export type { Metric, Value, Values } from './metric.ts'
export { metric, metricNames } from './metric.ts'
export type { OrderSource } from './order-source.ts'
export { type Answer, answer } from './pipeline.ts'
export type { Layout } from './probe/layout.ts'
export { probe } from './probe/probe.ts'
export { ask, type Question } from './question.ts'
export { type Page, type Renderer, renderer, rendererNames } from './renderer.ts'
export { builtinTemplates, loadTemplate, templateNames } from './reply/library.ts'
export { readTemplate } from './reply/read.ts'
export { type Draft as RenderedReply, type RenderOptions, renderTemplate } from './reply/render.ts'
export type { Input, Ledger, Report, Result, Warning } from './report.ts'
export { type DraftsAnswer, type DraftsQuestion, reviewDrafts, settableIds } from './review-drafts.ts'
export { type Rule, rule, ruleNames } from './rule.ts'
export type { Source } from './source.ts'
export { defaultTargets } from './targets.ts'
export { parseTaxonomy } from './taxonomy/parse.ts'
export { readTaxonomy } from './taxonomy/read.ts'
export type { Tag, Taxonomy, Usage, Verdict } from './taxonomy.ts'
export type { ReplyChannel, Template, Tone, Variable } from './template.ts'
export type { Lang, Text } from './text.ts'
export { type Channel, channels, exclusions, type Status, statuses, type TicketField, ticketFields } from './ticket.ts'
export type { Trace, TracedTicket } from './trace.ts'
export { traceable, traceTicket } from './trace-ticket.ts'
export { type Vendor, vendor, vendorNames } from './vendor.ts'
