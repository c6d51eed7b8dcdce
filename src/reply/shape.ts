import { stepNames } from '../messages/reply.ts'
import type { ReplyChannel } from '../template.ts'
import type { Lang } from '../text.ts'
import type { Part } from './choose.ts'
import { plain } from './markdown.ts'
import { graphemes, sentences, turns } from './sentences.ts'

/** A part of a reply, filled in: its paragraphs in Markdown. */
export interface Piece {
  step: Part['step']
  blocks: readonly string[]
}

export interface Shaped {
  markdown: string
  /** left out to fit */
  dropped: readonly Part['step'][]
  /** characters over what the channel takes */
  over: number
}

/** What a post may have: the limit of X, which Instagram and Facebook are above. */
export const socialLimit = 280

/** What a short post does without, in the order in which it goes. */
const optional: readonly Part['step'][] = ['signature', 'greeting', 'closing']

/** The pieces as the channel takes them; with labels, one under the name of each. */
export function shaped(
  pieces: readonly Piece[],
  { channel, lang, labels = false }: { channel: ReplyChannel; lang: Lang; labels?: boolean | undefined },
): Shaped {
  const whole = (markdown: string): Shaped => ({ markdown, dropped: [], over: 0 })
  if (channel === 'social') return social(pieces, lang, labels)
  if (channel === 'phone-script') return whole(pieces.map((piece) => points(piece, lang)).join('\n\n'))
  const blocks = channel === 'chat' ? turns : (piece: Piece) => piece.blocks
  if (labels) return whole(pieces.map((piece) => `${label(piece, lang)}\n${blocks(piece).join('\n\n')}`).join('\n\n'))
  if (channel === 'chat') return whole(pieces.flatMap(turns).join('\n\n'))
  return whole(joined(pieces).join('\n\n'))
}

const label = ({ step }: Piece, lang: Lang) => `**${stepNames[step][lang]}**`

/** What the customer wrote and what we feel about it is one thought: one paragraph where both are short. */
function joined(pieces: readonly Piece[]): string[] {
  const out: string[] = []
  for (const [i, { step, blocks }] of pieces.entries()) {
    const before = out.at(-1)
    const one = step === 'acknowledge' && pieces[i - 1]?.step === 'listen' && blocks.length === 1 && !blocks[0]!.includes('\n')
    if (one && before !== undefined && !before.includes('\n') && pieces[i - 1]!.blocks.length === 1)
      out[out.length - 1] = `${before} ${blocks[0]}`
    else out.push(...blocks)
  }
  return out
}

/** One paragraph of at most 280 characters; without what is optional if need be, and never cut. */
function social(pieces: readonly Piece[], lang: Lang, labels: boolean): Shaped {
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
const points = (piece: Piece, lang: Lang): string =>
  [label(piece, lang), ...piece.blocks.flatMap((block) => block.split('\n')).flatMap((line) => sentences(line).map(point))].join(
    '\n',
  )

const point = (sentence: string) => `- ${sentence.replace(/^(?:[-*]|\d+[.)]) /, '')}`
