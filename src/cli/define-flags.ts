import type { Command, Option } from 'commander'
import { UserError } from '../errors.ts'
import type { Lang, Text } from '../text/text.ts'
import { listOf, takes, type Values } from './values.ts'

/** Puts the flags of a command, with their help, on it: what commander is told. */
export type DefineFlags = (command: Command, lang: Lang) => void

/** Adds flags to a command, described in the output language; `values` are what completions offer. */
export interface Flags {
  /** opens a group of the help */
  group(heading: string): void
  /** takes one value, or none */
  one(flags: string, text: Text, values?: Values): void
  /** repeatable: a list, empty if the flag was not given */
  many(flags: string, text: Text, values?: Values): void
  /** comma-separated ids; repeatable, the lists are joined */
  ids(flags: string, text: Text, ids: readonly string[]): void
  /** one of these; a `--format` that may be json has `--json`, too */
  choice(flags: string, choices: readonly string[], text: Text): void
  /** what the arguments of the command may be, where they are no files */
  takes(values: Values): void
}

export function flagsOf(command: Command, lang: Lang): Flags {
  const add = (flags: string, text: Text, values?: Values, shape = (option: Option) => option) => {
    const option = shape(command.createOption(flags, text[lang]))
    if (values) takes(option, values)
    command.addOption(option)
  }
  return {
    group: (heading) => void command.optionsGroup(heading),
    one: (flags, text, values) => add(flags, text, values),
    many: (flags, text, values) =>
      add(flags, text, values, (option) => option.argParser((value, before: string[]) => [...before, value]).default([])),
    ids: (flags, text, ids) =>
      add(flags, text, listOf(ids), (option) =>
        option.argParser((value, before?: string[]) => [...(before ?? []), ...idsIn(value, flags)]),
      ),
    choice: (flags, choices, text) => {
      add(flags, text, choices, (option) => option.choices(choices))
      if (flags.includes('--format') && choices.includes('json'))
        add('--json', { en: 'the same as --format json', ko: '--format json과 같음' }, undefined, (option) =>
          option.implies({ format: 'json' }),
        )
    },
    takes: (values) => takes(command, values),
  }
}

function idsIn(value: string, flags: string): string[] {
  const ids = value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)
  const [flag] = /--[\w-]+/.exec(flags)!
  if (ids.length === 0)
    throw new UserError(
      { en: `${flag} is empty.`, ko: `${flag}: 값이 비어 있습니다.` },
      { en: 'Name at least one, separated by commas.', ko: '하나 이상 적어 주세요. 여러 개는 쉼표로 구분합니다.' },
    )
  return ids
}
