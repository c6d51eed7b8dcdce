import type { ErrorText } from '../../text/text.ts'

export const noSuchRule = (where: string, id: string, meant: string | undefined): ErrorText => [
  { en: `${where}: there is no rule called "${id}".`, ko: `${where}: 이름이 "${id}"인 규칙은 없습니다.` },
  meant
    ? { en: `Did you mean "${meant}"?`, ko: `비슷한 이름이 있습니다: "${meant}"` }
    : { en: 'support-kit explain lists them.', ko: 'support-kit explain으로 전체 목록을 볼 수 있습니다.' },
]

export const noSuchOption = (where: string, rule: string, key: string, keys: readonly string[], meant?: string): ErrorText => [
  { en: `${where}: ${rule} has no option "${key}".`, ko: `${where}: ${rule} 규칙에는 "${key}" 옵션이 없습니다.` },
  meant
    ? { en: `Did you mean "${meant}"?`, ko: `비슷한 이름이 있습니다: "${meant}"` }
    : keys.length > 0
      ? { en: `It has: ${keys.join(', ')}.`, ko: `쓸 수 있는 옵션: ${keys.join(', ')}.` }
      : {
          en: 'It has none: write off, warn or error.',
          ko: '이 규칙에는 옵션이 없습니다. off, warn, error 중 하나를 써 주세요.',
        },
]

export const noSuchChoice = (where: string, rule: string, key: string, said: string, choices: readonly string[]): ErrorText => [
  {
    en: `${where}: "${key}" of ${rule} cannot be "${said}".`,
    ko: `${where}: ${rule} 규칙의 ${key}에는 "${said}"을(를) 쓸 수 없습니다.`,
  },
  { en: `Write one of these: ${choices.join(', ')}.`, ko: `쓸 수 있는 값: ${choices.join(', ')}.` },
]

export const wrongOption = (where: string, rule: string, key: string, usual: unknown): ErrorText => [
  {
    en: `${where}: "${key}" of ${rule} is not written in a way that can be read.`,
    ko: `${where}: ${rule} 규칙의 "${key}" 값을 읽을 수 없습니다.`,
  },
  {
    en: `Write it like its default: ${JSON.stringify(usual)}.`,
    ko: `기본값과 같은 형식으로 써 주세요: ${JSON.stringify(usual)}.`,
  },
]

export const notALevel = (flag: string, said: string): ErrorText => [
  { en: `${flag}: "${said}" does not name a rule and a level.`, ko: `${flag}: "${said}"에서 규칙과 수준을 알 수 없습니다.` },
  {
    en: `Write ${flag} no-vague:error; the levels are off, warn and error.`,
    ko: `${flag} no-vague:error처럼 써 주세요. 수준은 off, warn, error입니다.`,
  },
]

export const notACount = (flag: string, said: string): ErrorText => [
  { en: `${flag}: "${said}" is not a number of warnings.`, ko: `${flag}: "${said}"은(는) 경고 수가 아닙니다.` },
  { en: `Write ${flag} 10.`, ko: `${flag} 10처럼 써 주세요.` },
]
