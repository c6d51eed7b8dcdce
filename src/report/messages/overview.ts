import type { Text } from '../../text/text.ts'

/** The numbers of the summary, where they are of several months. */
export const pooled = (months: number): Text => ({ en: `All ${months} months together`, ko: `${months}개월 전체` })

export const worse = (changes: readonly string[]): Text => ({
  en: `Clearly worse: ${changes.join(', ')}.`,
  ko: `뚜렷하게 나빠짐: ${changes.join(', ')}`,
})

export const better = (changes: readonly string[]): Text => ({
  en: `Clearly better: ${changes.join(', ')}.`,
  ko: `뚜렷하게 좋아짐: ${changes.join(', ')}`,
})

/** What is neither good nor bad by itself: tickets, time worked. */
export const changed = (changes: readonly string[]): Text => ({
  en: `Clearly changed: ${changes.join(', ')}.`,
  ko: `뚜렷한 변화: ${changes.join(', ')}`,
})

export const unclear = (titles: readonly string[]): Text => ({
  en: `No clear change: ${titles.join(', ')}.`,
  ko: `뚜렷한 변화 없음: ${titles.join(', ')}`,
})

export const nothingClear = (titles: readonly string[]): Text => ({
  en: `Nothing clearly changed: ${titles.join(', ')}.`,
  ko: `뚜렷하게 달라진 것은 없습니다: ${titles.join(', ')}`,
})

/** Figures of other shops, which the first screen leaves out: none of them has a source that could be found. */
export const market: Text = { en: 'Other shops', ko: '다른 쇼핑몰' }

/** What the first screen leaves out. */
export const more = (titles: readonly string[]): Text => ({
  en: `With --full also: ${titles.join(', ')}`,
  ko: `--full로 더 보기: ${titles.join(', ')}`,
})
