/**
 * The public API: the nouns, the contracts of the rooms, the way from files to a report, and from a template to a reply. Importing it does nothing.
 *
 * @example
 * const session = await openSession()
 * const tickets = [await probe('tickets.csv', { cwd: process.cwd(), stdin: process.stdin, temp: session.temp })]
 * const { report } = await answer(session, { ...ask('Asia/Seoul'), tickets })
 * session.close()
 */
export type { Dimension } from './dimension.ts'
export { openSession, type Session } from './engine/session.ts'
export { EXIT, UserError } from './errors.ts'
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
export { type Draft, type RenderOptions, renderTemplate } from './reply/render.ts'
export type { Input, Ledger, Report, Result, Warning } from './report.ts'
export type { Source } from './source.ts'
export { defaultTargets } from './targets.ts'
export type { ReplyChannel, Template, Tone, Variable } from './template.ts'
export type { Lang, Text } from './text.ts'
export { type Channel, channels, exclusions, type Status, statuses, type TicketField, ticketFields } from './ticket.ts'
