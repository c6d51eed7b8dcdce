import type { CommanderError } from 'commander'
import { program } from './cli/program.ts'
import type { Run } from './cli/run.ts'
import { EXIT, UserError } from './errors.ts'
import { type Io, processIo } from './terminal/io.ts'
import { langAsked, langOf } from './text/text.ts'

/**
 * argv → command → exit code, and the only place where an error becomes a number: 0 fine, 1 findings, 2 the user can mend it,
 * 70 a bug of ours, 130 stopped. Never throws.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const asked = langAsked(argv)
  const run: Run = { io, asked, lang: asked ?? langOf(io.env), code: EXIT.ok }
  try {
    const commands = await program(argv, run)
    const said = argv.includes('--compare') ? (await import('./cli/compare-flag.ts')).compareApart(argv) : [...argv]
    await commands.parseAsync(said, { from: 'user' })
    return run.code
  } catch (error) {
    const usage = isUsage(error) ? error : undefined
    if (usage?.exitCode === 0) return EXIT.ok
    if (usage?.code === 'commander.help') return EXIT.usage
    if (wasStopped(error)) return EXIT.stopped
    const [{ usageError }, { complain }] = await Promise.all([import('./cli/usage-error.ts'), import('./cli/report-error.ts')])
    const problem = usage ? usageError(usage, io.cwd) : error
    await complain(problem, argv.includes('--debug'), run.lang, io)
    return problem instanceof UserError ? EXIT.usage : EXIT.bug
  }
}

/** commander's own, told by its name: its classes are loaded in `commands/program.ts` only. */
const isUsage = (error: unknown): error is CommanderError => error instanceof Error && error.name === 'CommanderError'

/** Ctrl-C at a question: inquirer's own, told by its name too. */
const wasStopped = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError'
