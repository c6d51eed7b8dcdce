import type { Command, Option } from 'commander'
import { commands } from './commands.ts'
import { closing } from './messages/closing.ts'
import { type Example, examples } from './messages/examples.ts'
import * as help from './messages/help.ts'
import { program } from './program.ts'
import type { Run } from './run.ts'

/**
 * `man/support-kit.1`: the help of every command as one page of roff, in English.
 * @param run for its language only
 * @param day `2026-10-31`, when the page last changed
 */
export async function manPage(run: Run, day: string): Promise<string> {
  const root = await program(Object.keys(commands), run)
  const listed = root.commands.filter((command) => command.name() !== 'help')
  const own = new Set(root.options.map((option) => option.long))
  return `${[
    `.\\" Written by scripts/write-man.mjs from the help of the commands.`,
    `.TH SUPPORT\\-KIT 1 "${day}" "support\\-kit ${root.version()}"`,
    // ids stay whole, lines end where words do
    '.nh',
    '.ad l',
    '.SH NAME',
    'support\\-kit \\- numbers, tags and replies of customer support',
    '.SH SYNOPSIS',
    `.B support\\-kit`,
    '.I command',
    '[options]',
    '.SH DESCRIPTION',
    plain(help.description.en),
    ...listed.flatMap((command) => [
      `.SH ${plain(command.name()).toUpperCase()}`,
      ...(command.commands.length > 0
        ? [plain(command.description()), ...command.commands.flatMap((inner) => part(inner, own))]
        : body(command, own)),
    ]),
    '.SH GLOBAL OPTIONS',
    ...flags(root.options.filter((option) => !option.hidden)),
    ...sections(closing.en),
  ].join('\n')}\n`
}

const part = (command: Command, own: ReadonlySet<string | undefined>): string[] => [
  `.SS ${plain(`${command.parent!.name()} ${command.name()}`)}`,
  ...body(command, own),
]

/** How a command is called, what it does, its flags by group but for those of every command, and examples. */
function body(command: Command, own: ReadonlySet<string | undefined>): string[] {
  const path = command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name()
  const groups = new Map<string, Option[]>()
  for (const option of command.options.filter(({ long, hidden }) => !own.has(long) && !hidden)) {
    const heading = option.helpGroupHeading ?? 'Options:'
    groups.set(heading, [...(groups.get(heading) ?? []), option])
  }
  return [
    `.B ${plain(`support-kit ${path}`)}`,
    `.RI ${JSON.stringify(plain(command.usage()))}`,
    '.PP',
    plain(command.description()),
    ...[...groups].flatMap(([heading, options]) => [`.PP`, `.I ${plain(heading)}`, ...flags(options)]),
    ...(examples[path] ? ['.PP', '.I Examples:', ...examples[path].flatMap(shown)] : []),
  ]
}

const flags = (options: readonly Option[]): string[] =>
  options.flatMap(({ flags, description }) => ['.TP', `.B ${plain(flags)}`, plain(description)])

const shown = ({ want, line, within }: Example): string[] => ['.TP', plain(want.en), `.B ${plain(within ?? line)}`]

/** The sections below the help of the program: a heading, and lines of a term and what it means. */
const sections = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line === '') return []
      if (!line.startsWith(' ')) return [`.SH ${plain(line.replace(':', '')).toUpperCase()}`]
      const [term = '', ...meaning] = line.trim().split(/ {2,}/)
      return meaning.length > 0 ? ['.TP', `.B ${plain(term)}`, plain(meaning.join(' '))] : ['.nf', plain(term), '.fi']
    })

/** Text that roff prints as it is. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&')
