/**
 * The public API of support-kit: from exports to a report, from a list of tags or drafts of replies to findings, from a template to
 * a reply. Importing it does nothing. Errors that a user can fix are `UserError`s, with a text and a hint in both languages.
 *
 * @example A report on an export
 * const session = await openSession()
 * try {
 *   const tickets = [await probe('tickets.csv', { cwd: process.cwd(), stdin: process.stdin, temp: session.temp })]
 *   const { report } = await answer(session, { ...ask('Asia/Seoul'), metrics: ['volume'], tickets })
 *   console.log(report.results)
 * } finally {
 *   session.close()
 * }
 *
 * @example Findings in a list of tags
 * const { taxonomy, findings: reading } = await readTaxonomy(['taxonomy.yaml'], { cwd: process.cwd(), stdin: process.stdin })
 * const rules = settings({ extends: 'strict' }, { rules: [] }, ruleNames(), 'lint')
 * const { findings } = await lint({ taxonomy, reading, settings: rules, verdict: classify(taxonomy), today: '2026-11-22' })
 *
 * @example Findings in the draft of a reply
 * const drafts = [{ name: 'draft.md', file: 'draft.md', text: 'Hi [NAME],\n\nThank you for waiting.' }]
 * const sources = new Map(drafts.map(({ file, text }) => [file, text]))
 * const checks = settings({}, { rules: [] }, settableIds(), 'check')
 * const { findings } = await reviewDrafts({ drafts, sources, settings: checks, minGrade: 'likely', words: {}, today: '2026-11-22' })
 *
 * @example A reply from a template
 * const template = await loadTemplate('lost-order', 'en')
 * const values = Object.fromEntries(template.variables.map(({ name, example }) => [name, example]))
 * const { tone } = template
 * const { text } = await renderTemplate(template, values, { channel: 'email', tone, lang: 'en', zone: 'UTC', now: Date.now() })
 */
export { type Check, check, checkNames, type Draft } from './check/check.ts'
export { readDraft } from './check/draft/read-draft.ts'
export { type DraftsAnswer, type DraftsQuestion, reviewDrafts, settableIds } from './check/review-drafts.ts'
export { openSession, type Session } from './duckdb/session.ts'
export { type ErrorCode, EXIT, errorCodes, UserError } from './errors.ts'
export { type Finding, type Severity, severities } from './findings/finding.ts'
export { type FindingFormat, findingFormat, findingFormatNames } from './findings/finding-format.ts'
export type { Review } from './findings/review.ts'
export { type SettingsConfig, settings } from './findings/settings.ts'
export { findInsights, type InsightQuestion, type InsightReport } from './insights/find-insights.ts'
export { type Insight, type InsightRow, insight, insightNames } from './insights/insight.ts'
export { type InsightSettings, usualSettings } from './insights/shop.ts'
export { classify } from './lint/classifier/classify.ts'
export { type LintAnswer, type LintQuestion, lint } from './lint/lint.ts'
export { type Rule, rule, ruleNames } from './lint/rule.ts'
export { parseTaxonomy } from './lint/taxonomy/parse.ts'
export { readTaxonomy } from './lint/taxonomy/read.ts'
export type { Tag, Taxonomy, Usage, Verdict } from './lint/taxonomy.ts'
export { main } from './main.ts'
export type { Change, Comparison, Mix } from './metrics/comparison.ts'
export type { Dimension } from './metrics/dimension.ts'
export type { Metric, Values } from './metrics/metric.ts'
export { metric, metricNames } from './metrics/metric.ts'
export { type Answer, answer } from './metrics/pipeline.ts'
export { ask, type Question } from './metrics/question.ts'
export type { ExclusionEffect, Input, Ledger, Report, Result } from './metrics/report.ts'
export { defaultTargets } from './metrics/targets.ts'
export type { Trace, TracedTicket } from './metrics/trace.ts'
export { traceable, traceTicket } from './metrics/trace-ticket.ts'
export { isMetricId, type MetricId, type ValuesOf, valuesOf } from './metrics/values-of.ts'
export { type Vendor, vendor, vendorNames } from './metrics/vendor.ts'
export { makePlan, type PlanQuestion, type PlanReport } from './plan/make-plan.ts'
export { type Part, part, partNames } from './plan/part.ts'
export { type PlanSettings, usualPlan } from './plan/settings.ts'
export { readMacros } from './reply/macros/read-macros.ts'
export { type Draft as RenderedReply, type RenderOptions, renderTemplate } from './reply/render/render.ts'
export { builtinTemplates, loadTemplate, templateNames } from './reply/template/library.ts'
export { readTemplate } from './reply/template/read-template.ts'
export type { ReplyChannel, Template, Tone, Variable } from './reply/template/template.ts'
export { type InsightRenderer, insightRenderer, insightRendererNames } from './report/insight-renderer.ts'
export { type Renderer, renderer, rendererNames } from './report/renderer.ts'
export { type TodoRenderer, todoRenderer, todoRendererNames } from './report/todo-renderer.ts'
export type { Page } from './terminal/page.ts'
export type { Value } from './text/number-format.ts'
export type { Lang, Text } from './text/text.ts'
export type { Exclude } from './tickets/exclude.ts'
export type { OrderSource } from './tickets/order-source.ts'
export type { Layout } from './tickets/probe/layout.ts'
export { probe } from './tickets/probe/probe.ts'
export type { Source } from './tickets/source.ts'
export { type Channel, channels, exclusions, type Status, statuses, type TicketField, ticketFields } from './tickets/ticket.ts'
export type { Warning } from './tickets/warning.ts'
export { findTodo, type TodoAnswer, type TodoRequest, usualRecentDays } from './todo/find-todo.ts'
export { type Reason, reason, reasonNames } from './todo/reason.ts'
export type { TodoItem, TodoList } from './todo/todo.ts'
