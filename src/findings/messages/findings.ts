import type { ErrorText, Text } from '../../text/text.ts'

export const unusedSuppression = (rule: string): { message: Text; suggestion: Text } => ({
  message:
    rule === '*'
      ? {
          en: 'This suppression is unused: nothing is reported here',
          ko: '이 예외 처리는 필요하지 않습니다. 여기서는 지적할 것이 없습니다',
        }
      : {
          en: `This suppression is unused: ${rule} reports nothing here`,
          ko: `이 예외 처리는 필요하지 않습니다. 여기서는 ${rule}에 걸리는 것이 없습니다`,
        },
  suggestion: { en: 'Remove it', ko: '예외 처리를 지워 주세요' },
})

export const unknownSuppressed = (rule: string, meant: string | undefined): { message: Text; suggestion: Text } => ({
  message: { en: `There is no rule called "${rule}"`, ko: `이름이 "${rule}"인 규칙은 없습니다` },
  suggestion: meant
    ? { en: `Did you mean "${meant}"?`, ko: `비슷한 이름이 있습니다: "${meant}"` }
    : { en: 'Run support-kit explain to list the rules', ko: 'support-kit explain으로 규칙 목록을 볼 수 있습니다' },
})

const writtenAs: Text = {
  en: 'Expected {version: 1, entries: [{rule: no-vague, tag: misc, until: 2027-01-31}]}. Create one with --update-baseline.',
  ko: '올바른 형식: {version: 1, entries: [{rule: no-vague, tag: misc, until: 2027-01-31}]}. --update-baseline으로 만들 수 있습니다.',
}

export const notABaseline = (file: string): ErrorText => [
  { en: `${file} is not a baseline file.`, ko: `${file} 파일은 기준선 형식이 아닙니다.` },
  writtenAs,
]

export const wrongEntry = (file: string, entry: number): ErrorText => [
  { en: `${file}: entry ${entry} cannot be read.`, ko: `${file}: ${entry}번째 항목을 읽을 수 없습니다.` },
  writtenAs,
]

export const noBaseline = (file: string): ErrorText => [
  { en: `Baseline file ${file} not found.`, ko: `기준선 파일을 찾을 수 없습니다: ${file}` },
  { en: 'Add --update-baseline to create it.', ko: '--update-baseline을 붙이면 새로 만듭니다.' },
]

const listed = (names: readonly string[]) => names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '')
const things = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const expiredEntries = (file: string, names: readonly string[]): Text => ({
  en: `${file}: ${things(names.length, 'entry has', 'entries have')} expired and ${names.length === 1 ? 'is' : 'are'} reported again: ${listed(names)}`,
  ko: `${file}: 기한이 지난 항목 ${names.length}개를 다시 보고합니다: ${listed(names)}`,
})

export const staleEntries = (file: string, names: readonly string[]): Text => ({
  en: `${file}: ${things(names.length, 'entry no longer matches', 'entries no longer match')} any finding: ${listed(names)}. Remove ${names.length === 1 ? 'it' : 'them'} with --update-baseline.`,
  ko: `${file}: 더 이상 해당하는 문제가 없는 항목이 ${names.length}개 있습니다: ${listed(names)}. --update-baseline으로 지울 수 있습니다.`,
})

export const whichBaseline: ErrorText = [
  { en: 'No baseline file given.', ko: '기준선 파일을 지정하지 않았습니다.' },
  { en: 'Name the file: --baseline lint-baseline.yaml', ko: '파일 이름을 적어 주세요: --baseline lint-baseline.yaml' },
]

export const wroteBaseline = (file: string, entries: number): Text => ({
  en: `Wrote ${file}: ${things(entries, 'entry', 'entries')}.`,
  ko: `${file} 파일에 ${entries}개 항목을 저장했습니다.`,
})
