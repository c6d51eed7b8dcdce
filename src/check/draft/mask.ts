import { blank, blankOut } from './blank.ts'
import { maskHtml } from './html.ts'
import { quotesIn } from './quote.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/
const FENCE = /^ {0,3}(```|~~~)[^\n]*\n(?:[\s\S]*?^ {0,3}\1|[\s\S]*)/gm
const INLINE_CODE = /`[^`\n]{1,500}`/g
/** **must** and *must* are the word; what is in them stays */
const EMPHASIS = /(?<![\w*])(\*{1,2})(?=[^\s*|])[^*\n]{1,200}?(?<=[^\s*|])\1(?![\w*])/g
/** what the customer said, in quotes beside a verb of saying */
const SPEECH = [
  /\b(?:you|your \w{3,12}) (?:wrote|said|say|says|mention(?:ed)?|told us|asked|put it),? (?:that )?[“"]([^“”"\n]{1,300})[”"]/gi,
  /[“"‘']([^“”"‘’'\n]{1,300})[”"’'](?=\s?(?:이?라고|이?라는|이?라며|하고|고)\s?(?:남겨|말씀|적어|쓰|하신|하셨|주신|문의|해 주))/g,
]
/** braces end an address: what stands in them is a placeholder */
const URL = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}\u0080-\uffff]+/gi
const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi

/**
 * As long as `text`, with everything blank that is not the writer's own words to this customer: front matter, code, addresses,
 * quoted mails, HTML tags. Signatures stay: a placeholder left in one is a leftover all the same.
 */
export function maskForeign(text: string): string {
  let masked = text.replace(FRONT_MATTER, blank)
  if (masked.includes('```') || masked.includes('~~~')) masked = masked.replace(FENCE, blank)
  masked = maskHtml(masked.replace(INLINE_CODE, blank))
  masked = blankOut(masked, quotesIn(masked))
  masked = masked.replace(EMPHASIS, (found, mark: string) => blank(mark) + found.slice(mark.length, -mark.length) + blank(mark))
  for (const speech of SPEECH) masked = masked.replace(speech, (found, said: string) => found.replace(said, blank(said)))
  masked = masked.replace(URL, blankAddress)
  return masked.includes('@') ? masked.replace(EMAIL, blank) : masked
}

/** The stop after an address ends the sentence, not the address. */
function blankAddress(address: string): string {
  const bare = address.replace(/[.,;:!?]{1,9}$/, '')
  return blank(bare) + address.slice(bare.length)
}
