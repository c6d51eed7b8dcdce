import type { Piece } from './shape.ts'

let segmenter: Intl.Segmenter | undefined

/** Characters as a reader counts them: a Hangul syllable is one, an emoji with its skin tone too. */
export function graphemes(text: string): number {
  if (/^[\n\x20-\x7e가-힣]*$/.test(text)) return text.length
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return [...segmenter.segment(text)].length
}

/** A dot behind one of these does not end a sentence. */
const abbreviation = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|No|vs|e\.g|i\.e|approx)\.$/

/** The sentences of a line. Ends are `.`, `!`, `?` before a blank. */
export function sentences(line: string): string[] {
  const out: string[] = []
  for (const piece of line.split(/(?<=[.!?…])\s+/)) {
    const before = out.at(-1)
    if (before !== undefined && abbreviation.test(before)) out[out.length - 1] = `${before} ${piece}`
    else if (piece) out.push(piece)
  }
  return out
}

/** Characters of a turn in a chat: three lines on a telephone. Hangul is wider. */
const longestTurn = { wide: 90, narrow: 180 }

/** A piece in short turns: whole sentences, as many as fit; a list stays with the line that opens it. */
export const turns = ({ blocks }: Piece): string[] =>
  blocks.flatMap((block) => {
    if (block.includes('\n')) return [block]
    const most = /[가-힣]/.test(block) ? longestTurn.wide : longestTurn.narrow
    return sentences(block).reduce<string[]>((out, sentence) => {
      const before = out.at(-1)
      if (before !== undefined && before.length + sentence.length < most) out[out.length - 1] = `${before} ${sentence}`
      else out.push(sentence)
      return out
    }, [])
  })
