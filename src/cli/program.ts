import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Command } from 'commander'
import { type Lang, languages, type Text } from '../text/text.ts'
import * as help from './messages/help.ts'
import type { Action, DefineFlags, Run } from './run.ts'

// commander is CommonJS: required it loads in two thirds of the time, which is most of what --help takes beyond Node itself
const { Command: Program } = createRequire(import.meta.url)('commander') as typeof import('commander')

interface Entry {
  /** its arguments, as commander writes them */
  takes: string
  summary: Text
  flags: () => Promise<{ define: DefineFlags }>
  action: () => Promise<{ run: Action<never> }>
}
/** A command that is a group of others: `templates list`. */
interface Group {
  summary: Text
  parts: Readonly<Record<string, Entry>>
}

const templateFlags = () => import('./templates/flags.ts')

/** The commands, in the order `--help` lists them. Only the one that was called loads its flags, and its action only when it runs. */
const commands: Readonly<Record<string, Entry | Group>> = {
  metrics: {
    takes: '<export...>',
    summary: help.metrics,
    flags: () => import('./metrics/flags.ts'),
    action: () => import('./metrics/run.ts'),
  },
  inspect: {
    takes: '<file...>',
    summary: help.inspect,
    flags: () => import('./inspect/flags.ts'),
    action: () => import('./inspect/run.ts'),
  },
  lint: {
    takes: '[taxonomy...]',
    summary: help.lint,
    flags: () => import('./lint/flags.ts'),
    action: () => import('./lint/run.ts'),
  },
  reply: {
    takes: '[template]',
    summary: help.reply,
    flags: () => import('./reply/flags.ts'),
    // what renders loads at the same time: a few milliseconds of every start
    action: async () => (await Promise.all([import('./reply/run.ts'), import('../reply/render.ts')]))[0],
  },
  templates: {
    summary: help.templates,
    parts: {
      list: {
        takes: '',
        summary: help.templatesList,
        flags: async () => ({ define: (await templateFlags()).list }),
        action: () => import('./templates/list.ts'),
      },
      show: {
        takes: '<name>',
        summary: help.templatesShow,
        flags: async () => ({ define: (await templateFlags()).show }),
        action: () => import('./templates/show.ts'),
      },
      new: {
        takes: '<name>',
        summary: help.templatesNew,
        flags: async () => ({ define: (await templateFlags()).create }),
        action: () => import('./templates/new.ts'),
      },
      export: {
        takes: '[name...]',
        summary: help.templatesExport,
        flags: async () => ({ define: (await templateFlags()).exportTo }),
        action: () => import('./templates/export.ts'),
      },
      import: {
        takes: '<file...>',
        summary: help.templatesImport,
        flags: async () => ({ define: (await templateFlags()).importFrom }),
        action: () => import('./templates/import.ts'),
      },
    },
  },
  check: {
    takes: '[draft...]',
    summary: help.check,
    flags: () => import('./check/flags.ts'),
    action: () => import('./check/run.ts'),
  },
  explain: {
    takes: '[what...]',
    summary: help.explain,
    flags: () => import('./explain/flags.ts'),
    action: () => import('./explain/run.ts'),
  },
  init: {
    takes: '[folder]',
    summary: help.init,
    flags: () => import('./init/flags.ts'),
    action: () => import('./init/run.ts'),
  },
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
  for (const [name, entry] of Object.entries(commands)) {
    const command = root.command(`${name} ${'takes' in entry ? entry.takes : ''}`.trimEnd()).summary(entry.summary[lang])
    if (!argv.includes(name)) continue
    if ('takes' in entry) await furnish(command, entry, run)
    else {
      command.description(entry.summary[lang]).usage(help.usage[lang])
      for (const [partName, part] of Object.entries(entry.parts)) {
        const one = command.command(`${partName} ${part.takes}`.trimEnd()).summary(part.summary[lang])
        await furnish(one.description(part.summary[lang]), part, run)
      }
      everywhere(command.optionsGroup(help.everywhere), lang)
    }
  }
  return root
}

/** Gives a command its flags and its action. */
async function furnish(command: Command, { takes, flags, action }: Entry, run: Run): Promise<void> {
  const { define } = await flags()
  define(command, run.lang)
  command.usage(help.usageOf(takes)[run.lang].trimStart())
  command.action(async (...given: unknown[]) => {
    const [options] = given.slice(-2)
    const args = given
      .slice(0, -2)
      .flat()
      .filter((arg) => arg !== undefined) as string[]
    const { run: act } = await action()
    run.code = await act(args, options as never, run)
  })
  everywhere(command.optionsGroup(help.everywhere), run.lang)
}

/**
 * `--compare` takes a month or nothing: what follows it may be a file, which commander would take for the month.
 * @returns the arguments as commander must see them
 */
export const withoutCompareFile = (argv: readonly string[]): string[] =>
  argv.map((arg, i) => (arg === '--compare' && !/^\d{4}-\d{1,2}$/.test(argv[i + 1] ?? '') ? '--compare=' : arg))

/** commander takes these before a command as well as behind it, and lists them with each. */
const everywhere = (command: Command, lang: Lang): Command =>
  command
    .addOption(command.createOption('--lang <lang>', help.lang[lang]).choices(languages))
    .option('--debug', help.debug[lang])
    .helpOption('-h, --help', help.helpOption[lang])
