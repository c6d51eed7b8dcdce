import type { Text } from '../../text/text.ts'
import type { Incidence } from '../statistics/survival.ts'
import { said } from './words.ts'

export const groupWords: Readonly<Record<string, Text>> = {
  none: { en: 'no contact', ko: '문의 없음' },
  contact: { en: 'contact', ko: '문의함' },
  in_target: { en: 'answered in time', ko: '목표 내 답변' },
  late: { en: 'answered late', ko: '늦은 답변' },
  good: { en: 'rated good', ko: '만족' },
  bad: { en: 'rated bad', ko: '불만족' },
  repeat: { en: 'wrote again', ko: '재문의' },
}

export const noCustomers = (linked: number, all: number): Text =>
  said(({ count }) => ({
    en: `These data cannot tell: ${count(linked)} of ${count(all)} tickets are of a customer in the orders. Both files need the same e-mail address or customer number.`,
    ko: `이 자료로는 알 수 없습니다. 문의 ${count(all)}건 가운데 ${count(linked)}건만 주문 고객과 연결됩니다. 두 파일에 같은 이메일이나 고객 번호가 있어야 합니다.`,
  }))

export const notLongEnough = (days: number): Text => ({
  en: `These data cannot tell: no first order was followed for ${days} days with and without a contact.`,
  ko: `이 자료로는 알 수 없습니다. 첫 주문 뒤 ${days}일을 지켜본 고객이 문의한 쪽과 하지 않은 쪽에 모두 있어야 합니다.`,
})

export const loyaltyHeadline = (none: Incidence, contact: Incidence, apart: 'more' | 'less' | undefined): Text =>
  said(({ percent, decimal, lang }) => {
    const told = ({ share, low, high }: Incidence) =>
      `${percent(share)} (${decimal(low * 100, 0)}${lang === 'ko' ? '~' : '–'}${decimal(high * 100, 0)})`
    const en = apart === undefined ? 'no clear difference' : `clearly ${apart}, which is no proof of cause`
    const ko =
      apart === undefined
        ? '뚜렷한 차이는 없습니다'
        : `뚜렷하게 ${apart === 'more' ? '높지만' : '낮지만'} 원인이라는 증거는 아닙니다`
    return {
      en: `After a first order ${told(contact)} of those who wrote buy again within 90 days, ${told(none)} of those who did not: ${en}.`,
      ko: `첫 주문 뒤 90일 안의 재구매율: 문의한 고객 ${told(contact)}, 문의하지 않은 고객 ${told(none)}. ${ko}.`,
    }
  })

export const loyaltyShows = (none: Incidence, contact: Incidence): Text =>
  said(({ decimal }) => {
    const points = decimal(Math.hypot(none.high - none.low, contact.high - contact.low) * 50, 0)
    return {
      en: `These data could have shown a difference of about ${points} points, not a smaller one.`,
      ko: `이 자료로는 약 ${points}%p 이상의 차이만 알아볼 수 있습니다.`,
    }
  })
