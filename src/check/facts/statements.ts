import type { Lang } from '../../text/text.ts'
import type { PlainDraft, Statement } from '../check.ts'
import type { FactTopic, Frame } from './fact-topic.ts'
import { type FactValue, writeValue } from './fact-value.ts'
import { type Quantity, quantitiesIn, type Unit } from './quantities.ts'

const units: Readonly<Record<string, Unit>> = { days: 'D', term: 'T', money: 'M', clock: 'C', range: 'R', phone: 'P', email: 'E' }

/** Returns and exchanges named in one breath are one word, which both topics know. */
const TOGETHER: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:returns?|returned|returning|refunds?|refunded)(?:\s?(?:and|or|&|\/)\s?|,\s)(?:exchanges?|exchanged|exchanging)\b|\b(?:exchanges?|exchanged)(?:\s?(?:and|or|&|\/)\s?)(?:returns?|returned|refunds?)\b/gi,
  ko: /(?:교환|반품|환불)\s?(?:\/|·|ㆍ|및|,|과|와|이나|또는|혹은)\s?(?:교환|반품|환불)/g,
}

/** Right behind a quantity: it is how long ago something was, or how old it is. */
const PASSED: Readonly<Record<Lang, RegExp>> = {
  en: /^\s?(?:ago|old|late|later|earlier|already|and counting)\b|^\s(?:have|has) (?:already )?passed since you/i,
  ko: /^\s?(?:전(?!까지)|째|만에|(?:이|가|을|은)?\s?(?:지났|지나서|넘었|늦|걸렸)|된\s)/,
}
/** once 7 days have passed: a rule, whatever it counts from */
const ONCE_PASSED = /^\s?(?:이|가|을)?\s?(?:지나면|넘으면|경과하면|지난 뒤|지난 후|경과 시|초과 시)/
const SINCE: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:it(?: has|'s|’s)? been|has been waiting|been waiting|for the (?:last|past)|kept|waited)\b/i,
  ko: /하신 지\s?$|한 지\s?$|신 지\s?$/,
}
/** Cases that have values of their own, and this customer's own. */
const EXCEPTION: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:defect\w*|fault\w*|damaged|broken|wrong item|sale|clearance|outlet|discounted|holidays?|christmas|gift cards?|pre-?orders?|international|overseas|members?|extend\w*|this (?:one|time|order)|this once|exception\w*|form|depot|sender|courier|carrier|driver)\b/i,
  ko: /불량|하자|파손|오배송|세일|할인 상품|아울렛|연휴|명절|이벤트|해외|제주|도서|산간|이번|특별히|예외|늘려|연장|예약|선물|회수|수거|기사|찾아가|보관|쿠폰|적립/,
}
const LAW: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:laws?|legal\w*|statutory|cooling.off|withdraw\w*|regulations?|directive)\b/i,
  ko: /법(?:에|률|적|상|령)|청약\s?철회|소비자\s?보호|공정거래/,
}

const GAP = 70
const compiled = new WeakMap<FactTopic, Partial<Record<Lang, { pattern: RegExp; value: FactValue | undefined }[]>>>()

function patternsOf(topic: FactTopic, lang: Lang) {
  const known = compiled.get(topic) ?? {}
  compiled.set(topic, known)
  known[lang] ??= topic.frames[lang].map((frame) => {
    const { says, value }: Frame = typeof frame === 'string' ? { says: frame } : frame
    const gap = `(?:(?!${topic.bars[lang]})[^⟪⟫;]){0,${GAP}}?`
    const source = says.replaceAll('…', gap).replace(/\{(\w+)\}/g, (_, name: string) => `⟪${units[name]!}(\\d+)⟫`)
    return { pattern: new RegExp(source, 'gi'), value }
  })
  return known[lang]
}

/** What a reply states, in the order in which it does. Linear in the length of the reply. */
export function statementsIn(
  { text, masked, sentences, lang }: Pick<PlainDraft, 'text' | 'masked' | 'sentences' | 'lang'>,
  topics: readonly FactTopic[],
): Statement[] {
  // a short line, a row of a table of facts, is a sentence too; addresses are blank in the mask
  return sentences.flatMap(({ start, end, question }) => {
    if (question) return []
    const plain = /@/.test(text.slice(start, end)) ? text.slice(start, end) : masked.slice(start, end)
    return inSentence(plain, start, lang, topics)
  })
}

function inSentence(sentence: string, offset: number, lang: Lang, topics: readonly FactTopic[]): Statement[] {
  const quantities = quantitiesIn(sentence)
  const { marked, places } = markedText(sentence, quantities)
  const together = marked.replace(TOGETHER[lang], (found) => 'RX'.padEnd(found.length, ' '))
  const found = new Map<string, Statement>()
  for (const topic of topics) {
    if (quantities.length === 0 && !topic.units.includes('payer')) continue
    if (topic.needs && !new RegExp(topic.needs[lang], 'i').test(together)) continue
    for (const { pattern, value: fixed } of patternsOf(topic, lang))
      for (const match of together.matchAll(pattern)) {
        const number = match.slice(1).find((group) => group !== undefined)
        const quantity = number === undefined ? undefined : quantities[Number(number)]
        const value = fixed ?? quantity?.value
        if (!value) continue
        const stretch = quantity ?? { start: places(match.index), end: places(match.index + match[0].length) }
        const key = `${topic.key} ${stretch.start}`
        if (found.has(key) || (fixed && [...found.values()].some((one) => one.key === topic.key))) continue
        const around = surroundings(together, match)
        if (quantity && passed(together, `⟪${quantity.unit}${number}⟫`, lang)) continue
        const own = topic.own !== undefined && new RegExp(topic.own[lang], 'i').test(around)
        const sure = !own && !EXCEPTION[lang].test(around) && !LAW[lang].test(around)
        found.set(key, { key: topic.key, value, sure, start: offset + stretch.start, end: offset + stretch.end })
      }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** The clause of a match: from the quantity before it to the one behind it. */
function surroundings(text: string, { 0: whole, index }: RegExpMatchArray): string {
  const before = text.slice(0, index).split(/[⟫;]/).at(-1)!
  const behind = text.slice(index! + whole.length).split(/[⟪;]/)[0]!
  return before + whole + behind
}

function passed(text: string, mark: string, lang: Lang): boolean {
  const at = text.indexOf(mark)
  if (lang === 'ko' && ONCE_PASSED.test(text.slice(at + mark.length))) return false
  const before = text.slice(0, at).split('⟫').at(-1)!
  return PASSED[lang].test(text.slice(at + mark.length)) || SINCE[lang].test(before)
}

/** The sentence with each quantity as ⟪D0⟫, and where a place of that stood. */
function markedText(sentence: string, quantities: readonly Quantity[]): { marked: string; places(at: number): number } {
  let [marked, from] = ['', 0]
  const shifts: { at: number; shift: number }[] = []
  for (const [i, { start, end, unit }] of quantities.entries()) {
    marked += `${sentence.slice(from, start)}⟪${unit}${i}⟫`
    from = end
    shifts.push({ at: marked.length, shift: end - marked.length })
  }
  return { marked: marked + sentence.slice(from), places: (at) => at + (shifts.findLast((one) => one.at <= at)?.shift ?? 0) }
}

/** `returns.days=30`, as the labelled sentences write it. */
export const written = ({ key, value }: Pick<Statement, 'key' | 'value'>): string => `${key}=${writeValue(value)}`
