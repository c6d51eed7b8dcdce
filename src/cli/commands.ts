import type { Text } from '../text/text.ts'
import type { CheckFlags } from './check/flags.ts'
import type { DefineFlags } from './define-flags.ts'
import type { ExplainFlags } from './explain/flags.ts'
import type { InitFlags } from './init.ts'
import type { InsightsFlags } from './insights/flags.ts'
import type { InspectFlags } from './inspect/flags.ts'
import type { LintFlags } from './lint/flags.ts'
import type { LspFlags } from './lsp/flags.ts'
import * as help from './messages/help.ts'
import type { MetricsFlags } from './metrics/flags.ts'
import type { PlanFlags } from './plan/flags.ts'
import type { ReplyFlags } from './reply/flags.ts'
import type { ReportFlags } from './report/flags.ts'
import type { Run } from './run.ts'
import type { SqlFlags } from './sql/flags.ts'
import type { ExportFlags, ImportFlags, ListFlags, NewFlags, ShowFlags } from './templates/flags.ts'
import type { TodoFlags } from './todo/flags.ts'

/** What a command does with its arguments and flags; the exit code. */
type Action = (run: Run, args: never, flags: never) => Promise<number>

/** A command before commander has it. */
export interface Entry {
  /** its arguments, as commander writes them */
  takes: string
  summary: Text
  flags: () => Promise<DefineFlags>
  action?: Action
  subcommands?: Readonly<Record<string, Entry>>
}

/** The action and the flags of a command meet here: typed by its run, loaded when it is called. */
const action = <Args, Flags>(act: (run: Run, args: Args, flags: Flags) => Promise<number>): Action => act as Action

const templates: Readonly<Record<string, Entry>> = {
  list: {
    ...{ takes: '', summary: help.templatesList },
    flags: async () => (await import('./templates/flags.ts')).listFlags,
    action: action(async (run, _, flags: ListFlags) => (await import('./templates/run.ts')).runList(flags, run)),
  },
  show: {
    ...{ takes: '<name>', summary: help.templatesShow },
    flags: async () => (await import('./templates/flags.ts')).showFlags,
    action: action(async (run, name: string, flags: ShowFlags) => (await import('./templates/run.ts')).runShow(name, flags, run)),
  },
  new: {
    ...{ takes: '<name>', summary: help.templatesNew },
    flags: async () => (await import('./templates/flags.ts')).newFlags,
    action: action(async (run, name: string, flags: NewFlags) => (await import('./templates/run.ts')).runNew(name, flags, run)),
  },
  export: {
    ...{ takes: '[name...]', summary: help.templatesExport },
    flags: async () => (await import('./templates/flags.ts')).exportFlags,
    action: action(async (run, names: string[], flags: ExportFlags) =>
      (await import('./templates/export.ts')).runExport(names, flags, run),
    ),
  },
  import: {
    ...{ takes: '<file...>', summary: help.templatesImport },
    flags: async () => (await import('./templates/flags.ts')).importFlags,
    action: action(async (run, files: string[], flags: ImportFlags) =>
      (await import('./templates/import.ts')).runImport(files, flags, run),
    ),
  },
}

