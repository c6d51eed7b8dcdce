import { PrintError, UserError } from '../errors.ts'
import { systemError, unforeseen } from '../files/system-error.ts'
import type { Io } from '../terminal/io.ts'
import { widthFor } from '../terminal/width.ts'
import { folded } from '../terminal/wrap.ts'
import { printable } from '../text/printable.ts'
import type { Lang } from '../text/text.ts'
import * as message from './messages/cli.ts'

const widest = 100

/** Prints an error and what to try on standard error; its stack only under `--debug`. Lines are wrapped for a terminal only. */
export async function reportError(error: unknown, debug: boolean, lang: Lang, io: Io): Promise<void> {
  const fixable = error instanceof UserError
  const thrown = error instanceof Error ? error.message : String(error)
  const what = fixable ? error.text[lang] : message.bug(thrown)[lang]
  const hint = fixable ? error.hint?.[lang] : debug ? undefined : message.reportIt[lang]
  // errors in several places of a file take several lines
  const paragraphs = [`support-kit: ${what}`, ...(hint ? [hint] : [])].flatMap((text) => text.split('\n')).map(printable)
  const width = await widthFor(paragraphs)
  const columns = io.errIsTerminal ? Math.min(io.width, widest) : Number.POSITIVE_INFINITY
  const lines = paragraphs.flatMap((text, i) =>
    folded(text, columns - 2, width).map((line, n) => (i + n === 0 ? line : `  ${line}`)),
  )
  io.err(`${lines.join('\n')}\n`)
  if (debug && error instanceof Error) io.err(`${error.stack}\n`)
}

/** What the system refused, put into words where nobody has yet; any other error as it is. */
export const mendable = (error: unknown): unknown =>
  error instanceof PrintError ? systemError(error.cause, { does: 'print' }) : unforeseen(error)
