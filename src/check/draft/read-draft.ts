import type { MeasuredPromise } from '../../plan/promise/measure-promises.ts'
import type { ReplyChannel } from '../../reply/template/template.ts'
import type { Lang } from '../../text/text.ts'
import type { Draft, PlainDraft, Stretch, Words } from '../check.ts'
import { rebukeIn } from '../cues/rebuke.ts'
import { acknowledge } from '../steps/acknowledge.ts'
import { explain } from '../steps/explain.ts'
import { listen } from '../steps/listen.ts'
import { takeAction } from '../steps/take-action.ts'
import { thank } from '../steps/thank.ts'
import { blank } from './blank.ts'
import { signatureStart } from './greeting-and-signature.ts'
import { maskForeign } from './mask.ts'
import { sentencesOf } from './sentences.ts'

export interface DraftOptions {
  file: string
  /** detected by the share of Hangul if it is left out */
  lang?: Lang
  channel?: ReplyChannel
  /** name of the template whose situation the draft answers */
  scenario?: string
  /** what the customer wrote: Listen then means to name what they named */
  thread?: string
  /** a ready-made reply, whose blanks are for the agent to fill in */
  macro?: true
  /** how soon answers come, by the tickets that were given */
  promises?: readonly MeasuredPromise[]
  /** what a team adds to the lexicons */
  words?: Words
}

/**
 * Reads a reply: what is the writer's own in it, its sentences, and where the five steps show. Places count in its text with the letters
 * composed (NFC). Never throws, in linear time.
 */
export function readDraft(written: string, options: DraftOptions): Draft {
  const text = written.normalize('NFC')
  const { file, lang, channel, scenario, thread, macro, promises, words = {} } = options
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
    ...(macro && { macro }),
    ...(promises && { promises }),
  }
  return { ...draft, steps: findSteps(draft, words) }
}

/** A Hangul syllable holds about as much as two and a half Latin letters, so a Korean reply full of model names is still Korean. */
const LETTERS_A_SYLLABLE = 2.5

/** a letter or two tell */
const SAMPLE = 20_000

/** The language that most of a text is written in. A text without letters counts as English. */
export function languageOf(text: string): Lang {
  const sample = text.slice(0, SAMPLE)
  const hangul = sample.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]/g)?.length ?? 0
  const latin = sample.match(/[a-z]/gi)?.length ?? 0
  return hangul * LETTERS_A_SYLLABLE > latin ? 'ko' : 'en'
}

/** had you read the leaflet: a reproach names the matter without listening to it */
const IF_YOU_HAD = /^(?:had you|if you had|if you['’]d) \w+(?:ed|ead|en)\b/iu

/** Where each step of LATTE shows in a draft. */
export function findSteps(draft: PlainDraft, words: Words): Draft['steps'] {
  const acts = takeAction(draft, words)
  const told = explain(draft, words)
  // a reproach is no step, whatever it names
  const kind = (found: readonly Stretch[]) => {
    const rude = draft.sentences.filter((sentence) => rebukeIn(sentence, draft, words))
    return found.filter(({ start }) => rude.every((sentence) => sentence.start !== start))
  }
  const acknowledged = kind(acknowledge(draft, words))
  return {
    listen: listen(draft, words, new Set([...acts, ...told, ...acknowledged])).filter(
      ({ start, end }) => !IF_YOU_HAD.test(draft.masked.slice(start, end)),
    ),
    acknowledge: acknowledged,
    'take-action': acts,
    thank: thank(draft, words),
    explain: told,
  }
}
