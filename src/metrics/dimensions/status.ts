import type { Text } from '../../text/text.ts'
import { type Status, statuses } from '../../tickets/ticket.ts'
import type { Dimension } from '../dimension.ts'

const labels: Record<Status, Text> = {
  new: { en: 'New', ko: '신규' },
  open: { en: 'Open', ko: '진행 중' },
  pending: { en: 'Pending', ko: '고객 답변 대기' },
  hold: { en: 'On hold', ko: '보류' },
  solved: { en: 'Solved', ko: '해결' },
  closed: { en: 'Closed', ko: '종료' },
}

export default {
  title: { en: 'Status', ko: '상태' },
  needs: ['status'],
  sql: 'status',
  order: statuses,
  label: (key) => labels[key as Status] ?? { en: key, ko: key },
  examples: [
    { ticket: { status: 'solved' }, keys: ['solved'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
