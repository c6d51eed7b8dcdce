import type { Lang } from '../../text/text.ts'
import { sentences } from '../render/sentences.ts'
import type { Grammar } from '../template/template.ts'

/** Capitals that stay inside a sentence although the word has no others: names. */
const names =
  /^(?:I|Hermes|Evri|Yodel|Purolator|Amazon|Google|Apple|Visa|Mastercard|Klarna|Shopify|Etsy|Stripe|Aramex|Canada|Korea|Japan|China|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Korean|German|French|Chinese|Japanese|American|British)(?:['’]\w+)?$/

/** Korean that ends as a sentence does: -습니다, -했다, -어요. A noun may end in 다 too: 바다, 사이다. */
const koreanSentence = /(?:니다|니까|[었았였했됐갔왔렸났졌컸렀겠있없]다|[어아여해세네예에]요|죠|군요|[한된는인]다|ㅠ+|ㅜ+)$/

/**
 * A text as a part of a sentence: without its full stop, in English without the capital of its first word; as a sentence of its own with
 * both. Undefined: it cannot stand there, because it is several sentences, or in Korean one where a noun belongs.
 */
export function fitted(said: string, as: Grammar, lang: Lang): string | undefined {
  const bare = said.replace(/^["“'‘](.*)["”'’]$/, '$1').replace(/[\s.!?~…。]+$/, '')
  if (bare === '') return undefined
  if (as === 'sentence') return `${bare[0]!.toUpperCase()}${bare.slice(1)}${/[!?]$/.exec(said.trim())?.[0] ?? '.'}`
  if (sentences(bare).some((one, i, all) => i > 0 && /[.!?]$/.test(all[i - 1]!) && /^[\p{Lu}가-힣]/u.test(one))) return undefined
  if (lang === 'ko') return as !== 'clause' && koreanSentence.test(bare) ? undefined : bare
  const start = as === 'thing' ? bare.replace(/^(?:the|a|an|my|your|our) +(?=\S)/i, '') : bare
  return as === 'thing' ? start : lowered(start)
}

/** `Not enough padding` → `not enough padding`; `UPS lost it`, `Royal Mail lost it`, `I saw it` stay. */
function lowered(text: string): string {
  const [first = '', second = ''] = text.split(/\s+/, 2)
  const plain = /^\p{Lu}[\p{Ll}'’,-]*$/u.test(first) && !names.test(first.replace(/,$/, ''))
  // a capital in the second word too: a name of two words
  if (
    !plain ||
    (/^\p{Lu}\p{Ll}/u.test(second) && first.length > 1 && !/^(?:The|A|An|My|Your|Our|This|That|It|Its|No|Not)$/.test(first))
  )
    return text
  return text[0]!.toLowerCase() + text.slice(1)
}
