import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Command } from 'commander'
import { type Lang, languages, type Text } from '../text/text.ts'
import type { CheckFlags } from './check/flags.ts'
import type { ExplainFlags } from './explain/flags.ts'
import type { DefineFlags } from './flags.ts'
import type { InitFlags } from './init.ts'
import type { InsightsFlags } from './insights/flags.ts'
import type { InspectFlags } from './inspect/flags.ts'
import type { LintFlags } from './lint/flags.ts'
import type { LspFlags } from './lsp/flags.ts'
import * as help from './messages/help.ts'
import type { MetricsFlags } from './metrics/flags.ts'
import type { ReplyFlags } from './reply/flags.ts'
import type { ReportFlags } from './report/flags.ts'
import type { Run } from './run.ts'
import type { ExportFlags, ImportFlags, ListFlags, NewFlags, ShowFlags } from './templates/flags.ts'
import type { TodoFlags } from './todo/flags.ts'

// commander is CommonJS: required it loads in two thirds of the time, which is most of what --help takes beyond Node itself
const { Command: Program, Help } = createRequire(import.meta.url)('commander') as typeof import('commander')

/** What a command does with its arguments and flags; the exit code. */
type Action = (run: Run, args: never, flags: never) => Promise<number>

interface Entry {
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
const commands: Readonly<Record<string, Entry>> = {
  metrics: {
    ...{ takes: '<export...>', summary: help.metrics },
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
    ...{ takes: '<export...>', summary: help.report },
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
  init: {
    ...{ takes: '[folder]', summary: help.init },
    flags: async () => (await import('./init.ts')).initFlags,
    action: action(async (run, folder: string | undefined, flags: InitFlags) =>
      (await import('./init.ts')).runInit(folder, flags, run),
    ),
  },
}

const widest = 100
const plainHelp = new Help()

/** The version in package.json, the only place where it stands. */
const version = () =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version

/** The command line: commander is all that `--help` and `--version` import. */
export async function program(argv: readonly string[], run: Run): Promise<Command> {
  const { io, lang } = run
  const root = new Program('support-kit')
    .description(help.description[lang])
    .usage(help.usage[lang])
    .exitOverride()
    // main says what is wrong, in the reader's language
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => Math.min(io.width, widest),
      getErrHelpWidth: () => Math.min(io.width, widest),
      outputError: () => {},
    })
    .configureHelp({
      minWidthToWrap: 20,
      // commander would add choices and defaults in English; the descriptions say them
      optionDescription: (option) => option.description,
      optionTerm: (option) => help.inLanguage(option.flags, lang),
      subcommandTerm: (command) => help.inLanguage(plainHelp.subcommandTerm(command), lang),
      commandUsage: (command) => help.inLanguage(plainHelp.commandUsage(command), lang),
      styleTitle: (title) => help.titles[lang][title] ?? title,
      ...(lang === 'ko' && { displayWidth: (await import('../terminal/width.ts')).everydayWidth }),
    })
    .addHelpText('beforeAll', ({ command }) => refuseUnknown(command))
    .helpCommand('help [command]', help.helpCommand[lang])
    .addHelpText('after', help.after[lang])
  everywhere(root, lang).version(version(), '-V, --version', help.version[lang])
  for (const [name, entry] of Object.entries(commands)) {
    const command = root.command(`${name} ${entry.takes}`.trimEnd()).summary(entry.summary[lang])
    if (argv.includes(name)) await fill(command, entry, run)
  }
  return root
}

/** Gives a command its flags, its action and its own subcommands. */
async function fill(command: Command, { takes, summary, flags, action, subcommands = {} }: Entry, run: Run): Promise<void> {
  const { lang } = run
  command.description(help.sentence(summary)[lang])
  ;(await flags())(command, lang)
  if (action)
    command.action(async (args: unknown) => {
      run.files.reads(inputs(command, takes))
      run.code = await action(run, args as never, command.opts() as never)
    })
  for (const [name, entry] of Object.entries(subcommands))
    await fill(command.command(`${name} ${entry.takes}`.trimEnd()).summary(entry.summary[lang]), entry, run)
  command.usage(action ? help.usageOf(takes)[lang] : help.usage[lang])
  everywhere(command.optionsGroup(help.everywhere), lang)
}

/** Flags that name a file to be written; every other flag with a file names one to be read. */
const written = new Set(['output', 'rejects', 'tickets', 'clean', 'renameMap'])

/** The files that a command line names to be read. */
function inputs(command: Command, takes: string): string[] {
  const flags = command.options.filter((one) => /<(file|export)/.test(one.flags) && !written.has(one.attributeName()))
  const values = flags.flatMap((one) => (command.getOptionValue(one.attributeName()) ?? []) as string | string[])
  return [...(/file|export|taxonomy|draft/.test(takes) ? command.args : []), ...values]
}

/** commander shows help before it looks a command up: `metric --help` is a mistake all the same. Adds nothing to the help. */
function refuseUnknown(command: Command): string {
  const [first, second] = command.args.filter((arg) => !arg.startsWith('-'))
  const name = first === 'help' ? second : first
  if (command.commands.length > 0 && name !== undefined && !command.commands.some((known) => known.name() === name)) {
    command.args = [name]
    // commander's own suggestion comes with it, but not its type
    ;(command as Command & { unknownCommand(): never }).unknownCommand()
  }
  return ''
}

/** commander takes these before a command as well as behind it, and lists them with each. */
const everywhere = (command: Command, lang: Lang): Command =>
  command
    .addOption(command.createOption('--lang <lang>', help.lang[lang]).choices(languages))
    .option('--debug', help.debug[lang])
    .helpOption('-h, --help', help.helpOption[lang])

/** `--compare` takes a month or nothing: what follows it is a file otherwise, which commander would take for the month. */
export const separateCompare = (argv: readonly string[]): string[] =>
  argv.map((arg, i) => (arg === '--compare' && !/^\d{4}-\d{1,2}$/.test(argv[i + 1] ?? '') ? '--compare=' : arg))
