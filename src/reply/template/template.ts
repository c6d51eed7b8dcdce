import { steps } from '../../latte.ts'
import type { Lang } from '../../text/text.ts'

/** The sections of a template: the steps, and how it ends. */
export const sections = [...steps, 'closing'] as const
export type Section = (typeof sections)[number]

export const channels = ['email', 'chat', 'social', 'review', 'phone-script'] as const
export type ReplyChannel = (typeof channels)[number]

export const tones = ['warm', 'neutral', 'formal', 'apologetic'] as const
export type Tone = (typeof tones)[number]

/** What a variable holds; it decides how a value is read, checked and written in each language. */
export const variableTypes = [
  'text',
  'name',
  'date',
  'datetime',
  'money',
  'number',
  'url',
  'email',
  'choice',
  'list',
  'yes-no',
] as const
export type VariableType = (typeof variableTypes)[number]

/**
 * What a text is in the sentence that takes it: `thing`, the name of something, behind an article; `noun` and `clause`, a part of a
 * sentence; `sentence`, one of its own.
 */
export const grammar = ['thing', 'noun', 'clause', 'sentence'] as const
export type Grammar = (typeof grammar)[number]

/** Where a day lies, seen from today: `coming` is today or later. */
export const whens = ['past', 'coming'] as const
export type When = (typeof whens)[number]

/** A value that a template needs. Dotted names nest in `--data`. */
export interface Variable {
  name: string
  type: VariableType
  required: boolean
  label: Readonly<Record<Lang, string>>
  help?: Readonly<Record<Lang, string>>
  example: string
  /** null: there is none, and the variable is asked for if it is required */
  default: string | null
  /** of a `choice` */
  choices?: readonly string[]
  /** of a text or the items of a list */
  as?: Grammar
  /** of a day; by the value of another variable: `{ 'refund.state': { sent: past } }` */
  when?: When | Readonly<Record<string, Readonly<Record<string, When>>>>
}

/** A question the customer would ask next, and the section that answers it already. */
export interface Adjacent {
  question: string
  answered: Section
  /** phrases of which a reply that answers it has at least one; without them, the question's own words stand for it */
  words?: readonly string[] | undefined
}

/**
 * A template in one language: Markdown with a YAML header and the sections as headings. A section may be written again for a
 * channel or a tone (`## Listen: social`, `## Acknowledge: email formal`): the variant with the most matching words wins, one
 * that names another channel or tone never applies.
 */
export interface Template {
  name: string
  lang: Lang
  /** where it was read from, for errors */
  file: string
  title: string
  situation: string
  /** the channels it fits, the best first */
  channels: readonly ReplyChannel[]
  /** the tone it was written in */
  tone: Tone
  variables: readonly Variable[]
  adjacent: readonly Adjacent[]
  /** words of tags and subjects that call for it; those of an entry in any order */
  tags: readonly string[]
  /** `by-tone`: Korean in 합니다체, turned to 해요체 in chat and for the warm tone */
  endings: 'as-written' | 'by-tone'
  /** sent by itself, so that no person signs it */
  automatic: boolean
  sections: Readonly<Record<Section, readonly SectionText[]>>
}

/** A section's Liquid text, for all channels and tones or for those that `only` names, and the line it starts in. */
export interface SectionText {
  only: readonly (ReplyChannel | Tone)[]
  text: string
  line: number
}
