import type { ErrorText, Text } from '../../text/text.ts'

/** What stands for the tickets that have no such thing; in quotes it is a value like any other. */
export const noneWords: readonly string[] = ['(none)', '(없음)']

const how: Text = {
  en: 'Write field=value, or field!=value for all others: --only tag=carrier_delay,channel=email|chat',
  ko: '항목=값으로 적습니다. 그 값을 뺀 나머지는 항목!=값입니다: --only tag=carrier_delay,channel=email|chat',
}

export const noFilter = (said: string): ErrorText => [
  { en: `--only: "${said}" is not a filter.`, ko: `--only: "${said}"에 조건이 없습니다.` },
  how,
]

export const noFilterValue = (entry: string): ErrorText => [
  { en: `--only ${entry}: a value is missing.`, ko: `--only ${entry}: 값이 없습니다.` },
  {
    en: 'Give one; (none) stands for tickets without any: --only "tag=(none)"',
    ko: '값을 적어 주세요. 값이 없는 문의는 (none)입니다: --only "tag=(none)"',
  },
]

export const unevenQuotes = (entry: string): ErrorText => [
  {
    en: `--only ${entry}: a quote that opens must close, and a comma or | must follow.`,
    ko: `--only ${entry}: 따옴표가 제대로 닫히지 않았습니다.`,
  },
  {
    en: `Quote a value with a comma or | whole, and double the quotes in it: --only 'product="Green tea, 10 g"'`,
    ko: `쉼표나 |가 든 값은 전체를 큰따옴표로 묶고, 그 안의 큰따옴표는 두 번 적습니다: --only 'product="녹차, 10 g"'`,
  },
]

const meantIs = (meant: string | undefined): Text =>
  meant === undefined ? { en: '', ko: '' } : { en: `Did you mean ${meant}? `, ko: `비슷한 이름이 있습니다: ${meant}. ` }

export function unknownFilterField(field: string, meant: string | undefined, ids: readonly string[]): ErrorText {
  const guess = meantIs(meant)
  return [
    { en: `--only: tickets have no field "${field}".`, ko: `--only: "${field}" 항목은 없습니다.` },
    { en: `${guess.en}Fields: ${ids.join(', ')}.`, ko: `${guess.ko}쓸 수 있는 항목: ${ids.join(', ')}.` },
  ]
}

export const fieldNotInExport = (title: Text, by: string, others: readonly string[]): ErrorText => [
  {
    en: `--only ${by}: this export has no ${title.en.toLowerCase()}.`,
    ko: `--only ${by}: 이 파일에 없는 항목입니다(${title.ko}).`,
  },
  {
    en: `It has: ${others.join(', ')}. A column that was not recognised can be named with --map ${by}="Column".`,
    ko: `쓸 수 있는 항목: ${others.join(', ')}. 알아보지 못한 열이면 --map ${by}="열 이름"으로 지정해 주세요.`,
  },
]

export const onceOnly = (by: string, values: readonly string[]): ErrorText => [
  {
    en: `--only names ${by} twice, and no ticket has two.`,
    ko: `--only에 ${by} 조건이 두 번 있습니다. 한 문의에 값은 하나뿐입니다.`,
  },
  {
    en: `For tickets of either: --only "${by}=${values.join('|')}"`,
    ko: `둘 중 하나면 되는 경우: --only "${by}=${values.join('|')}"`,
  },
]

/** @param there the values that tickets have, the most frequent first; `more`: how many are not among them */
export function noSuchKey(
  said: string,
  by: string,
  meant: string | undefined,
  there: readonly string[],
  more: number,
): ErrorText {
  const guess = meantIs(meant)
  return [
    { en: `--only ${by}: no ticket has "${said}".`, ko: `--only ${by}: "${said}" 값을 가진 문의가 없습니다.` },
    {
      en: `${guess.en}There is: ${there.join(', ')}${more > 0 ? `, and ${more} more (--by ${by} lists them)` : ''}.`,
      ko: `${guess.ko}있는 값: ${there.join(', ')}${more > 0 ? ` 외 ${more}개(--by ${by}로 볼 수 있습니다)` : ''}.`,
    },
  ]
}

export const nothingFiltered: Text = {
  en: 'No ticket of this period meets all of --only.',
  ko: '이 기간에는 --only의 조건에 모두 맞는 문의가 없습니다.',
}

export const everyOneTagged: Text = {
  en: 'the filter asks for a tag: none is untagged',
  ko: '태그로 걸러 태그 없는 문의가 없습니다',
}
