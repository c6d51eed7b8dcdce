import { relative } from 'node:path'
import { append, type Output, output, write } from '../files/output.ts'
import type { Review } from '../findings/finding.ts'
import { findingFormat } from '../findings/finding-format.ts'
import type { Io } from '../terminal/io.ts'
import { pageFor } from '../terminal/page.ts'
import type { Run } from './run.ts'

/** Draws what was found, in the format asked for, and what that format adds to its surroundings. */
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
