import type { Text } from '../../text/text.ts'

/** Words of the output of `inspect`. */
export const words = {
  tickets: { en: 'tickets', ko: '문의' },
  orders: { en: 'orders', ko: '주문' },
  table: { en: 'a table, neither tickets nor orders', ko: '표 (문의도 주문도 아님)' },
  column: { en: 'column', ko: '열' },
  as: { en: 'read as', ko: '읽은 항목' },
  format: { en: 'format', ko: '형식' },
  empty: { en: 'empty', ko: '빈 값' },
  noHeader: { en: 'no header', ko: '제목 행 없음' },
} as const satisfies Record<string, Text>

export const delimiters: Readonly<Record<string, Text>> = {
  ',': { en: 'comma', ko: '쉼표' },
  ';': { en: 'semicolon', ko: '세미콜론' },
  '\t': { en: 'tab', ko: '탭' },
  '|': { en: 'pipe', ko: '세로줄' },
  ' ': { en: 'space', ko: '공백' },
  '': { en: 'one column', ko: '열 하나' },
}

export const headerOn = (line: number): Text => ({ en: `header on line ${line}`, ko: `${line}행이 제목 행` })

export const sheetOf = (name: string): Text => ({ en: `sheet "${name}"`, ko: `"${name}" 시트` })

export const rowsRead = (read: string, rejected: string | undefined, zone: string): Text => ({
  en: `${read} ${read === '1' ? 'row' : 'rows'}${rejected ? `, ${rejected} of them rejected` : ''} · time zone of times without one: ${zone}`,
  ko: `${read}행${rejected ? ` 중 ${rejected}행 제외` : ''} · 시간대가 없는 시각: ${zone}`,
})

export const itsColumns = (columns: readonly string[]): Text => ({
  en: `columns: ${columns.join(', ')}`,
  ko: `열: ${columns.join(', ')}`,
})

export const notUsed = (columns: readonly string[]): Text => ({
  en: `not used: ${columns.join(', ')}`,
  ko: `쓰지 않은 열: ${columns.join(', ')}`,
})
