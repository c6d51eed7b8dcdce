import type { Lang } from '../../text/text.ts'
import { stepNames } from '../messages/reply.ts'
import type { Frame } from '../template/schema.ts'
import {
  channels,
  type ReplyChannel,
  type Section,
  type SectionText,
  type Template,
  type Tone,
  tones,
} from '../template/template.ts'

/** A part of a reply before it is filled in: Liquid, and where it stands. */
export interface Part extends Pick<SectionText, 'text' | 'line'> {
  step: Section | 'greeting' | 'signature'
  file: string
}

export interface ReplyForm {
  channel: ReplyChannel
  tone: Tone
  /** a situation of the frame, whose words take the place of the closing */
  closing?: string | undefined
  /** the team's own, as it stands in the settings */
  signature?: string | undefined
}

/** The parts of a reply for a channel and a tone, in the order of the template, the frame around them. */
export function parts(template: Template, frame: Frame, { channel, tone, closing, signature }: ReplyForm): Part[] {
  const { file } = template
  const chosen = (Object.keys(template.sections) as Section[]).map((step): Part => {
    const own = closing && step === 'closing' ? textForTone(frame.closings[closing], tone) : ''
    return own
      ? { step, text: own, line: 1, file: 'frame.yaml' }
      : { step, ...variantFor(template.sections[step], channel, tone), file }
  })
  const around = (step: 'greeting' | 'signature', text: string): Part[] =>
    text ? [{ step, text, line: 1, file: 'frame.yaml' }] : []
  const signed = framedText(frame.signatures, channel, tone)
  return [
    ...around('greeting', framedText(frame.greetings, channel, tone)),
    ...chosen,
    // a channel without a signature has none, whatever the settings say
    ...around('signature', signed && signature !== undefined ? signature : signed),
  ]
}

/**
 * The text of a section for a channel and a tone: the variant with the most matching words; of two, the one for the channel, whose
 * form is the stricter. One that names another channel or tone never applies.
 */
export function variantFor(texts: readonly SectionText[], channel: ReplyChannel, tone: Tone): SectionText {
  const fits = (only: SectionText['only'], all: readonly string[], asked: string) =>
    !only.some((word) => all.includes(word)) || only.some((word) => word === asked)
  const weight = ({ only }: SectionText) => 2 * Number(only.includes(channel)) + Number(only.includes(tone))
  return [...texts]
    .filter(({ only }) => fits(only, channels, channel) && fits(only, tones, tone))
    .sort((a, b) => weight(b) - weight(a))[0]!
}

type ByTone = Frame['closings'][string]

/** The words of a frame for a channel and a tone: one text for all tones, or one a tone, of which neutral stands in for the others. */
const framedText = (by: Readonly<Partial<Record<ReplyChannel, ByTone>>>, channel: ReplyChannel, tone: Tone): string =>
  textForTone(by[channel], tone)

export const textForTone = (said: ByTone | undefined, tone: Tone): string =>
  typeof said === 'object' ? (said[tone] ?? said.neutral ?? Object.values(said)[0] ?? '') : (said ?? '')

/** A part of a reply, filled in: its paragraphs in Markdown. */
export interface Piece {
  step: Part['step']
  blocks: readonly string[]
}

export interface ChannelText {
  markdown: string
  /** left out to fit */
  dropped: readonly Part['step'][]
  /** characters over what the channel takes */
  over: number
}

export const label = ({ step }: Pick<Piece, 'step'>, lang: Lang): string => `**${stepNames[step][lang]}**`
