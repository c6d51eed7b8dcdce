import type { Lang } from '../../text/text.ts'
import type { ReplyChannel } from '../template/template.ts'
import { type ChannelText, label, type Piece } from './parts.ts'

/** The pieces as the channel takes them; with labels, one under the name of each. What only short forms need is loaded for them. */
export async function formForChannel(
  pieces: readonly Piece[],
  { channel, lang, labels = false }: { channel: ReplyChannel; lang: Lang; labels?: boolean | undefined },
): Promise<ChannelText> {
  const whole = (blocks: readonly string[]): ChannelText => ({ markdown: blocks.join('\n\n'), dropped: [], over: 0 })
  const named = (each: (piece: Piece) => readonly string[]) =>
    whole(pieces.map((piece) => `${label(piece, lang)}\n${each(piece).join('\n\n')}`))
  if (channel === 'email' || channel === 'review') return labels ? named(({ blocks }) => blocks) : whole(joined(pieces))
  const { points, social, turns } = await import('./short-forms.ts')
  if (channel === 'social') return social(pieces, lang, labels)
  if (channel === 'phone-script') return whole(pieces.map((piece) => points(piece, lang)))
  return labels ? named(turns) : whole(pieces.flatMap(turns))
}

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
