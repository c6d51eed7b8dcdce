import type { Lang } from '../../text/text.ts'
import { stepNames } from '../messages/reply.ts'
import type { Part } from './parts.ts'

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

export const label = ({ step }: Pick<Piece, 'step'>, lang: Lang): string => `**${stepNames[step][lang]}**`
