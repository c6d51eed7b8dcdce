import type { Stretch } from '../check.ts'
import { linesOf } from './blank.ts'

const QUOTED = /^\s{0,10}>/
/** what mail programs write above what they quote below */
const INTRODUCES = [
  /^\s{0,10}On .{4,200} wrote:\s*$/,
  /^\s{0,10}\d{4}년 .{4,200}(?:작성|님이 쓴 글|님의 말)\s*:?\s*$/,
  /^\s{0,10}\d{4}[-.] ?\d{1,2}[-.] ?\d{1,2}.{2,200}(?:wrote|작성)\s*:\s*$/,
]
const FORWARDS = /^\s{0,10}-{2,}\s?(?:original message|forwarded message|원본 메시지|원본 메일|전달된 메시지)\s?-{2,}\s*$/i
const FROM = /^\s{0,10}\*{0,2}(?:from|보낸 ?사람|보낸이)\s?:/i
const HEADER = /^\s{0,10}\*{0,2}(?:to|sent|date|subject|cc|받는 ?사람|보낸 ?날짜|날짜|제목|참조)\s?:/i

/** What is quoted from earlier mails: lines with `>`, and what stands below "On … wrote:" or the head of a forwarded mail. */
export function quotesIn(text: string): Stretch[] {
  const lines = linesOf(text)
  const quotes: Stretch[] = []
  for (const [i, line] of lines.entries()) {
    if (QUOTED.test(line.text)) {
      quotes.push({ start: line.start, end: line.end })
      continue
    }
    const next = lines.slice(i + 1, i + 5).find(({ text }) => text.trim())
    if (INTRODUCES.some((pattern) => pattern.test(line.text))) {
      // a reply below the quote goes on after the lines with `>`
      if (next && QUOTED.test(next.text)) quotes.push({ start: line.start, end: line.end })
      else return [...quotes, { start: line.start, end: text.length }]
    }
    if (FORWARDS.test(line.text) || (FROM.test(line.text) && next && HEADER.test(next.text)))
      return [...quotes, { start: line.start, end: text.length }]
  }
  return quotes
}
