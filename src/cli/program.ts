import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Command } from 'commander'
import { UserError } from '../errors.ts'
import { type Lang, languages } from '../text/text.ts'
import { commands, type Entry } from './commands.ts'
import { notTogether } from './messages/cli.ts'
import { closing } from './messages/closing.ts'
import { examples } from './messages/examples.ts'
import * as help from './messages/help.ts'
import { inLanguage } from './messages/placeholders.ts'
import type { Run } from './run.ts'

// commander is CommonJS: required it loads in two thirds of the time, which is most of what --help takes beyond Node itself
const { Command: Program, Help } = createRequire(import.meta.url)('commander') as typeof import('commander')

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
      writeOut: argv[0] === 'help' ? await paged(io) : io.out,
      writeErr: io.err,
      getOutHelpWidth: () => Math.min(io.width, widest),
      getErrHelpWidth: () => Math.min(io.width, widest),
      outputError: () => {},
    })
    .configureHelp({
      minWidthToWrap: 20,
      // commander would add choices and defaults in English; the descriptions say them
      optionDescription: (option) => option.description,
      optionTerm: (option) => inLanguage(option.flags, lang),
      subcommandTerm: (command) => inLanguage(plainHelp.subcommandTerm(command), lang),
      commandUsage: (command) => inLanguage(plainHelp.commandUsage(command), lang),
      boxWrap(text, width) {
        return plainHelp.boxWrap.call(
          this,
          breakable(text, width, (word) => (this.displayWidth ?? plainHelp.displayWidth)(word)),
          width,
        )
      },
      styleTitle: (title) => help.titles[lang][title] ?? title,
      ...(lang === 'ko' && { displayWidth: (await import('../terminal/width.ts')).everydayWidth }),
    })
    .addHelpText('beforeAll', ({ command }) => refuseUnknown(command))
    .helpCommand('help [command]', help.helpCommand[lang])
    .addHelpText('after', closing[lang])
  everywhere(root, lang).version(version(), '-v, --version', help.version[lang])
  for (const [name, entry] of Object.entries(commands)) {
    const command = root.command(`${name} ${entry.takes}`.trimEnd()).summary(entry.summary[lang])
    if (argv.includes(name)) await fill(command, entry, run)
  }
  return root
}

/** `support-kit help metrics` is read page by page; `--help` is printed at once. */
async function paged(io: Run['io']): Promise<(text: string) => void> {
  const { printLong } = await import('../terminal/pager.ts')
  return (text) => printLong(io, text)
}

/** Words that are wider than a column of the help go on in the next line, behind a sign that parts them. */
const breakable = (text: string, width: number, columnsOf: (word: string) => number): string =>
  text.replace(/\S+/g, (word) => {
    if (columnsOf(word) <= width) return word
    const lines = ['']
    for (const piece of word.split(/(?<=[,|=.])/)) {
      if (columnsOf(lines.at(-1)! + piece) > width) lines.push('')
      lines[lines.length - 1] += piece
    }
    return lines.join('\n')
  })

/** Gives a command its flags, its action and its own subcommands. */
async function fill(command: Command, { takes, summary, flags, action, subcommands = {} }: Entry, run: Run): Promise<void> {
  const { lang } = run
  command.description(help.sentence(summary)[lang])
  ;(await flags())(command, lang)
  if (action)
    command.action(async (args: unknown) => {
      // commander lets the other win unsaid
      if (command.getOptionValue('json') && command.getOptionValue('format') !== 'json')
        throw new UserError(...notTogether('--json', `--format ${command.getOptionValue('format')}`))
      run.files.reads(inputs(command, takes))
      run.code = await action(run, args as never, command.opts() as never)
    })
  for (const [name, entry] of Object.entries(subcommands))
    await fill(command.command(`${name} ${entry.takes}`.trimEnd()).summary(entry.summary[lang]), entry, run)
  command.usage(action ? help.usageOf(takes)[lang] : help.usage[lang])
  everywhere(command.optionsGroup(help.everywhere), lang)
  command.addHelpText('after', help.examplesOf(examples[pathOf(command)] ?? [], lang))
}

/** `templates list`: a command as it is typed, without the name of the program. */
const pathOf = (command: Command): string =>
  command.parent?.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()

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
    .addOption(command.createOption('--color <when>', help.color[lang]).choices(['auto', 'always', 'never']))
    // as ESLint and npm call it
    .addOption(command.createOption('--no-color').hideHelp())
    .option('--no-pager', help.noPager[lang])
    .option('--debug', help.debug[lang])
    .helpOption('-h, --help', help.helpOption[lang])

/**
 * What commander cannot be told. `--compare` takes a month or nothing: what follows it is a file otherwise, which commander would take
 * for the month. `-V` and `version` are `-v`: some tools have one, some the other.
 */
export const asCommanderReads = (argv: readonly string[]): string[] =>
  argv.length === 1 && ['-V', 'version'].includes(argv[0]!)
    ? ['-v']
    : argv.map((arg, i) => (arg === '--compare' && !/^\d{4}-\d{1,2}$/.test(argv[i + 1] ?? '') ? '--compare=' : arg))
