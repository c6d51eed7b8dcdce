import type { ReplyChannel, Section, SectionText, Template, Tone } from '../template.ts'
import { type Frame, framedText, toned } from './frame.ts'
import { variantFor } from './sections.ts'

/** A part of a reply before it is filled in: Liquid, and where it stands. */
export interface Part extends Pick<SectionText, 'text' | 'line'> {
  step: Section | 'greeting' | 'signature'
  file: string
}

export interface Form {
  channel: ReplyChannel
  tone: Tone
  /** a situation of the frame, whose words take the place of the closing */
  closing?: string | undefined
  /** the team's own, as it stands in the settings */
  signature?: string | undefined
}

/** The parts of a reply for a channel and a tone, in the order of the template, the frame around them. */
export function parts(template: Template, frame: Frame, { channel, tone, closing, signature }: Form): Part[] {
  const { file } = template
  const chosen = (Object.keys(template.sections) as Section[]).map((step): Part => {
    const own = closing && step === 'closing' ? toned(frame.closings[closing], tone) : ''
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
