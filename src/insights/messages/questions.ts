import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import type { InsightRow } from '../insight.ts'
import { dayWords, said } from './words.ts'

export const kindWords: Readonly<Record<string, Text>> = {
  area: { en: 'area', ko: '분야' },
  question: { en: 'question', ko: '질문' },
  page: { en: 'product page', ko: '상품 페이지' },
  wish: { en: 'wish', ko: '없는 상품' },
}

export const areaWords: Readonly<Record<string, Text>> = {
  shipping: { en: 'shipping', ko: '배송' },
  returns: { en: 'returns and exchanges', ko: '교환·반품' },
  billing: { en: 'billing', ko: '결제' },
  orders: { en: 'order processing', ko: '주문 처리' },
  accounts: { en: 'accounts', ko: '회원·계정' },
}

export const doWords: Readonly<Record<string, Text>> = {
  faq: { en: 'write an answer', ko: '답변 쓰기' },
  page: { en: 'mend the page', ko: '페이지 보완' },
  wish: { en: 'think of it', ko: '들일지 검토' },
  renew: { en: 'renew the answer', ko: '답변 고치기' },
  // the FAQ has it: where it can be found is what is left
  find: { en: 'show the answer', ko: '답변 눈에 띄게' },
}

export const noAnswer: Text = { en: 'no answer', ko: '답변 없음' }

export const noTexts = (all: number): Text =>
  said(({ count }) => ({
    en: `These data cannot tell: none of ${count(all)} tickets has a subject or a first message that says what is asked.`,
    ko: `이 자료로는 알 수 없습니다. 문의 ${count(all)}건 가운데 무엇을 묻는지 알 수 있는 제목이나 첫 메시지가 없습니다.`,
  }))

interface Counts {
  tickets: number
  generic: number
  alone: number
  older: number
  groups: number
}

export const questionHeadline = ({ tickets, generic, alone, groups }: Counts, faqs: number): Text =>
  said(({ count, percent }) => {
    const told = tickets - generic
    const share = percent(told === 0 ? 0 : (told - (alone - generic)) / told)
    const candidates = { en: `${count(faqs)} of them for the FAQ`, ko: `그중 FAQ 후보 ${count(faqs)}개` }
    return groups === 0
      ? { en: 'No question came from three customers or more.', ko: '고객 세 명 이상이 같이 물은 질문이 없습니다.' }
      : {
          en: `${count(groups)} questions of three customers or more, ${candidates.en}; they are ${share} of the ${count(told)} tickets that say what they ask.`,
          ko: `고객 세 명 이상이 물은 질문 ${count(groups)}개, ${candidates.ko}. 무엇을 묻는지 알 수 있는 문의 ${count(told)}건의 ${share}입니다.`,
        }
  })

/** What the day of a FAQ file can tell that has no date in it. */
function undatedFaq(faq: { dated: string | undefined; changed: string | undefined } | undefined): Partial<Text> {
  if (!faq || faq.dated !== undefined) return {}
  return faq.changed === undefined
    ? {
        en: 'The FAQ has no date in it: whether its answers are old cannot be told.',
        ko: 'FAQ에 날짜가 없어 답변이 오래됐는지는 알 수 없습니다.',
      }
    : {
        en: `The FAQ has no date in it, and its file was changed on ${faq.changed}: its answers may be older.`,
        ko: `FAQ에 날짜가 없어 파일을 고친 날(${faq.changed})로 봅니다. 답변은 그보다 오래됐을 수 있습니다.`,
      }
}

export const questionLimits = (
  { generic, alone, older }: Counts,
  missing: { replies: boolean; lines: boolean; faq: { dated: string | undefined; changed: string | undefined } | undefined },
): Text =>
  said(({ count }) => ({
    en: [
      'A question shows from 3 customers on, a FAQ candidate and a product page from 5.',
      `Set aside: ${count(generic)} tickets that say only "hello" or the like; in no such group: ${count(alone - generic)}.`,
      older > 0 && `Not looked at: ${count(older)} older tickets.`,
      missing.replies && 'Without numbers of replies nobody knows what one answer settled.',
      missing.lines && 'Product pages and wishes need orders with product names (--orders).',
      !missing.faq && 'Give the FAQ (--faq FILE, or faq in the settings) to see what it answers.',
      undatedFaq(missing.faq).en,
    ]
      .filter(Boolean)
      .join(' '),
    ko: [
      '질문은 고객 3명, FAQ 후보와 상품 페이지는 5명부터 나옵니다.',
      `"문의드립니다"처럼 내용이 없어 뺀 문의 ${count(generic)}건, 어느 질문에도 들지 않은 문의 ${count(alone - generic)}건.`,
      older > 0 && `오래되어 보지 않은 문의 ${count(older)}건.`,
      missing.replies && '답변 횟수가 없어 한 번에 해결됐는지는 알 수 없습니다.',
      missing.lines && '상품 페이지와 없는 상품은 상품명이 있는 주문 파일(--orders)이 있어야 볼 수 있습니다.',
      !missing.faq && 'FAQ 파일(--faq FILE, 또는 설정의 faq)을 주면 무엇에 답이 있는지 봅니다.',
      undatedFaq(missing.faq).ko,
    ]
      .filter(Boolean)
      .join(' '),
  }))

