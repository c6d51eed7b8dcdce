import type { Lang } from '../../text/text.ts'
import type { Sentence, Stretch } from '../check.ts'
import { linesOf } from './blank.ts'
import { isGreeting } from './greeting-and-signature.ts'

/** no sentence is longer, so that a check's work stays linear whatever it is fed */
const LONGEST = 1200
/** a line this long that does not end was wrapped by a mail program */
const WRAPPED = { en: 55, ko: 28 }
const ENDS = /[.!?…。:;~^)\]"”'’♥❤🙏😊ㅎㅠㅜ]\s*$|(?:[다요죠까])\s*$/u
/** a short line that cannot end there: the next one that begins small goes on with it */
const UNFINISHED = { en: /[a-z,]\s*$/u, ko: /[가-힣]\s?(?:지만|는데|으니|면|하고|하며|도록|을|를|은|는|의|에|와|과|위해)\s*$/u }
const ITEM = /^\s{0,10}(?:[-*•·▶※]|\d{1,2}[.)]|[①-⑳])\s?/
const ABBREVIATION =
  /(?:\b(?:mr|mrs|ms|dr|st|no|nos|e\.g|i\.e|etc|vs|approx|inc|ltd|co|dept|tel|ext|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)|\b[A-Z])\.\s*$/i
/** 11. 28.(금), and the number of a list's item */
const NUMBERED = /(?:^|\s)\d{1,4}\.\s*$/u
const INNER_STOP = /[.?!…。:~^♡♥ㅎㅋㅠㅜ][)\]"”'’\s]{0,9}\S/u
/** Korean chat ends sentences without a stop */
const CHAT_END = /(?<=[다요죠까](?:\s?[~^♡♥ㅎㅋㅠㅜ]{1,9}|!{1,5}))\s/gu

/** the segmenter takes time square in what it is given; a longer text is cut at a sentence's end where there is one */
const WINDOW = /[\s\S]{1,4000}(?:$|(?<=[.?!]\s))|[\s\S]{1,4000}/g

const segmenters = new Map<Lang, Intl.Segmenter>()

/** Letters, digits and signs of everyday English and Korean. */
const EVERYDAY = /^[\x20-\x7e가-힣“”‘’–—₩£€]*$/
/** A semicolon behind a stop, of which Unicode has changed its mind; elsewhere it ends nothing. */
const STOPPED_SEMICOLON = /[.!?]["'()[\]{}“”‘’]* *;/
const BEHIND = '(?=(["\'()[\\]{}“”‘’]* *))\\1(?![.!?,:–—-])'
/**
 * Where a sentence ends in everyday text, by the rules of Unicode (UAX 29): behind a stop with its quotes, brackets and blanks, unless
 * another stop or a comma follows; behind a full stop also not within 3.5 or U.S., and not where a small letter comes next.
 */
const SENTENCE_END = new RegExp(`(?:[!?]|\\.(?!\\d)(?<![A-Za-z]\\.(?=[A-Z]))(?![^A-Za-z가-힣.!?]*[a-z]))${BEHIND}`, 'g')

/** Where sentences end in a text. To build a segmenter takes as long as a third of the checks of a short draft. */
export function sentenceEnds(text: string, lang: Lang): number[] {
  if (EVERYDAY.test(text) && !(text.includes(';') && STOPPED_SEMICOLON.test(text)))
    return [...text.matchAll(SENTENCE_END)].map(({ 0: stop, index }) => index + stop.length).filter((end) => end < text.length)
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, segmenter)
  return Array.from(segmenter.segment(text), ({ index }) => index).filter((index) => index > 0)
}

/** The sentences of a masked text, without greetings and blanks. Offsets count from the text's start. */
export function sentencesOf(masked: string, lang: Lang): Sentence[] {
  return paragraphs(masked, lang)
    .flatMap((paragraph) => split(masked, paragraph, lang))
    .flatMap((stretch) => trimmed(masked, stretch))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !isGreeting(text))
}

/** Stretches that a sentence does not cross: lines, joined where a mail program wrapped them. */
function paragraphs(masked: string, lang: Lang): Stretch[] {
  const joined: Stretch[] = []
  let open = false
  let short = false
  for (const line of linesOf(masked)) {
    const last = joined.at(-1)
    const goesOn = open && line.text.trim() !== '' && !ITEM.test(line.text) && (lang === 'ko' || /^\s*[a-z0-9(]/.test(line.text))
    const broken = short && /^\s*[a-z가-힣]/.test(line.text) && !ITEM.test(line.text)
    if ((goesOn || broken) && last) last.end = line.end
    else joined.push({ start: line.start, end: line.end })
    short = UNFINISHED[lang].test(line.text) && !ENDS.test(line.text) && !isGreeting(line.text)
    open = line.text.trim().length >= WRAPPED[lang] && !ENDS.test(line.text)
  }
  return joined
}

function split(masked: string, { start, end }: Stretch, lang: Lang): Stretch[] {
  // most lines are one sentence, which costs less to see than to ask
  if (end - start <= LONGEST && !INNER_STOP.test(masked.slice(start, end))) return [{ start, end }]
  const text = masked.slice(start, end).replace(/[\r\n]/g, ' ')
  const cuts: number[] = []
  for (const { 0: part, index: from } of text.matchAll(WINDOW)) {
    if (from > 0) cuts.push(from)
    for (const at of sentenceEnds(part, lang)) if (!goesOn(text, from + at)) cuts.push(from + at)
  }
  for (const { index } of text.matchAll(CHAT_END)) cuts.push(index)
  cuts.sort((a, b) => a - b)
  const pieces: Stretch[] = []
  let from = 0
  for (const cut of [...cuts, text.length]) {
    for (; cut - from > LONGEST; from += LONGEST) pieces.push({ start: start + from, end: start + from + LONGEST })
    if (cut > from) pieces.push({ start: start + from, end: start + cut })
    from = Math.max(from, cut)
  }
  return pieces
}

/** Is the stop before this place no end of a sentence? */
function goesOn(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 12), index)
  if (ABBREVIATION.test(before)) return true
  return (
    NUMBERED.test(before) &&
    (/^[\d(]/.test(text.slice(index, index + 1)) || /^\s*\d{1,4}\.\s*$/.test(text.slice(0, Math.min(index, 16))))
  )
}

function trimmed(masked: string, stretch: Stretch): Sentence[] {
  const raw = masked.slice(stretch.start, stretch.end)
  const text = raw.trim()
  if (!text) return []
  const start = stretch.start + raw.length - raw.trimStart().length
  return [{ start, end: start + text.length, text, question: /[?？][)"”'’\s^~!]{0,9}$/.test(text) }]
}

const JOINTS = {
  en: /[,;:]\s|\s[–—-]\s|\s(?=(?:and|but|so(?! (?:much|many|far|long|very|sorry)\b)|while|whereas|although|though|because|which|who) )|(?<!\b(?:have|has)|['’](?:ve|s))\s(?=since )|\sand\s(?=(?:i|we|it|they|the|a|an|your|our|you)\b)/iu,
  ko: /[,;:]\s|\s[–—-]\s/u,
} as const

/** What a sentence says one after the other: a refusal in one clause does not take back the apology in another. */
export const clausesOf = (sentence: Pick<Sentence, 'text'>, lang: Lang) =>
  sentence.text.split(JOINTS[lang]).filter((clause) => clause.trim())
