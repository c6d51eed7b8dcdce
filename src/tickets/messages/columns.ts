import type { ErrorText, Text } from '../../text/text.ts'

/** Ids or names as one list. */
export const list = (ids: readonly string[]) => ids.join(', ')

/** The first names of a long list. */
export const some = (names: readonly string[], most = 12) => list(names.slice(0, most)) + (names.length > most ? ', …' : '')

export const unknownField = (field: string, fields: readonly string[]): ErrorText => [
  { en: `--map: there is no field "${field}".`, ko: `--map: "${field}"(이)라는 항목은 없습니다.` },
  { en: `Fields: ${list(fields)}.`, ko: `사용할 수 있는 항목: ${list(fields)}.` },
]

export const unknownHeader = (file: string, header: string, names: readonly string[]): ErrorText => [
  { en: `${file} has no column ${header}.`, ko: `${file} 파일에 ${header} 열이 없습니다.` },
  { en: `Its columns: ${some(names)}.`, ko: `파일의 열: ${some(names)}.` },
]

export const openOrder = (file: string, header: string): Text => ({
  en: `${file}: "${header}" reads as day/month and as month/day alike, so its times are left out. Say which: --date-order dmy or --date-order mdy.`,
  ko: `${file}: "${header}" 열은 일/월로도 월/일로도 읽을 수 있어 시각을 쓰지 않았습니다. --date-order dmy 또는 --date-order mdy로 알려 주세요.`,
})

export const noUnit = (file: string, header: string): Text => ({
  en: `${file}: "${header}" holds numbers without a unit, so they are left out. Name the unit in the header: "${header} (minutes)".`,
  ko: `${file}: "${header}" 열의 숫자에 단위가 없어 쓰지 않았습니다. 열 이름에 단위를 적어 주세요: "${header} (분)".`,
})

export const damagedNumbers = (file: string, header: string): Text => ({
  en: `${file}: "${header}" holds numbers that a spreadsheet regrouped (like 3,87,16,91); they are left out.`,
  ko: `${file}: "${header}" 열에 스프레드시트가 자릿수를 망가뜨린 숫자(예: 3,87,16,91)가 있어 쓰지 않았습니다.`,
})

export const damagedIds = (file: string, header: string): Text => ({
  en: `${file}: "${header}" holds ids that a spreadsheet rounded (like 1.03E+13); each row counts as a ticket of its own.`,
  ko: `${file}: "${header}" 열에 스프레드시트가 반올림한 번호(예: 1.03E+13)가 있어 행마다 별개의 티켓으로 셌습니다.`,
})

export const unknownWords = (file: string, header: string, words: readonly string[]): Text => ({
  en: `${file}: words in "${header}" that are not known: ${some(
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
  en: `${file}: "${header}" runs from ${low} to ${high}, and its scale is not known; its numbers are not rated. Declare it in the config, from worst to best: csat: { scale: 1-10 }.`,
  ko: `${file}: "${header}" 값이 ${low}에서 ${high} 사이인데 척도를 알 수 없어 숫자 평가는 쓰지 않았습니다. 가장 나쁜 값부터 좋은 값까지 설정에 적어 주세요: csat: { scale: 1-10 }.`,
})

export const noOrderTimes = (file: string, header: readonly string[]): ErrorText => [
  { en: `${file}: no column tells when an order was placed.`, ko: `${file}: 주문 시각을 알려 주는 열이 없습니다.` },
  {
    en: `Name it: --order-map created_at="…". Its columns: ${some(header)}.`,
    ko: `열을 지정해 주세요: --order-map created_at="…". 파일의 열: ${some(header)}.`,
  },
]

export const notMonths = (file: string): ErrorText => [
  { en: `${file}: its months cannot be read.`, ko: `${file}: 월을 읽을 수 없습니다.` },
  { en: 'Write them as 2026-10, with the orders beside them.', ko: '2026-10처럼 쓰고 옆에 주문 수를 적어 주세요.' },
]
