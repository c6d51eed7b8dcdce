import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { output, write } from '../files/output.ts'
import type { BaselineEntry, BaselineResult } from '../findings/baseline.ts'
import { baselineText, readBaseline } from '../findings/baseline-file.ts'
import * as message from '../findings/messages/findings.ts'
import { printable } from '../text/printable.ts'
import type { Text } from '../text/text.ts'
import type { BaselineFlags } from './finding-flags.ts'

export interface Baseline {
  file: string
  entries: readonly BaselineEntry[]
  update: boolean
}

/** The baseline of the flags, else of the settings. @throws UserError for a file that does not exist or cannot be read */
export async function openBaseline(flags: BaselineFlags, saved: string | undefined, cwd: string): Promise<Baseline | undefined> {
  const file = flags.baseline ?? saved
  const update = flags.updateBaseline === true
  if (file === undefined) {
    if (update || flags.baselineStrict) throw new UserError(...message.whichBaseline)
    return undefined
  }
  const path = resolve(cwd, file)
  if (!existsSync(path) && !update) throw new UserError(...message.noBaseline(file))
  return { file, update, entries: existsSync(path) ? await readBaseline(readFileSync(path, 'utf8'), file) : [] }
}

/** Rewrites the baseline under `--update-baseline`, and reports entries that are stale or expired. */
export function closeBaseline(
  { file, update }: Baseline,
  { entries, stale, expired }: { entries: readonly BaselineEntry[] } & Pick<BaselineResult, 'stale' | 'expired'>,
  cwd: string,
  tell: (text: Text) => unknown,
): void {
  if (update) {
    write(output('--baseline', file, cwd, [])!, baselineText(entries, file))
    tell(message.wroteBaseline(file, entries.length))
  }
  if (expired.length > 0) tell(message.expiredEntries(file, expired.map(named)))
  if (stale.length > 0) tell(message.staleEntries(file, stale.map(named)))
}

const named = ({ rule, tag, draft }: BaselineEntry) => printable(`${rule} ${tag ?? draft}`)
