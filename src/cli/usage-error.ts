import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CommanderError } from 'commander'
import { UserError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import type { ErrorText } from '../text/text.ts'
import { commands } from './commands.ts'
import * as message from './messages/cli.ts'
import { needsFiles } from './messages/connect.ts'
import { examples } from './messages/examples.ts'

/** What commander found wrong with a command line, in both languages. The names it means stand in quotes in its own message. */
export function usageError({ code, message: text }: CommanderError, argv: readonly string[], cwd: string): UserError {
  const [name = '', value = ''] = [...text.matchAll(/'([^']*)'/g)].map((m) => m[1]!)
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/s.exec(text)?.[1]
  return new UserError(...errorText(code, { name, value, meant, text, command: commandIn(argv), cwd }))
}

/** `templates show`: the command that a line calls, as far as it is one. */
function commandIn(argv: readonly string[]): string {
  const [first, second] = argv.filter((arg) => !arg.startsWith('-'))
  const known = first === undefined ? undefined : commands[first]
  if (!known) return ''
  return second !== undefined && known.subcommands?.[second] ? `${first} ${second}` : first!
}

interface Mistake {
  name: string
  value: string
  meant: string | undefined
  text: string
  command: string
  cwd: string
}

function errorText(code: string, { name, value, meant, text, command, cwd }: Mistake): ErrorText {
  const example = examples[command]?.[0]?.line ?? 'support-kit --help'
  switch (code) {
    case 'commander.unknownCommand':
      return existsSync(resolve(cwd, name))
        ? message.fileAsCommand(name)
        : message.unknownCommand(name, nearest(name, Object.keys(commands[command]?.subcommands ?? commands)), command)
    case 'commander.unknownOption':
      return name === '--connect' && command !== '' ? needsFiles(command) : message.unknownOption(name, meant, command)
    case 'commander.missingArgument':
      return /file|export/.test(name) ? message.noFile(example) : message.noName(name, example)
    case 'commander.optionMissingArgument':
      return message.noValue(long(name), command)
    case 'commander.invalidArgument':
      return invalidArgument(long(name), value, /choices are (.*)\.$/.exec(text)?.[1]?.split(', ') ?? [])
    case 'commander.excessArguments':
      return message.tooMany(name)
    default:
      return [{ en: text, ko: text }]
  }
}

const invalidArgument = (flag: string, value: string, choices: readonly string[]): ErrorText =>
  message.unknownMember(flag, value, choices, nearest(value, choices))

/** `--metric` of `-m, --metric <ids>`. */
const long = (flags: string) => /--[\w-]+/.exec(flags)?.[0] ?? flags
