import { quoted } from '../../text/hangul/particle.ts'
import type { ErrorText, Text } from '../../text/text.ts'

export const noSuchFact = (key: string, meant: string | undefined, known: readonly string[]): ErrorText => [
  { en: `facts: there is no topic "${key}".`, ko: `facts: "${key}" 항목은 없습니다.` },
  meant
    ? { en: `Did you mean "${meant}"?`, ko: `비슷한 이름이 있습니다: "${meant}"` }
    : { en: `There are: ${known.join(', ')}.`, ko: `쓸 수 있는 항목: ${known.join(', ')}.` },
]

export const unreadableFact = (key: string, given: string, like: string): ErrorText => [
  { en: `facts.${key}: "${given}" cannot be read.`, ko: `facts.${key}: "${given}"을(를) 읽을 수 없습니다.` },
  {
    en: `Write it like ${like}; several values that are all true as a list.`,
    ko: `이렇게 써 주세요: ${like}. 모두 맞는 값이 여럿이면 목록으로 씁니다.`,
  },
]

export const contradicts = (said: string, key: string, known: string): Text => ({
  en: `“${said}” contradicts your facts (${key}: ${known}).`,
  ko: `${quoted(said, '은')} 정해 둔 사실과 다릅니다(${key}: ${known}).`,
})
export const mayContradict = (said: string, key: string, known: string): Text => ({
  en: `“${said}” may not fit your facts (${key}: ${known}).`,
  ko: `${quoted(said, '이')} 정해 둔 사실과 맞는지 확인해 주세요(${key}: ${known}).`,
})
export const writeTheFact = (key: string, known: string): Text => ({
  en: `Write ${known}, or correct facts.${key} in support-kit.yaml.`,
  ko: `${known}에 맞게 고쳐 주세요. 사실이 바뀌었다면 support-kit.yaml의 facts.${key} 값을 고치면 됩니다.`,
})
