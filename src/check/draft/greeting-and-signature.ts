import { linesOf } from './blank.ts'

const NAME = '[^.!?,~\\n]{0,40}'
/** 안녕하세요, 내일 출고 예정입니다: no name of a shop */
const NO_NEWS = '(?<!\\d.{0,20})(?<!예정|중|상태|때문|것|완료|품절|불가|가능|무료|정도|이상|하자|불량|점|부분|까지|이내|먼저)'
/** Lines that only greet or introduce; what comes after a greeting in the same line is a sentence of its own. */
const GREETINGS = [
  new RegExp(
    `^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern)\\b(?!.{0,40}\\b(?:we|is|are|was|were|has|have|will)\\b)${NAME}[,!.:~–—-]?$`,
    'i',
  ),
  new RegExp(
    `^(?:${NAME}님[,.!~]{0,2}\\s?)?(?:안녕하세요|안녕하십니까|반갑습니다)[,.!~^]{0,3}(?:\\s?${NAME}(?:님|${NO_NEWS}입니다))?[,.!~^]{0,3}$`,
  ),
  new RegExp(`^(?!.{0,40}(?:니다|세요|어요|해요|네요|죄송|감사|미안))${NAME}님[,.!~^:]{0,3}$`),
  new RegExp(
    `^${NAME}(?:고객센터|고객지원|상담원|상담사|매니저|담당자|CS팀|고객만족팀)(?![가이는은께에를도와]{1,3}\\s)${NAME}${NO_NEWS}입니다[.!~^]{0,3}$`,
  ),
]

/** Does a line or sentence only greet? */
export const isGreeting = (text: string) => GREETINGS.some((pattern) => pattern.test(text.trim().slice(0, 140)))

const RULE = /^\s{0,10}(?:--|__|—)\s*$/
/** the closing formula on a line of its own, or with the name after it */
const CLOSING = {
  en: /^\s{0,10}(?:(?:with )?(?:(?:kind|kindest|best|warm|warmest|many|all the|yours?) )?(?:regards|wishes|thanks|best)|thank you|thanks(?: again| so much)?|(?:yours )?(?:sincerely|truly|faithfully|respectfully)(?: yours)?|cheers|take care|with (?:gratitude|thanks|appreciation)|talk soon|warmly)(?:\s*[,.!–—-].{0,60}|\s*)$/i,
  ko: /^\s{0,10}(?:.{0,60}[가-힣a-z)]\s?(?:드림|올림|배상)|(?:언제나 |항상 |늘 |진심으로 |대단히 )?감사합니다|고맙습니다)\s*[.!~^]{0,4}\s*$/i,
}
const NAMES_SENDER = /(?:드림|올림|배상)\s*[.!~^]{0,4}\s*$/
const LONGEST_LINE = 70
const MOST_LINES = 7

/** Where the signature begins: after `-- `, or with the closing formula when only short lines follow. The text's length if there is none. */
export function signatureStart(text: string): number {
  const lines = linesOf(text).filter((line) => line.text.trim())
  const rule = lines.find((line, i) => i > 0 && RULE.test(line.text) && lines.length - i <= MOST_LINES + 3)
  if (rule) return rule.start
  for (let i = Math.max(1, lines.length - MOST_LINES); i < lines.length; i++) {
    const line = lines[i]!
    const below = lines.slice(i + 1)
    const short = below.every(({ text }) => text.trim().length <= LONGEST_LINE && !/[.?!다요]\s*$/.test(text))
    if (CLOSING.en.test(line.text) && short) return line.start
    const signed = NAMES_SENDER.test(line.text) || below.some(({ text }) => NAMES_SENDER.test(text))
    if (CLOSING.ko.test(line.text) && (below.length === 0 || short || signed)) return line.start
  }
  return text.length
}
