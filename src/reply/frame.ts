import type { Frame } from '../schema/template.ts'
import type { ReplyChannel, Tone } from '../template.ts'

export type { Frame } from '../schema/template.ts'

type ByTone = Frame['closings'][string]

/** The words of a frame for a channel and a tone: one text for all tones, or one a tone, of which neutral stands in for the others. */
export const framedText = (by: Readonly<Partial<Record<ReplyChannel, ByTone>>>, channel: ReplyChannel, tone: Tone): string =>
  toned(by[channel], tone)

export const toned = (said: ByTone | undefined, tone: Tone): string =>
  typeof said === 'object' ? (said[tone] ?? said.neutral ?? Object.values(said)[0] ?? '') : (said ?? '')

/** A team's frame over the built-in one: a channel or a situation of its own takes the place of ours. */
export const overlaid = (base: Frame, own: Frame): Frame => ({
  greetings: { ...base.greetings, ...own.greetings },
  signatures: { ...base.signatures, ...own.signatures },
  closings: { ...base.closings, ...own.closings },
})
