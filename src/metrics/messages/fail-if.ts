import type { ErrorText, Text } from '../../text/text.ts'

export const notACondition = (said: string): ErrorText => [
  { en: `--fail-if: "${said}" is not a valid condition.`, ko: `--fail-if: 올바른 조건이 아닙니다: "${said}"` },
  {
    en: "Write it as 'first-response.p90 > 24h' or 'csat.share < 85%'.",
    ko: "'first-response.p90 > 24h'나 'csat.share < 85%'처럼 써 주세요.",
  },
]

export const noSuchValue = (name: string, meant: string | undefined, names: readonly string[]): ErrorText => [
  { en: `--fail-if: the report has no value ${name}.`, ko: `--fail-if: 보고서에 ${name} 값이 없습니다.` },
  {
    en: `${meant ? `Did you mean ${meant}? ` : ''}Available: ${names.join(', ')}.`,
    ko: `${meant ? `비슷한 이름이 있습니다: ${meant}. ` : ''}쓸 수 있는 값: ${names.join(', ')}.`,
  },
]

export const noData = (condition: string, why: Text | undefined): ErrorText => [
  {
    en: `--fail-if ${condition} cannot be checked${why ? ` (${why.en})` : ': there is no data for it'}.`,
    ko: `--fail-if ${condition}: 해당하는 자료가 없어 판단할 수 없습니다${why ? ` (${why.ko})` : ''}.`,
  },
  { en: 'A condition that cannot be checked does not pass.', ko: '확인할 수 없는 조건은 통과로 치지 않습니다.' },
]

export const nothingCompared = (condition: string): ErrorText => [
  { en: `--fail-if ${condition}: this report has no comparison.`, ko: `--fail-if ${condition}: 비교한 기간이 없습니다.` },
  { en: 'Add --compare.', ko: '--compare를 함께 써 주세요.' },
]

export const needsUnit = (condition: string, like: string): ErrorText => [
  { en: `--fail-if ${condition}: the limit needs a unit.`, ko: `--fail-if ${condition}: 기준값에 단위를 붙여 주세요.` },
  { en: `Write it like ${like}.`, ko: `${like}처럼 쓰면 됩니다.` },
]

export const itIs = (condition: string, en: string, ko: string): Text => ({
  en: `--fail-if ${condition}: the value is ${en}.`,
  ko: `--fail-if ${condition}: 실제 값은 ${ko}입니다.`,
})
