import type { Io } from './io.ts'
import { widthFor } from './width.ts'
import { folded } from './wrap.ts'

/** A text that is looked at and not copied: on a terminal its lines are broken at words; in a file it stays as it is. */
export async function prose(text: string, io: Pick<Io, 'outIsTerminal' | 'width'>): Promise<string> {
  if (!io.outIsTerminal) return text
  const width = await widthFor([text])
  return text
    .split('\n')
    .flatMap((line) => (width(line) > io.width ? folded(line, io.width, width) : [line]))
    .join('\n')
}
