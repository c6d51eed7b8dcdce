import type { Text } from '../../text/text.ts'

export const asItCounts = (title: string): Text => ({ en: `As ${title} counts it`, ko: `${title} 기준으로 계산하면` })

export const why: Text = { en: 'why', ko: '이유' }

/** Beside the vendor's number. */
export const here = (value: string, difference: string | undefined): Text =>
  difference === undefined
    ? { en: `here ${value}`, ko: `이 보고서 ${value}` }
    : { en: `here ${value} (${difference})`, ko: `이 보고서 ${value} (${difference})` }

export const same: Text = { en: 'the same', ko: '같음' }

/** `+1.8 points`, of percentages. */
export const points = (n: string): Text => ({ en: `${n} points`, ko: `${n}%p` })

/** How many tickets the vendor counts differently, and which. */
export const countedOtherwise = (n: number, count: string, ids: string): Text => ({
  en: n === 0 ? 'every ticket is counted the same way' : `${count} ticket${n === 1 ? '' : 's'} counted differently: ${ids}`,
  ko: n === 0 ? '다르게 세는 문의 없음' : `다르게 세는 문의 ${count}건: ${ids}`,
})

/** The vendor's documentation, as cited, has no such metric. */
export const notDefined = (title: string): Text => ({
  en: `${title} does not define this metric in the pages cited`,
  ko: `${title} 문서(explain의 출처)에는 이 지표의 정의가 없습니다`,
})

/** A source that is not the vendor's own page. */
export const secondHand: Text = { en: 'second-hand', ko: '2차 자료' }
