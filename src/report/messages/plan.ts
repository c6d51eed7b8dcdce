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
