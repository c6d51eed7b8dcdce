import type { ErrorText, Text } from '../../text/text.ts'

export const noTickets = (table: string, rows: number): ErrorText => [
  rows === 0
    ? { en: `${table} is empty.`, ko: `${table}: 비어 있습니다.` }
    : {
        en: `${table}: none of its ${rows} rows has an id and a creation time.`,
        ko: `${table}: ${rows}행 가운데 번호와 접수 시각이 있는 행이 없습니다.`,
      },
  {
    en: 'Say which columns hold them: --map id=ticket_id --map created_at=opened_at.',
    ko: '어느 열에 있는지 알려 주세요: --map id=ticket_id --map created_at=opened_at.',
  },
]

export const repeatedIds = (table: string, repeated: number): ErrorText => [
  {
    en: `${table}: ${repeated} rows repeat an id. A table of tickets has one row a ticket.`,
    ko: `${table}: 번호가 반복되는 행이 ${repeated}개 있습니다. 문의 하나는 한 행이어야 합니다.`,
  },
  {
    en: 'Give a view that keeps the latest row of each id: --table tickets_latest.',
    ko: '번호마다 마지막 행만 남긴 뷰를 지정해 주세요: --table tickets_latest.',
  },
]

export const noMarkColumn = (where: string, column: string, table: string, columns: readonly string[]): ErrorText => [
  { en: `${where}: ${table} has no column "${column}".`, ko: `${where}: ${table}에 "${column}" 열이 없습니다.` },
  { en: `It has: ${columns.join(', ')}.`, ko: `있는 열: ${columns.join(', ')}.` },
]

export const noOrderColumn = (column: string, table: string, columns: readonly string[]): ErrorText => [
  {
    en: `--orders-table: ${table} has no column ${column}, which orders need.`,
    ko: `--orders-table: ${table}에 주문을 셀 때 필요한 ${column} 열이 없습니다.`,
  },
  {
    en: `It has: ${columns.join(', ')}. A view can give a column that name.`,
    ko: `있는 열: ${columns.join(', ')}. 뷰를 만들어 그 이름을 붙일 수 있습니다.`,
  },
]

const markedBy = {
  requester: { en: 'requester', ko: '고객(requester)' },
  agent: { en: 'agent', ko: '상담원(agent)' },
  tags: { en: 'tag', ko: '태그(tags)' },
} satisfies Record<string, Text>

export const nobodyInTable = (field: keyof typeof markedBy, table: string): Text => ({
  en: `The config excludes tickets by ${markedBy[field].en}, but ${table} has no such column: --map ${field}=COLUMN names it.`,
  ko: `설정에서 ${markedBy[field].ko} 기준으로 제외하게 했지만 ${table}에 그런 열이 없습니다. --map ${field}=열이름으로 알려 주세요.`,
})

export const noTagNames = (database: string): ErrorText => [
  {
    en: `--taxonomy does not go with ${database} yet: its aliases and the tags above others cannot be counted there.`,
    ko: `--taxonomy: ${database}에서는 아직 별칭과 상위 태그를 셀 수 없습니다.`,
  },
  {
    en: 'Leave it out, of the settings too; tags count as they stand in the table.',
    ko: '설정에서도 빼 주세요. 태그는 테이블에 적힌 그대로 셉니다.',
  },
]
