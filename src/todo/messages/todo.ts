import type { Text } from '../../text/text.ts'

export const noSentReplies: Text = {
  en: 'no texts of sent replies',
  ko: '보낸 답변의 본문이 없습니다',
}

export const noTime: Text = {
  en: 'not in this export: no times, so that there is no now (--as-of)',
  ko: '이 파일로는 알 수 없습니다: 시각이 없어 지금이 언제인지 알 수 없습니다(--as-of)',
}
