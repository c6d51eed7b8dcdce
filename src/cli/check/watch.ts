import { unwatchFile, watchFile } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import { readTexts } from '../../files/texts.ts'
import { talk } from '../../terminal/talk.ts'
import { watchesFiles, watching } from '../messages/mend.ts'
import { reportError } from '../report-error.ts'
import type { Run } from '../run.ts'
import type { CheckFlags } from './flags.ts'
import { wanted } from './read-drafts.ts'

/** Milliseconds between looks at a file; by its name, since editors put a new one in its place. */
const often = 250

/**
 * `check --watch`: checks now and whenever a file is saved, and says nothing else. What cannot be read meanwhile is told and waited
 * for. It ends with the process: Ctrl-C. @throws UserError for standard input
 */
export async function watch(
  named: readonly string[],
  flags: CheckFlags,
  run: Run,
  check: (flags: CheckFlags) => Promise<number>,
): Promise<number> {
  const { io } = run
  if (named.length === 0 || named.includes('-')) throw new UserError(...watchesFiles)
  const files = (await readTexts(named, io, wanted)).map(({ name }) => resolve(io.cwd, name))
  const { watch: _, ...others } = flags
  const once = async () => {
    if (io.outIsTerminal) io.out('\x1b[2J\x1b[3J\x1b[H')
    try {
      await check({ ...others, input: false })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      await reportError(error, false, run.lang, io)
    }
  }
  return new Promise((_, failed) => {
    const ends = (error: unknown) => {
      for (const one of files) unwatchFile(one)
      failed(error)
    }
    let running = Promise.resolve()
    // watched before the first check: a save in the middle of it is seen too
    for (const file of files)
      watchFile(file, { interval: often }, (now, before) => {
        // gone for a moment while an editor saves
        if (now.mtimeMs === 0 || (now.mtimeMs === before.mtimeMs && now.size === before.size)) return
        running = running.then(once).catch(ends)
      })
    running = once()
      .then(() => {
        if (!flags.quiet) talk(io, watching[run.lang])
      })
      .catch(ends)
  })
}
