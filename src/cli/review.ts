import { relative, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { isThere } from '../files/files.ts'
import { append, type Output, write } from '../files/output.ts'
import { smallText } from '../files/small-file.ts'
import type { BaselineEntry, BaselineResult } from '../findings/baseline.ts'
import { baselineText, readBaseline } from '../findings/baseline-file.ts'
import { findingFormat } from '../findings/finding-format.ts'
import * as message from '../findings/messages/findings.ts'
import { notACount } from '../findings/messages/settings.ts'
import type { Review } from '../findings/review.ts'
import type { Io } from '../terminal/io.ts'
import { pageFor } from '../terminal/page.ts'
import { printLong } from '../terminal/pager.ts'
import { printable } from '../text/printable.ts'
import type { Text } from '../text/text.ts'
import type { BaselineFlags } from './finding-flags.ts'
import type { Run } from './run.ts'

/**
 * Draws the findings in the format asked for; a format may add to a file of the CI job, too.
 * @param quiet where there is no finding, people are told nothing
 */
export async function drawReview(
  review: Omit<Review, 'folder'>,
  name: string | undefined,
  { io, lang, files }: Run,
  to: Output | undefined,
  quiet = false,
): Promise<void> {
  const auto = io.env.GITHUB_ACTIONS === 'true' ? 'github' : 'human'
  const chosen = name === undefined || name === 'auto' ? auto : name
  const format = (await findingFormat(chosen))!
  const page = pageFor(io, to !== undefined, lang)
  const whole = { ...review, folder: folderIn(io) }
  const silent = quiet && chosen === 'human' && review.findings.length === 0
  const text = silent ? '' : await format.render(whole, page)
  if (to) write(to, text)
  else printLong(io, text)
  const aside = format.aside?.(whole, page, io.env)
  if (aside) append(await files.appends('GITHUB_STEP_SUMMARY', aside.file), aside.text)
}

/** The working folder as seen from the root of the repository that a CI job checked out. */
function folderIn({ cwd, env }: Io): string {
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR
  const path = root === undefined ? '' : relative(root, cwd).replaceAll('\\', '/')
  return path === '' || path.startsWith('..') || path.includes(':') ? '' : `${path}/`
}

/** The number given to `--max-warnings`, if any. @throws UserError for anything but a whole number */
export function maxWarnings(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  if (!/^\d{1,9}$/.test(given)) throw new UserError(...notACount('--max-warnings', given))
  return Number(given)
}

export interface Baseline {
  file: string
  entries: readonly BaselineEntry[]
  update: boolean
  /** where it is rewritten, under `--update-baseline` */
  to: Output | undefined
}

/** The baseline of the flags, else of the settings. @throws UserError for a file that does not exist or cannot be read */
export async function openBaseline(
  flags: BaselineFlags,
  saved: string | undefined,
  { io, files }: Pick<Run, 'io' | 'files'>,
): Promise<Baseline | undefined> {
  const file = flags.baseline ?? saved
  const update = flags.updateBaseline === true
  if (file === undefined) {
    if (update || flags.baselineStrict) throw new UserError(...message.whichBaseline)
    return undefined
  }
  const path = resolve(io.cwd, file)
  if (!isThere(path) && !update) throw UserError.of('not-found', message.noBaseline(file))
  const text = isThere(path) ? await smallText(file, path) : undefined
  const entries = text === undefined ? [] : await readBaseline(text, file)
  return { file, entries, update, to: update ? await files.rewrites('--baseline', file) : undefined }
}

/** Rewrites the baseline under `--update-baseline`, and reports entries that are stale or expired. */
export function closeBaseline(
  { file, to }: Baseline,
  { entries, stale, expired }: { entries: readonly BaselineEntry[] } & Pick<BaselineResult, 'stale' | 'expired'>,
  tell: (text: Text) => unknown,
): void {
  if (to) {
    write(to, baselineText(entries, file))
    tell(message.wroteBaseline(file, entries.length))
  }
  if (expired.length > 0) tell(message.expiredEntries(file, expired.map(named)))
  if (stale.length > 0) tell(message.staleEntries(file, stale.map(named)))
}

const named = ({ rule, tag, draft }: BaselineEntry) => printable(`${rule} ${tag ?? draft}`)
