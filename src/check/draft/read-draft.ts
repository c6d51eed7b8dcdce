import type { ReplyChannel } from '../../reply/template/template.ts'
import type { Lang } from '../../text/text.ts'
import type { Draft, Words } from '../check.ts'
import { findSteps } from '../steps/find-steps.ts'
import { blank } from './blank.ts'
import { languageOf } from './language.ts'
import { maskForeign } from './mask.ts'
import { sentencesOf } from './sentences.ts'
import { signatureStart } from './signature.ts'

export interface DraftOptions {
  file: string
  /** detected by the share of Hangul if it is left out */
  lang?: Lang
  channel?: ReplyChannel
  /** name of the template whose situation the draft answers */
  scenario?: string
  /** what the customer wrote: Listen then means to name what they named */
  thread?: string
  /** what a team adds to the lexicons */
  words?: Words
}

/** Reads a reply: what is the writer's own in it, its sentences, and where the five steps show. Never throws, in linear time. */
export function readDraft(text: string, { file, lang, channel, scenario, thread, words = {} }: DraftOptions): Draft {
  const own = maskForeign(text)
  const signature = signatureStart(own)
  const masked = own.slice(0, signature) + blank(own.slice(signature))
  const spoken = lang ?? languageOf(masked)
  const draft = {
    file,
    lang: spoken,
    text,
    masked,
    sentences: sentencesOf(masked, spoken),
    ...(channel && { channel }),
    ...(scenario && { scenario }),
    ...(thread && { thread }),
  }
  return { ...draft, steps: findSteps(draft, words) }
}
