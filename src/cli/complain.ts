import { UserError } from '../errors.ts'
import type { Io } from '../terminal/io.ts'
import { widthFor } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'
import { printable } from '../text/printable.ts'
import type { Lang } from '../text/text.ts'
import { bug, reportIt } from './messages/cli.ts'

const widest = 100

/** Says on standard error what went wrong and what to try; the stack only under `--debug`. Lines are wrapped for a terminal only. */
export async function complain(error: unknown, debug: boolean, lang: Lang, io: Io): Promise<void> {
  const mendable = error instanceof UserError
  const message = error instanceof Error ? error.message : String(error)
  const what = mendable ? error.text[lang] : bug(message)[lang]
  const hint = mendable ? error.hint?.[lang] : debug ? undefined : reportIt[lang]
  // what is wrong in several places of a file is several lines
  const said = [`support-kit: ${what}`, ...(hint ? [hint] : [])].flatMap((text) => text.split('\n')).map(printable)
  const width = await widthFor(said)
  const columns = io.errIsTerminal ? Math.min(io.width, widest) : Number.POSITIVE_INFINITY
  const lines = said.flatMap((text, i) => wrap(text, columns - 2, width).map((line, n) => (i + n === 0 ? line : `  ${line}`)))
  io.err(`${lines.join('\n')}\n`)
  if (debug && error instanceof Error) io.err(`${error.stack}\n`)
}
