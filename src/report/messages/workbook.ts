import type { Text } from '../../text/text.ts'

export const numbers: Text = { en: 'Numbers', ko: '지표' }
export const number: Text = { en: 'Number', ko: '지표' }
export const value: Text = { en: 'Value of', ko: '항목' }
export const amount: Text = { en: 'Value', ko: '값' }
export const reason: Text = { en: 'Why there is none', ko: '값이 없는 까닭' }
export const group: Text = { en: 'Group', ko: '집단' }
export const changes: Text = { en: 'Changes', ko: '증감' }
export const now: Text = { en: 'Now', ko: '현재' }
export const before: Text = { en: 'Before', ko: '이전' }
export const change: Text = { en: 'Change', ko: '증감' }
export const from: Text = { en: 'From', ko: '하한' }
export const to: Text = { en: 'To', ko: '상한' }
export const clear: Text = { en: 'Clear', ko: '뚜렷함' }
export const partial: Text = { en: 'Incomplete', ko: '일부만 있는 달' }
export const yes: Text = { en: 'yes', ko: '예' }
export const ledger: Text = { en: 'Rows', ko: '행' }
export const what: Text = { en: 'Which', ko: '구분' }
export const rows: Text = { en: 'Rows', ko: '행' }
export const read: Text = { en: 'read', ko: '읽은 행' }
export const continuation: Text = { en: 'continue the ticket above', ko: '앞 문의에 이어지는 행' }
export const counted: Text = { en: 'counted', ko: '집계한 문의' }
export const findings: Text = { en: 'Findings', ko: '요약' }
export const insight: Text = { en: 'Insight', ko: '인사이트' }
export const found: Text = { en: 'Found', ko: '결과' }
export const toDo: Text = { en: 'To do', ko: '할 일' }
export const reasons: Text = { en: 'Reasons', ko: '이유' }
export const tickets: Text = { en: 'Tickets', ko: '문의' }

export const inSeconds = (name: string): Text => ({ en: `${name} (s)`, ko: `${name} (초)` })
