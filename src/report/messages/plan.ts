import type { Text } from '../../text/text.ts'

export const planFor = (month: Text): Text => ({ en: `plan for ${month.en}`, ko: `${month.ko} 계획` })

/** Names of settings and flags that are asked for. */
export const asked = (names: readonly string[]): Text => ({
  en: `To plan the rest, set in support-kit.yaml: ${names.join(', ')}.`,
  ko: `나머지까지 계획하려면 support-kit.yaml에 설정해 주세요: ${names.join(', ')}`,
})

export const moreRows = (n: string, id: string): Text => ({
  en: `${n} more: -o ${id}.csv`,
  ko: `이 밖에 ${n}줄: -o ${id}.csv로 저장`,
})

export const contactsByDay = (events: boolean): Text => ({
  en: `Contacts by day, with 95 % interval${events ? '; days with an event are darker' : ''}`,
  ko: `날짜별 예상 문의와 95% 구간${events ? ' (행사일은 진하게)' : ''}`,
})
export const agentsByHalfHour = (channel: Text): Text => ({
  en: `${channel.en}: agents in a usual week`,
  ko: `${channel.ko}: 평소 한 주의 상담원 수`,
})
export const agentsOnEvents = (channel: Text): Text => ({
  en: `${channel.en}: agents on days with an event`,
  ko: `${channel.ko}: 행사일의 상담원 수`,
})
export const time: Text = { en: 'Time', ko: '시간' }
