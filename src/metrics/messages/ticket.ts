import type { ErrorText, Text } from '../../text/text.ts'
import type { SettingsMark } from '../../tickets/mark.ts'

export const noSuchTicket = (asked: string, near: readonly string[]): ErrorText => [
  { en: `There is no ticket "${asked}" in these files.`, ko: `이 파일에는 "${asked}" 문의가 없습니다.` },
  near.length > 0
    ? { en: `Did you mean ${near.join(', ')}?`, ko: `비슷한 번호가 있습니다: ${near.join(', ')}` }
    : { en: 'Use an id exactly as the export has it.', ko: '내보낸 파일에 적힌 번호를 그대로 써 주세요.' },
]

export const severalTickets = (asked: string, ids: readonly string[]): ErrorText => [
  { en: `"${asked}" matches several tickets.`, ko: `"${asked}"에 해당하는 문의가 여러 건입니다.` },
  { en: `Use one of: ${ids.join(', ')}.`, ko: `다음 중 하나를 써 주세요: ${ids.join(', ')}` },
]

/** Labels of the left column of a ticket's page, and headings of its parts. */
export const labels = {
  story: { en: 'What happened', ko: '경과' },
  created: { en: 'Created', ko: '접수' },
  reply: { en: 'First reply', ko: '첫 답변' },
  solved: { en: 'Solved', ko: '해결' },
  asOf: { en: 'As of', ko: '기준 시각' },
  status: { en: 'Status', ko: '상태' },
  channel: { en: 'Channel', ko: '채널' },
  agent: { en: 'Agent', ko: '상담원' },
  target: { en: 'Target', ko: '목표' },
  pauses: { en: 'Pauses', ko: '제외 시간' },
  replyHours: { en: 'Business time to first reply', ko: '첫 답변까지의 업무 시간' },
  waitHours: { en: 'Business time waited so far', ko: '지금까지 기다린 업무 시간' },
  solveHours: { en: 'Business time to resolution', ko: '해결까지의 업무 시간' },
  sum: { en: 'total', ko: '합계' },
  numbers: { en: 'In the numbers', ko: '지표에서는' },
  rows: { en: 'Rows with this id', ko: '같은 번호의 행' },
} satisfies Record<string, Text>

export const noPauses: Text = {
  en: 'none: time on hold or waiting for the customer counts',
  ko: '없음: 보류 중이거나 고객을 기다린 시간도 셉니다',
}
export const none: Text = { en: 'none', ko: '없음' }
export const notYet: Text = { en: 'not yet', ko: '아직 없음' }
export const noTime: Text = { en: 'its time is not in this export', ko: '시각이 파일에 없습니다' }
export const notTold: Text = { en: 'not in this export', ko: '파일에 없습니다' }
export const automaticReply: Text = { en: 'automatic, not counted as a reply', ko: '자동 응답(답변으로 보지 않음)' }
export const noBusinessTime: Text = { en: 'none: outside business hours', ko: '없음: 업무 시간이 아니었습니다' }
export const noTarget: Text = { en: 'none for this channel', ko: '이 채널에는 없음' }
/** A target in business days: how many, and when the last one ends. */
export const untilDeadline = (days: number, at: string): Text => ({
  en: `until ${at} (${days} business ${days === 1 ? 'day' : 'days'})`,
  ko: `${at}까지 (${days}영업일)`,
})
export const inBusiness = (time: string): Text => ({ en: `${time} of business time`, ko: `업무 시간 ${time}` })
export const later = (time: string): Text => ({ en: `after ${time}`, ko: `${time} 뒤` })

export const foundAs = (asked: string, id: string): Text => ({
  en: `The export has "${asked}" as "${id}".`,
  ko: `"${asked}": 파일에 적힌 번호는 "${id}"입니다.`,
})
export const isCounted: Text = { en: 'Included in the metrics.', ko: '지표에 포함된 문의입니다.' }
export const isNoTicket: Text = {
  en: 'None of its rows could be read as a ticket, so no metric includes it.',
  ko: '문의로 읽을 수 있는 행이 없어 어떤 지표에도 들어가지 않았습니다.',
}
export const isLeftOut = (reasons: string): Text => ({
  en: `Excluded from every metric: ${reasons}.`,
  ko: `모든 지표에서 제외했습니다: ${reasons}.`,
})
export const byTag = (tag: string): Text => ({ en: `tag ${tag}`, ko: `태그 ${tag}` })
export const byCell = (column: string, text: string): Text => ({
  en: `"${column}" says "${text}"`,
  ko: `"${column}" 열의 값이 "${text}"`,
})
const settingsLookAt: Readonly<Record<SettingsMark['by'], Text>> = {
  tag: { en: 'tag', ko: '태그' },
  column: { en: 'column', ko: '열' },
  requester: { en: 'requester', ko: '고객' },
  agent: { en: 'agent', ko: '상담원' },
}
/** The setting that excluded a ticket; `what` is its text in the config. */
export const bySettings = (by: SettingsMark['by'], what: string): Text => ({
  en: `settings: ${settingsLookAt[by].en} "${what}"`,
  ko: `설정: ${settingsLookAt[by].ko} "${what}"`,
})
export const byFirstEvent: Text = { en: 'its first event is a reply', ko: '첫 이벤트가 답변입니다' }

export const rowKept: Text = { en: 'counted', ko: '집계' }
export const rowDuplicate: Text = {
  en: 'duplicate: only the row updated last is counted, or else the last row',
  ko: '제외: 같은 번호의 행 중 마지막으로 수정된 행(없으면 마지막 행)을 셉니다',
}
export const rowRejected = (reason: string): Text => ({ en: `rejected: ${reason}`, ko: `읽지 않음: ${reason}` })
export const moreDays = (days: string, time: string): Text => ({
  en: `${days} more days, ${time}`,
  ko: `그 밖에 ${days}일, ${time}`,
})
