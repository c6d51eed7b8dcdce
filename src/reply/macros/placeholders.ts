import type { Lang } from '../../text/text.ts'
import { liquidBranches } from './liquid-branches.ts'
import type { MacroSource } from './macro-source.ts'

/** Keeps what stands for a placeholder as long as the placeholder: a word joiner is no letter and no blank. */
const FILLER = '\u2060'
const standIns = { name: { en: 'Alex', ko: '고객' }, value: { en: 'it', ko: '내용' } } satisfies Record<
  string,
  Record<Lang, string>
>

/** Names that a text gives values to: `{% assign greeting = "Hello" %}`. */
const ASSIGNED = /\{%-?\s{0,9}(?:assign|capture)\s{1,9}([\w-]{1,60})/g

/** A blank of four words or more, `[Where to reach you in private]`. */
const LONG_BLANK = /\[[a-z’']{1,20}(?: [a-z’']{1,20}){3,9}\](?!\()/gi

const patterns = new WeakMap<Pick<MacroSource, 'fills'>, RegExp>()

/**
 * The texts that customers get, each as long as the text is: a stand-in in place of each placeholder that the helpdesk fills in, and
 * of several branches of Liquid those that one customer sees. Placeholders of another helpdesk go out to the customer as they stand.
 */
export function filledIn(text: string, source: Pick<MacroSource, 'fills' | 'liquid'>, lang: Lang): string[] {
  if (source.fills.length === 0) return [text]
  const pattern = patterns.get(source) ?? new RegExp(source.fills.join('|'), 'g')
  patterns.set(source, pattern)
  const assigned = source.liquid ? [...text.matchAll(ASSIGNED)].map(([, name = '']) => name) : []
  const own =
    assigned.length > 0 ? new RegExp(`\\{\\{-?\\s{0,9}(?:${assigned.join('|')})(?![\\w-])[^{}]{0,300}\\}\\}`, 'g') : undefined
  const fill = (found: string) => {
    const kind = /name|customer|requester|contact|recipient/i.test(found.split('|')[0]!) ? 'name' : 'value'
    return standIns[kind][lang].padEnd(found.length, FILLER)
  }
  // what a blank asks of the agent is not said to the customer
  const blank = (found: string) => `[${standIns.value[lang].padEnd(found.length - 2, FILLER)}]`
  const texts = source.liquid ? liquidBranches(text) : [text]
  return texts.map((one) => {
    const filled = one.replace(pattern, fill).replace(LONG_BLANK, blank)
    return own ? filled.replace(own, fill) : filled
  })
}

/** Whether all that a text says stands elsewhere: beside such placeholders there is nothing but tags and what the helpdesk fills in. */
export function saysNothing(text: string, { fills, elsewhere }: Pick<MacroSource, 'fills' | 'elsewhere'>): boolean {
  if (elsewhere === undefined || !new RegExp(elsewhere).test(text)) return false
  const rest = text.replace(new RegExp(fills.join('|'), 'g'), '').replace(/\{%[^{}%]{0,300}%\}|<[^<>]{0,2000}>|&[#\w]{1,8};/g, '')
  // a greeting and a name are no reply
  return !/[\p{L}\p{N}]/u.test(
    rest.replace(
      /^[^\n\p{L}]{0,9}(?:hi|hello|dear|hey|안녕하세요|안녕하십니까)(?![\p{L}])|님(?=[\s,.!]|$)|\b(?:kind |best )?regards\b|감사합니다|고맙습니다/giu,
      '',
    ),
  )
}

/** Whether some of what a text says stands elsewhere. */
export const partlyElsewhere = (text: string, { elsewhere }: Pick<MacroSource, 'elsewhere'>): boolean =>
  elsewhere !== undefined && new RegExp(elsewhere).test(text)
