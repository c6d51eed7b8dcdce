import type { Text } from '../../text/text.ts'

export const noSentReplies: Text = {
  en: 'no texts of sent replies',
  ko: '보낸 답변의 본문이 없습니다',
}

export const noTime: Text = {
  en: 'not in this export: no times, so that there is no now (--as-of)',
  ko: '이 파일로는 알 수 없습니다: 시각이 없어 지금이 언제인지 알 수 없습니다(--as-of)',
}

export const writeForOthers = (theirs: number, open: number, most: number): Text => ({
  en: `${theirs} of ${open} open tickets come from senders with more than ${most} of them: accounts that write for others, not customers.`,
  ko: `열린 문의 ${open}건 중 ${theirs}건은 열린 문의가 ${most}건이 넘는 사람의 것입니다. 고객이 아니라 여러 고객을 대신해 접수하는 계정으로 보입니다.`,
})
