import type { Text } from '../../text/text.ts'
import type { Dimension } from '../dimension.ts'

const labels: Record<string, Text> = {
  mon: { en: 'Mon', ko: '월' },
  tue: { en: 'Tue', ko: '화' },
  wed: { en: 'Wed', ko: '수' },
  thu: { en: 'Thu', ko: '목' },
  fri: { en: 'Fri', ko: '금' },
  sat: { en: 'Sat', ko: '토' },
  sun: { en: 'Sun', ko: '일' },
}
const keys = Object.keys(labels)

export default {
  title: { en: 'Weekday', ko: '요일' },
  needs: ['created_at'],
  sql: `[${keys.map((key) => `'${key}'`).join(', ')}][isodow(local_created)]`,
  order: keys,
  label: (key) => labels[key] ?? { en: key, ko: key },
  examples: [
    { ticket: { local_created: '2026-10-19 00:00:00' }, keys: ['mon'] },
    { ticket: { local_created: '2026-10-25 23:59:59' }, keys: ['sun'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
