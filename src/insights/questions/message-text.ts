import { htmlText, looksLikeHtml } from '../../text/html-text.ts'

/** What mail programs put before a subject that was answered or sent on; `#` numbers and labels in brackets besides. */
const before = /^(?:\s{0,9}(?:(?:re|fw|fwd|aw|wg|sv|회신|답장|전달|답변)\s?(?:\[\d{1,3}\])?\s?[:：]|\[[^\]\n]{1,40}\]))/i

/** A subject without Re:, Fwd:, 회신: and labels in brackets, however many. */
export function plainSubject(subject: string): string {
  let rest = subject.normalize('NFC')
  for (let found = before.exec(rest); found; found = before.exec(rest)) rest = rest.slice(found[0].length)
  return rest.trim()
}

/** A line from which on an older message is quoted. */
const quoted =
  /^\s{0,3}(?:-{2,}\s?(?:original message|forwarded message|원본 메(?:시지|일)|전달된 메(?:시지|일))|on .{4,200} wrote:?$|(?:from|sent|보낸 ?사람|보낸 ?날짜|받는 ?사람)\s?[:：]|.{4,120}(?:님이 작성|에 작성)\s?[:：]?$)/i
/** A line from which on somebody signs. */
const signed =
  /^\s{0,3}(?:--\s?$|sent from my |나의 (?:iphone|갤럭시)|(?:iphone|galaxy|갤럭시|아이폰)에서 보[냄낸]|(?:kind|best|warm) regards|regards,|sincerely|best wishes|many thanks,?$|cheers,?$|thanks,?$|thank you[,.!]?$|감사합니다[.!]{0,3}$|수고하세요[.!]{0,3}$)/i

/** A customer's message as it was written: text of HTML, without quoted messages and what follows a signature; its beginning only. */
export function plainMessage(message: string, longest = 400): string {
  const text = (looksLikeHtml(message) ? htmlText(message) : message).normalize('NFC')
  const kept: string[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    if (quoted.test(line.slice(0, 300))) break
    if (signed.test(line.slice(0, 300)) && kept.some((one) => one.trim() !== '')) break
    if (!/^\s{0,3}>/.test(line)) kept.push(line)
    if (kept.join(' ').length > longest) break
  }
  return kept.join(' ').replace(/\s+/g, ' ').trim().slice(0, longest)
}

/** English and Korean ways to ask; a mark of question asks in any language. */
const question =
  /[?？]|(?:나요|까요|가요|는지|을지|은지|건지|는데요|되죠|하죠|죠)(?:\s|$|[.!~])|어떻게|언제|얼마|어디서|궁금|알려|가능(?:한|할|하)|(?:^|[^\p{L}])(?:how|when|where|which|what|why|who|can|could|do|does|did|is|are|will|would|may|should)\s(?:i|you|we|it|the|my|your|this|that|these|there|do|can|is|are|much|many|long|to)(?!\p{L})/iu

export const asks = (text: string): boolean => question.test(text)
