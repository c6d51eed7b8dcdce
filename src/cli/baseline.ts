import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { output, write } from '../files/output.ts'
import type { Entry, Judged } from '../findings/baseline.ts'
import { baselineText, readBaseline } from '../findings/baseline-file.ts'
import * as say from '../findings/messages/findings.ts'
import { printable } from '../text/printable.ts'
import type { Text } from '../text/text.ts'

/** The flags of `lint` and `check` that are about it. */
export interface BaselineFlags {
  baseline?: string
  updateBaseline?: true
  baselineStrict?: true
}

export interface Baseline {
  file: string
  entries: readonly Entry[]
  update: boolean
}

/** The baseline of the flags, else of the settings. @throws UserError for one that is not there or cannot be read */
export async function openBaseline(flags: BaselineFlags, saved: string | undefined, cwd: string): Promise<Baseline | undefined> {
  const file = flags.baseline ?? saved
  const update = flags.updateBaseline === true
  if (file === undefined) {
    if (update || flags.baselineStrict) throw new UserError(...say.whichBaseline)
    return undefined
  }
  const path = resolve(cwd, file)
  if (!existsSync(path) && !update) throw new UserError(...say.noBaseline(file))
  return { file, update, entries: existsSync(path) ? await readBaseline(readFileSync(path, 'utf8'), file) : [] }
}

/** Writes the baseline anew if that was asked for, and says what became of its entries. */
export function settle(
  { file, update }: Baseline,
  { entries, stale, expired }: { entries: readonly Entry[] } & Pick<Judged, 'stale' | 'expired'>,
  cwd: string,
  tell: (text: Text) => unknown,
): void {
  if (update) {
    write(output('--baseline', file, cwd, [])!, baselineText(entries, file))
    tell(say.wroteBaseline(file, entries.length))
  }
  if (expired.length > 0) tell(say.expiredEntries(file, expired.map(named)))
  if (stale.length > 0) tell(say.staleEntries(file, stale.map(named)))
}

const named = ({ rule, tag, draft }: Entry) => printable(`${rule} ${tag ?? draft}`)
