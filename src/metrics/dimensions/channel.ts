import type { Text } from '../../text/text.ts'
import type { Channel } from '../../tickets/ticket.ts'
import type { Dimension } from '../dimension.ts'

const labels: Record<Channel, Text> = {
  email: { en: 'E-mail', ko: '이메일' },
  chat: { en: 'Chat', ko: '채팅' },
  social: { en: 'Social', ko: '소셜' },
  phone: { en: 'Phone', ko: '전화' },
  form: { en: 'Web form', ko: '문의 양식' },
  review: { en: 'Review', ko: '리뷰' },
  sms: { en: 'SMS', ko: '문자' },
  other: { en: 'Other', ko: '기타' },
}

export default {
  title: { en: 'Channel', ko: '채널' },
  needs: ['channel'],
  sql: 'channel',
  label: (key) => labels[key as Channel] ?? { en: key, ko: key },
  examples: [
    { ticket: { channel: 'email' }, keys: ['email'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
