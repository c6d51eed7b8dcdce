import { settled } from '../text/hangul/settled.ts'
import { printable } from '../text/printable.ts'
import type { Io } from './io.ts'
import { everydayWidth } from './width.ts'
import { folded } from './wrap.ts'

const widest = 100

/** Where a link of `link.ts` begins or ends. */
const linkMark = /(\u001b\]8;;[^\u0007\u001b]*\u001b\\)/
const widthOf = (text: string) =>
  everydayWidth(
    text
      .split(linkMark)
      .filter((_, i) => i % 2 === 0)
      .join(''),
  )

/** A sentence on standard error: on a terminal its lines are broken at words, in a file it is one line. Links to files may be in it. */
export function talk(io: Pick<Io, 'err' | 'errIsTerminal' | 'width'>, said: string): void {
  const text = said
    .split(linkMark)
    .map((piece, i) => (i % 2 === 0 ? settled(printable(piece)) : piece))
    .join('')
  const lines = io.errIsTerminal ? folded(text, Math.min(io.width, widest) - 1, widthOf) : [text]
  io.err(`${lines.join('\n')}\n`)
}
