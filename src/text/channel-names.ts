import type { Text } from './text.ts'

/** What people call a channel. */
export const channelNames = {
  email: { en: 'E-mail', ko: '이메일' },
  chat: { en: 'Chat', ko: '채팅' },
  social: { en: 'Social', ko: '소셜' },
  phone: { en: 'Phone', ko: '전화' },
  form: { en: 'Web form', ko: '문의 양식' },
  review: { en: 'Review', ko: '리뷰' },
  sms: { en: 'SMS', ko: '문자' },
  other: { en: 'Other', ko: '기타' },
} as const satisfies Readonly<Record<string, Text>>

export const channelName = (key: string): Text => (channelNames as Readonly<Record<string, Text>>)[key] ?? { en: key, ko: key }
