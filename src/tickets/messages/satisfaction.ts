import type { Text } from '../../text/text.ts'

/** Numbers of a satisfaction column that no scale of ours fits: the lowest and the highest of them. */
export const unknownScale = (file: string, header: string, low: number, high: number): Text => ({
  en: `${file}: "${header}" runs from ${low} to ${high}, and its scale is not known; its numbers are not rated. Declare it in the config, from worst to best: csat: { scale: 1-10 }.`,
  ko: `${file}: "${header}" 값이 ${low}에서 ${high} 사이인데 척도를 알 수 없어 숫자 평가는 쓰지 않았습니다. 가장 나쁜 값부터 좋은 값까지 설정에 적어 주세요: csat: { scale: 1-10 }.`,
})
