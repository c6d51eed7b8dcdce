import { nearest } from '../../text/nearest.ts'
import type { ErrorText, Text } from '../../text/text.ts'

/** Ids or names as one list. */
export const list = (ids: readonly string[]) => ids.join(', ')

/** The first names of a long list. */
export const some = (names: readonly string[], most = 12) => list(names.slice(0, most)) + (names.length > most ? ', …' : '')

const meantIs = (meant: string | undefined): Text =>
  meant === undefined ? { en: '', ko: '' } : { en: `Did you mean "${meant}"? `, ko: `비슷한 이름이 있습니다: "${meant}". ` }

export const unknownField = (flag: string, field: string, fields: readonly string[]): ErrorText => {
  const meant = meantIs(nearest(field, fields))
  return [
    { en: `${flag}: unknown field "${field}".`, ko: `${flag}: 알 수 없는 항목입니다: "${field}"` },
    { en: `${meant.en}Available fields: ${list(fields)}.`, ko: `${meant.ko}사용할 수 있는 항목: ${list(fields)}.` },
  ]
}

export const unknownHeader = (file: string, header: string, names: readonly string[]): ErrorText => {
  const meant = meantIs(nearest(header, names))
  return [
    { en: `${file} has no column "${header}".`, ko: `${file} 파일에 "${header}" 열이 없습니다.` },
    { en: `${meant.en}Its columns: ${some(names)}.`, ko: `${meant.ko}파일의 열: ${some(names)}.` },
  ]
}

export const openOrder = (file: string, header: string): Text => ({
  en: `${file}: the dates in "${header}" could be day/month or month/day, so the column was not used. Choose with --date-order dmy or --date-order mdy.`,
  ko: `${file}: "${header}" 열의 날짜가 일/월인지 월/일인지 알 수 없어 사용하지 않았습니다. --date-order dmy 또는 --date-order mdy로 지정해 주세요.`,
})

export const noUnit = (file: string, header: string): Text => ({
  en: `${file}: "${header}" has numbers without a unit, so the column was not used. Add the unit in the header: "${header} (minutes)".`,
  ko: `${file}: "${header}" 열의 숫자에 단위가 없어 사용하지 않았습니다. 열 이름에 단위를 적어 주세요: "${header} (분)".`,
})

export const damagedNumbers = (file: string, header: string): Text => ({
  en: `${file}: "${header}" has numbers damaged by a spreadsheet (such as 3,87,16,91); they were not used.`,
  ko: `${file}: "${header}" 열에 스프레드시트가 자릿수를 잘못 끊은 숫자(예: 3,87,16,91)가 있어 사용하지 않았습니다.`,
})

export const damagedIds = (file: string, header: string): Text => ({
  en: `${file}: "${header}" has ids rounded by a spreadsheet (such as 1.03E+13); each of these rows was counted as a separate ticket.`,
  ko: `${file}: "${header}" 열에 스프레드시트가 반올림한 번호(예: 1.03E+13)가 있어 행마다 별개의 티켓으로 셌습니다.`,
})

export const mixedFloatIds = (file: string, header: string, example: string): Text => ({
  en: `${file}: some ids in "${header}" end in a decimal (such as ${example}) and others do not; they were kept as they stand, so one ticket may be counted twice.`,
  ko: `${file}: "${header}" 열의 번호 중 일부만 소수점으로 끝나(예: ${example}) 적힌 그대로 두었습니다. 같은 티켓을 두 번 셌을 수 있습니다.`,
})

export const unknownWords = (file: string, header: string, words: readonly string[]): Text => ({
  en: `${file}: unknown values in "${header}": ${some(
    words.map((w) => JSON.stringify(w.slice(0, 40))),
    5,
  )}.`,
  ko: `${file}: "${header}" 열에 알 수 없는 값이 있습니다: ${some(
    words.map((w) => JSON.stringify(w.slice(0, 40))),
    5,
  )}.`,
})

/** Numbers of a satisfaction column that no scale of ours fits: the lowest and the highest of them. */
export const unknownScale = (file: string, header: string, low: number, high: number): Text => ({
  en: `${file}: "${header}" has values from ${low} to ${high} on an unknown scale, so they were not used as ratings. Set the scale in the config, from worst to best: csat: { scale: 1-10 }.`,
  ko: `${file}: "${header}" 값이 ${low}에서 ${high} 사이인데 척도를 알 수 없어 숫자 평가를 사용하지 않았습니다. 가장 나쁜 값부터 좋은 값까지 설정에 적어 주세요: csat: { scale: 1-10 }.`,
})

/** Zeros beside ratings from 1 to 5. */
export const zeroRatings = (file: string, header: string): Text => ({
  en: `${file}: ratings of 0 in "${header}" beside ratings from 1 to 5 were read as not rated. If 0 is the worst rating, set the scale in the config: csat: { scale: 0-5 }.`,
  ko: `${file}: "${header}" 열에서 1~5점 사이의 0은 평가하지 않은 것으로 읽었습니다. 0이 가장 낮은 점수라면 설정에 척도를 적어 주세요: csat: { scale: 0-5 }.`,
})

export const noOrderTimes = (file: string, header: readonly string[]): ErrorText => [
  { en: `${file}: no column has the order time.`, ko: `${file}: 주문 시각 열이 없습니다.` },
  {
    en: `Choose one with --order-map created_at="…". Its columns: ${some(header)}.`,
    ko: `열을 지정해 주세요: --order-map created_at="…". 파일의 열: ${some(header)}.`,
  },
]

export const noOrderNumbers = (file: string, header: readonly string[]): ErrorText => [
  {
    en: `${file}: no column has the order number, and an order may stand in several rows.`,
    ko: `${file}: 주문번호 열이 없습니다. 한 주문이 여러 행에 있을 수 있어 행을 주문으로 셀 수 없습니다.`,
  },
  {
    en: `Choose one with --order-map id="…". Its columns: ${some(header)}.`,
    ko: `열을 지정해 주세요: --order-map id="…". 파일의 열: ${some(header)}.`,
  },
]

export const notMonths = (file: string): ErrorText => [
  { en: `${file}: cannot read the months.`, ko: `${file}: 월을 읽을 수 없습니다.` },
  {
    en: 'Write each month as 2026-10, with its order count in the next column.',
    ko: '월은 2026-10처럼 쓰고 옆 칸에 주문 수를 적어 주세요.',
  },
]
