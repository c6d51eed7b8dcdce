import { printable } from '../text/printable.ts'
import type { Io } from './io.ts'
import { everydayWidth } from './width.ts'
import { wrap } from './wrap.ts'

const widest = 100

/** A sentence on standard error: on a terminal its lines are broken at words, in a file it is one line. */
export function talk(io: Pick<Io, 'err' | 'errIsTerminal' | 'width'>, said: string): void {
  const text = printable(said)
  const lines = io.errIsTerminal ? wrap(text, Math.min(io.width, widest) - 1, everydayWidth) : [text]
  io.err(`${lines.join('\n')}\n`)
}
