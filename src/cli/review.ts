import { relative } from 'node:path'
import { UserError } from '../errors.ts'
import { append, type Output, output, write } from '../files/output.ts'
import { findingFormat } from '../findings/finding-format.ts'
import { notACount } from '../findings/messages/settings.ts'
import type { Review } from '../findings/review.ts'
import type { Io } from '../terminal/io.ts'
import { pageFor } from '../terminal/page.ts'
import type { Run } from './run.ts'

/** Draws the findings in the format asked for; a format may add to a file of the CI job, too. */
export async function drawReview(
  review: Omit<Review, 'folder'>,
  asked: string | undefined,
  { io, lang }: Run,
  to: Output | undefined,
): Promise<void> {
  const auto = io.env.GITHUB_ACTIONS === 'true' ? 'github' : 'human'
  const format = (await findingFormat(asked === undefined || asked === 'auto' ? auto : asked))!
  const page = pageFor(io, to !== undefined, lang)
  const whole = { ...review, folder: folderIn(io) }
  const text = await format.render(whole, page)
  if (to) write(to, text)
  else io.out(text)
  const aside = format.aside?.(whole, page, io.env)
  if (aside) append(output('GITHUB_STEP_SUMMARY', aside.file, io.cwd, [])!, aside.text)
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
