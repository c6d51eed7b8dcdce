import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CommanderError } from 'commander'
import { UserError } from '../errors.ts'
import type { ErrorText } from '../text/text.ts'
import * as say from './messages/cli.ts'

/** What commander found wrong with a command line, in both languages. The names it means stand in quotes in its own message. */
export function usageError({ code, message }: CommanderError, cwd: string): UserError {
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map((m) => m[1]!)
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/s.exec(message)?.[1]
  return new UserError(...said(code, name, value, meant, message, cwd))
}

function said(code: string, name: string, value: string, meant: string | undefined, message: string, cwd: string): ErrorText {
  switch (code) {
    case 'commander.unknownCommand':
      return existsSync(resolve(cwd, name)) ? say.fileAsCommand(name) : say.unknownCommand(name, meant)
    case 'commander.unknownOption':
      return say.unknownOption(name, meant)
    case 'commander.missingArgument':
      return say.noFile
    case 'commander.optionMissingArgument':
      return say.noValue(long(name))
    case 'commander.invalidArgument':
      return say.unknownMember(long(name), value, /choices are (.*)\.$/.exec(message)?.[1]?.split(', ') ?? [], undefined)
    case 'commander.excessArguments':
      return say.tooMany(name)
    default:
      return [{ en: message, ko: message }]
  }
}

/** `--metric` of `-m, --metric <ids>`. */
const long = (flags: string) => /--[\w-]+/.exec(flags)?.[0] ?? flags
