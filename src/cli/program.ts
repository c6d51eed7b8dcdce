import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Command } from 'commander'
import { type Lang, languages, type Text } from '../text/text.ts'
import * as help from './messages/help.ts'
import type { Define, Run } from './run.ts'

// commander is CommonJS: required it loads in two thirds of the time, which is most of what --help takes beyond Node itself
const { Command: Program } = createRequire(import.meta.url)('commander') as typeof import('commander')

interface Entry {
  /** its arguments, as commander writes them */
  takes: string
  summary: Text
  define: () => Promise<Define>
}

/** The commands, in the order `--help` lists them. Only the one that was called loads its flags. */
const commands: Readonly<Record<string, Entry>> = {
  metrics: { takes: '<export...>', summary: help.metrics, define: async () => (await import('./metrics/flags.ts')).metrics },
  inspect: { takes: '<file...>', summary: help.inspect, define: async () => (await import('./inspect/flags.ts')).inspect },
  lint: { takes: '[taxonomy...]', summary: help.lint, define: async () => (await import('./lint/flags.ts')).lint },
  reply: { takes: '[template]', summary: help.reply, define: async () => (await import('./reply/flags.ts')).reply },
  templates: { takes: '', summary: help.templates, define: async () => (await import('./templates/flags.ts')).templates },
  check: { takes: '[draft...]', summary: help.check, define: async () => (await import('./check/flags.ts')).check },
  explain: { takes: '[what...]', summary: help.explain, define: async () => (await import('./explain/flags.ts')).explain },
  init: { takes: '[folder]', summary: help.init, define: async () => (await import('./init/flags.ts')).init },
}

const widest = 100

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
      styleTitle: (title) => help.titles[lang][title] ?? title,
      ...(lang === 'ko' && { displayWidth: (await import('../terminal/width.ts')).everydayWidth }),
    })
    .helpCommand('help [command]', help.helpCommand[lang])
    .addHelpText('after', help.after[lang])
  everywhere(root, lang).version(version(), '-V, --version', help.version[lang])
  for (const [name, { takes, summary, define }] of Object.entries(commands)) {
    const command = root.command(`${name} ${takes}`.trimEnd()).summary(summary[lang])
    if (!argv.includes(name)) continue
    ;(await define())(command, run)
    const parts = command.commands
    command.usage(parts.length > 0 ? help.usage[lang] : help.usageOf(takes)[lang])
    for (const one of [command, ...parts]) everywhere(one.optionsGroup(help.everywhere), lang)
  }
  return root
}

/** commander takes these before a command as well as behind it, and lists them with each. */
const everywhere = (command: Command, lang: Lang): Command =>
  command
    .addOption(command.createOption('--lang <lang>', help.lang[lang]).choices(languages))
    .option('--debug', help.debug[lang])
    .helpOption('-h, --help', help.helpOption[lang])