/** The commands, in the order `--help` lists them. Only the one that is called loads its flags, and its run when it runs. */
export const commands: Readonly<Record<string, Entry>> = {
  metrics: {
    ...{ takes: '[export...]', summary: help.metrics },
    flags: async () => (await import('./metrics/flags.ts')).metricsFlags,
    action: action(async (run, files: string[], flags: MetricsFlags) =>
      (await import('./metrics/run.ts')).runMetrics(files, flags, run),
    ),
  },
  insights: {
    ...{ takes: '<export...>', summary: help.insights },
    flags: async () => (await import('./insights/flags.ts')).insightsFlags,
    action: action(async (run, files: string[], flags: InsightsFlags) =>
      (await import('./insights/run.ts')).runInsights(files, flags, run),
    ),
  },
  report: {
    ...{ takes: '[export...]', summary: help.report },
    flags: async () => (await import('./report/flags.ts')).reportFlags,
    action: action(async (run, files: string[], flags: ReportFlags) =>
      (await import('./report/run.ts')).runReport(files, flags, run),
    ),
  },
  todo: {
    ...{ takes: '<export...>', summary: help.todo },
    flags: async () => (await import('./todo/flags.ts')).todoFlags,
    action: action(async (run, files: string[], flags: TodoFlags) => (await import('./todo/run.ts')).runTodo(files, flags, run)),
  },
  plan: {
    ...{ takes: '<export...>', summary: help.plan },
    flags: async () => (await import('./plan/flags.ts')).planFlags,
    action: action(async (run, files: string[], flags: PlanFlags) => (await import('./plan/run.ts')).runPlan(files, flags, run)),
  },
  sql: {
    ...{ takes: '[metric...]', summary: help.sql },
    flags: async () => (await import('./sql/flags.ts')).sqlFlags,
    action: action(async (run, names: string[], flags: SqlFlags) => (await import('./sql/run.ts')).runSql(names, flags, run)),
  },
  inspect: {
    ...{ takes: '<file...>', summary: help.inspect },
    flags: async () => (await import('./inspect/flags.ts')).inspectFlags,
    action: action(async (run, files: string[], flags: InspectFlags) =>
      (await import('./inspect/run.ts')).runInspect(files, flags, run),
    ),
  },
  lint: {
    ...{ takes: '[taxonomy...]', summary: help.lint },
    flags: async () => (await import('./lint/flags.ts')).lintFlags,
    action: action(async (run, files: string[], flags: LintFlags) => (await import('./lint/run.ts')).runLint(files, flags, run)),
  },
  reply: {
    ...{ takes: '[template]', summary: help.reply },
    flags: async () => (await import('./reply/flags.ts')).replyFlags,
    action: action(async (run, name: string | undefined, flags: ReplyFlags) => {
      // the renderer loads while the rest is still being read: a few milliseconds of every start
      const [{ runReply }] = await Promise.all([import('./reply/run.ts'), import('../reply/render/render.ts')])
      return runReply(name, flags, run)
    }),
  },
  templates: {
    ...{ takes: '', summary: help.templates, subcommands: templates },
    flags: async () => (await import('./templates/flags.ts')).templatesFlags,
  },
  check: {
    ...{ takes: '[draft...]', summary: help.check },
    flags: async () => (await import('./check/flags.ts')).checkFlags,
    action: action(async (run, files: string[], flags: CheckFlags) =>
      (await import('./check/run.ts')).runCheck(files, flags, run),
    ),
  },
  explain: {
    ...{ takes: '[what...]', summary: help.explain },
    flags: async () => (await import('./explain/flags.ts')).explainFlags,
    action: action(async (run, names: string[], flags: ExplainFlags) =>
      flags.ticket === undefined
        ? (await import('./explain/run.ts')).runExplain(names, flags, run)
        : (await import('./explain/ticket.ts')).explainTicket(flags.ticket, names, flags, run),
    ),
  },
  lsp: {
    ...{ takes: '', summary: help.lsp },
    flags: async () => (await import('./lsp/flags.ts')).lspFlags,
    action: action(async (run, _, flags: LspFlags) => (await import('./lsp/run.ts')).runLsp(flags, run)),
  },
  completion: {
    ...{ takes: '<shell>', summary: help.completion },
    flags: async () => (await import('./completion/flags.ts')).completionFlags,
    action: action(async (run, shell: string) => (await import('./completion/run.ts')).runCompletion(shell, run)),
  },
  init: {
    ...{ takes: '[folder]', summary: help.init },
    flags: async () => (await import('./init.ts')).initFlags,
    action: action(async (run, folder: string | undefined, flags: InitFlags) =>
      (await import('./init.ts')).runInit(folder, flags, run),
    ),
  },
}