/** What a row is about: its words, else its tag or area. */
function named({ words, tag, area }: InsightRow, format: NumberFormat, label: (tag: string) => Text): string {
  if (typeof words === 'string') return `“${printable(words)}”`
  if (typeof tag === 'string') return printable(format.text(label(tag)))
  return format.text(areaWords[area as string] ?? { en: 'other questions', ko: '그 밖의 질문' })
}

const perHundred = ({ per_order_rate: rate }: InsightRow, { decimal }: NumberFormat): Text =>
  typeof rate === 'number'
    ? { en: ` (${decimal(rate * 100, 1)} per 100 orders)`, ko: `(주문 100건당 ${decimal(rate * 100, 1)}명)` }
    : { en: '', ko: '' }

export const faqSentence = (row: InsightRow, label: (tag: string) => Text): Text =>
  said((format) => {
    const name = named(row, format, label)
    const [customers, share] = [format.count(row.customers as number), row.one_touch_share as number | null]
    const touch = share === null ? undefined : format.percent(share)
    const rate = perHundred(row, format)
    const faq = row.faq === null ? undefined : printable(row.faq as string)
    return {
      en: `${faq ? `Show the answer to ${name} (“${faq}”) where customers look` : `Answer ${name} in the FAQ`}: ${customers} customers asked${rate.en}${touch ? `, and one reply settled ${touch}` : ''}.`,
      ko: `${name}: ${faq ? `FAQ의 “${faq}” 답변을 더 눈에 띄게 두세요` : 'FAQ에 답을 적어 두세요'}. 고객 ${customers}명이 물었고${rate.ko}${touch ? ` ${touch}는 답변 한 번에 해결됐습니다` : ' 묻는 내용이 비슷합니다'}.`,
    }
  })

export const pageSentence = (row: InsightRow, label: (tag: string) => Text): Text =>
  said((format) => {
    const [name, product] = [named(row, format, label), printable(row.product as string)]
    const [observed, expected] = [format.count(row.customers as number), format.decimal(row.expected as number, 1)]
    return {
      en: `Mend the page of ${product}: ${observed} customers ask ${name}; by its share of orders, ${expected} would.`,
      ko: `${product} 상품 페이지를 보완하세요. 고객 ${observed}명이 ${name} 질문을 했는데, 주문 비중대로라면 ${expected}명쯤입니다.`,
    }
  })

export const wishSentence = (row: InsightRow): Text =>
  said(({ count }) => ({
    en: `${count(row.customers as number)} customers ask for “${printable(row.words as string)}”, which no order has.`,
    ko: `주문에 없는 “${printable(row.words as string)}”: 고객 ${count(row.customers as number)}명이 찾습니다.`,
  }))

export const noAnswerSentence = (row: InsightRow): Text =>
  said(({ count, text }) => ({
    en: `The FAQ has no answer on ${text(areaWords[row.area as string]!)}: ${count(row.customers as number)} customers wrote about it.`,
    ko: `FAQ에 ${text(areaWords[row.area as string]!)} 답변이 없습니다. 고객 ${count(row.customers as number)}명이 이 분야로 문의했습니다.`,
  }))

export const staleSentence = (row: InsightRow, tag: Text, dated: string): Text =>
  said(() => {
    const [area, since] = [areaWords[row.area as string]!, dayWords(row.surge_since as string)]
    return {
      en: `The FAQ is of ${dated}, and ${printable(tag.en)} rose from ${since.en}: renew its answer on ${area.en}, “${printable(row.faq as string)}”.`,
      ko: `FAQ는 ${dated} 것인데 ${since.ko}부터 ${printable(tag.ko)} 문의가 늘었습니다. ${area.ko} 답변 “${printable(row.faq as string)}” 부분을 고쳐 주세요.`,
    }
  })
