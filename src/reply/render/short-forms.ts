import type { Lang } from '../../text/text.ts'
import { plain } from './markdown.ts'
import { type ChannelText, label, type Part, type Piece } from './parts.ts'
import { graphemes, sentences } from './sentences.ts'

/** What a post may have: the limit of X, which Instagram and Facebook are above. */
export const socialLimit = 280

/** What a short post does without, in the order in which it goes. */
const optional: readonly Part['step'][] = ['signature', 'greeting', 'closing']

/** One paragraph of at most 280 characters; without what is optional if need be, and never cut. */
export function social(pieces: readonly Piece[], lang: Lang, labels: boolean): ChannelText {
  let left = pieces
  const dropped: Part['step'][] = []
  const text = () => left.map(({ blocks }) => blocks.join(' ')).join(' ')
  const size = () => graphemes(plain(text()))
  for (const step of optional) {
    if (size() <= socialLimit) break
    if (left.some((piece) => piece.step === step)) dropped.push(step)
    left = left.filter((piece) => piece.step !== step)
  }
  const markdown = labels ? left.map((piece) => `${label(piece, lang)}\n${piece.blocks.join(' ')}`).join('\n\n') : text()
  return { markdown, dropped, over: Math.max(0, size() - socialLimit) }
}

/** What is said on the phone, a sentence a point. */
export const points = (piece: Piece, lang: Lang): string =>
  [label(piece, lang), ...piece.blocks.flatMap((block) => block.split('\n')).flatMap((line) => sentences(line).map(point))].join(
    '\n',
  )

const point = (sentence: string) => `- ${sentence.replace(/^(?:[-*]|\d+[.)]) /, '')}`

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
