import { Command, CommanderError } from 'commander'
import { EXIT, UserError } from './errors.ts'
import { type Io, processIo } from './io/io.ts'
import { langOf } from './io/lang.ts'
import { commands } from './commands/commands.ts'
import { version } from './version.ts'

/**
 * argv → command → exit code, and the only place where an error becomes a number: 0 fine, 1 findings, 2 the user can mend it,
 * 70 a bug of ours. Never throws.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  let code: number = EXIT.ok
  const program = new Command('support-kit')
    .description('Support numbers from helpdesk exports: contact rate, first response, tags, satisfaction.')
    .version(version, '-V, --version')
    .option('--debug', 'show the stack of an error')
    .showHelpAfterError('(see --help)')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, getOutHelpWidth: () => Math.min(io.width, 100), getErrHelpWidth: () => Math.min(io.width, 100) })
  for (const add of commands) add(program, io, (result) => void (code = result))
  program.addHelpText('after', `
Examples:
  support-kit metrics tickets.csv --orders orders.csv
  support-kit metrics tickets.csv --by channel --format json
  support-kit inspect tickets.csv
  support-kit explain first-response

Exit codes: 0 fine, 1 a --fail-if holds, 2 something you can mend, 70 a bug of ours.`)
  try {
    await program.parseAsync(argv as string[], { from: 'user' })
    return code
  } catch (error) {
    return report(error, argv, io)
  }
}

function report(error: unknown, argv: readonly string[], io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  const debug = argv.includes('--debug')
  const lang = langOf(argv, io.env)
  if (error instanceof UserError) {
    io.err(`support-kit: ${error.text[lang]}\n${error.hint ? `  ${error.hint[lang]}\n` : ''}${debug ? `${error.stack}\n` : ''}`)
    return EXIT.usage
  }
  const problem = error instanceof Error ? error : new Error(String(error))
  const bug = { en: 'This is a bug of ours', ko: '프로그램 오류입니다' }[lang]
  const please = { en: 'Run it again with --debug and report what it prints.', ko: '--debug를 붙여 다시 실행하고 출력을 알려 주세요.' }[lang]
  io.err(`support-kit: ${bug}: ${problem.message}\n  ${debug ? problem.stack : please}\n`)
  return EXIT.bug
}
