import type { CommanderError } from 'commander'
import { asCommanderReads, program } from './cli/program.ts'
import type { Run } from './cli/run.ts'
import { EXIT, UserError } from './errors.ts'
import { RunFiles } from './files/files.ts'
import { withAsked } from './terminal/environment.ts'
import { canAsk, type Io, processIo } from './terminal/io.ts'
import { langAsked, langOf, languages } from './text/text.ts'

/**
 * argv → command → exit code, and the only place where an error becomes a number: 0 fine, 1 findings, 2 the user can fix it,
 * 70 a bug of ours, 130 stopped. Throws only where a file of ours cannot be loaded.
 */
export async function main(argv: readonly string[], given?: Io): Promise<number> {
  const io = withAsked(argv, given ?? processIo((error) => failed(error, argv, run)))
  const asked = langAsked(argv) ?? langAsked(['--lang', io.env.SUPPORT_KIT_LANG ?? ''])
  const run: Run = { io, asked, lang: asked ?? langOf(io.env), code: EXIT.ok, files: new RunFiles(io.cwd) }
  try {
    await speaks(io)
    if (argv[0] === 'complete') {
      const { complete } = await import('./cli/completion/complete.ts')
      return await complete(argv.slice(1), program, run)
    }
    if (isAlone(argv) && io.outIsTerminal && canAsk(io) && !io.env.CI) {
      const { runGuide } = await import('./cli/guide/run.ts')
      return await runGuide(run, (line) => main(line, io))
    }
    const commands = await program(argv, run)
    await commands.parseAsync(asCommanderReads(argv), { from: 'user' })
    return run.code
  } catch (error) {
    const usage = isUsage(error) ? error : undefined
    if (usage?.exitCode === 0) return EXIT.ok
    if (usage?.code === 'commander.help') return EXIT.usage
    if (wasStopped(error)) return EXIT.stopped
    return failed(error, argv, run)
  }
}

/** `support-kit` with nothing but a language or colours: at a terminal it guides. */
const isAlone = (argv: readonly string[]): boolean => /^(?:--(?:lang|color)[= ]\S+ ?)*$/.test(argv.join(' '))

/** @throws UserError where `SUPPORT_KIT_LANG` names no language of ours */
async function speaks({ env }: Io): Promise<void> {
  const named = env.SUPPORT_KIT_LANG
  if (!named || (languages as readonly string[]).includes(named)) return
  const { unknownMember } = await import('./cli/messages/cli.ts')
  throw new UserError(...unknownMember('SUPPORT_KIT_LANG', named, languages, undefined))
}

/** Says what went wrong, and gives the exit code. */
async function failed(error: unknown, argv: readonly string[], { io, lang }: Run): Promise<number> {
  const { mendable, reportError } = await import('./cli/report-error.ts')
  const { usageError } = await import('./cli/usage-error.ts')
  const problem = isUsage(error) ? usageError(error, argv, io.cwd) : mendable(error)
  // where standard error is gone, too, the exit code has to do
  await reportError(problem, argv.includes('--debug'), lang, io).catch(() => {})
  return problem instanceof UserError ? EXIT.usage : EXIT.bug
}

/** commander's own, known by its name: its classes are loaded in `cli/program.ts` only. */
const isUsage = (error: unknown): error is CommanderError => error instanceof Error && error.name === 'CommanderError'

/** Ctrl-C at a question: inquirer's own, known by its name too. */
const wasStopped = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError'
