import type { ErrorText } from '../../text/text.ts'

export const noSuchRule = (where: string, id: string, meant: string | undefined): ErrorText => [
  { en: `${where}: there is no rule called "${id}".`, ko: `${where}: 이름이 "${id}"인 규칙은 없습니다.` },
  meant
    ? { en: `Did you mean "${meant}"?`, ko: `비슷한 이름이 있습니다: "${meant}"` }
    : { en: 'Run support-kit explain to list the rules.', ko: 'support-kit explain으로 전체 목록을 볼 수 있습니다.' },
]

export const noSuchOption = (where: string, rule: string, key: string, keys: readonly string[], meant?: string): ErrorText => [
  { en: `${where}: ${rule} has no option "${key}".`, ko: `${where}: ${rule} 규칙에는 "${key}" 옵션이 없습니다.` },
  meant
    ? { en: `Did you mean "${meant}"?`, ko: `비슷한 이름이 있습니다: "${meant}"` }
    : keys.length > 0
      ? { en: `Options: ${keys.join(', ')}.`, ko: `쓸 수 있는 옵션: ${keys.join(', ')}.` }
      : {
          en: 'This rule has no options: set it to off, warn or error.',
          ko: '이 규칙에는 옵션이 없습니다. off, warn, error 중 하나를 써 주세요.',
        },
]

export const noSuchChoice = (where: string, rule: string, key: string, given: string, choices: readonly string[]): ErrorText => [
  {
    en: `${where}: "${given}" is not a valid ${key} for ${rule}.`,
    ko: `${where}: ${rule} 규칙의 ${key}에 쓸 수 없는 값입니다: "${given}"`,
  },
  { en: `Use one of: ${choices.join(', ')}.`, ko: `쓸 수 있는 값: ${choices.join(', ')}.` },
]

export const wrongOption = (where: string, rule: string, key: string, usual: unknown): ErrorText => [
  {
    en: `${where}: the value of "${key}" for ${rule} is not valid.`,
    ko: `${where}: ${rule} 규칙의 "${key}" 값이 올바르지 않습니다.`,
  },
  {
    en: `Use the same form as the default: ${JSON.stringify(usual)}.`,
    ko: `기본값과 같은 형식으로 써 주세요: ${JSON.stringify(usual)}.`,
  },
]

export const notALevel = (flag: string, given: string): ErrorText => [
  { en: `${flag}: "${given}" is not written as rule:level.`, ko: `${flag}에는 "규칙:수준" 형식으로 써 주세요: "${given}"` },
  {
    en: `For example: ${flag} no-vague:error. Levels: off, warn, error.`,
    ko: `예: ${flag} no-vague:error. 쓸 수 있는 수준: off, warn, error.`,
  },
]

export const notACount = (flag: string, given: string): ErrorText => [
  { en: `${flag}: "${given}" is not a whole number.`, ko: `${flag}에는 0 이상의 정수만 쓸 수 있습니다: "${given}"` },
  { en: `For example: ${flag} 10`, ko: `예: ${flag} 10` },
]
