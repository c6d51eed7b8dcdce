import type { Finding } from '../../findings/finding.ts'
import type { ErrorText, Text } from '../../text/text.ts'
import type { OtherFile } from '../taxonomy.ts'

export const unclosedQuote: Text = { en: 'This quote is never closed.', ko: '여기서 열린 따옴표가 닫히지 않았습니다.' }

// mistakes in the content of a tag list

export const unknownField = (name: string): Text => ({
  en: `Unknown field \`${name}\`.`,
  ko: `태그에 \`${name}\` 항목은 없습니다.`,
})
export const unknownSetting = (name: string): Text => ({
  en: `Unknown setting \`${name}\`.`,
  ko: `태그 목록에 \`${name}\` 설정은 없습니다.`,
})
export const unknownColumn = (name: string): Text => ({
  en: `Unknown column \`${name}\`: it is ignored.`,
  ko: `\`${name}\` 열은 읽지 않습니다.`,
})
export const didYouMean = (name: string): Text => ({ en: `Did you mean \`${name}\`?`, ko: `혹시 \`${name}\`인가요?` })
export const oneOf = (what: string, words: readonly string[]): Text => ({
  en: `\`${what}\` must be one of ${words.join(', ')}.`,
  ko: `\`${what}\`에는 ${words.join(', ')} 중 하나를 써 주세요.`,
})
export const mustBe = (what: string, form: 'word' | 'list' | 'map'): Text => ({
  en: `\`${what}\` must be ${{ word: 'plain text', list: 'a list', map: 'written as name: value' }[form]}.`,
  ko: `\`${what}\`에는 ${{ word: '값 하나만', list: '목록을', map: '"이름: 값" 형식으로' }[form]} 써 주세요.`,
})
export const noDay = (what: string): Text => ({
  en: `\`${what}\` must be a date, such as 2026-10-01.`,
  ko: `\`${what}\`에는 2026-10-01처럼 날짜를 써 주세요.`,
})
export const noId: Text = { en: 'This tag has no `id`.', ko: '태그에 `id`가 없습니다.' }
export const emptyEntry: Text = { en: 'This entry has no name.', ko: '이름이 비어 있습니다.' }
export const listInList: Text = {
  en: 'A list cannot contain a list. Write `parent: [child, child]`.',
  ko: '목록 안에 목록이 있습니다. `상위: [하위, 하위]`처럼 써 주세요.',
}
export const noVersion = (found: string): Text => ({
  en: `Unsupported version ${found}: only version 1 can be read.`,
  ko: `지원하지 않는 버전입니다: ${found}. 버전 1만 읽을 수 있습니다.`,
})
export const noReason = (rule: string): Text => ({
  en: `Give a reason for suppressing \`${rule}\`.`,
  ko: `\`${rule}\` 규칙을 예외로 두는 이유를 적어 주세요.`,
})
export const reasonLike: Text = {
  en: 'For example: `# support-kit-disable-line prefer-cause -- the carrier gives no reason`',
  ko: '예: `# support-kit-disable-line prefer-cause -- 택배사가 사유를 알려 주지 않음`',
}
export const strangeComment = (word: string): Text => ({
  en: `Unknown comment \`${word}\`.`,
  ko: `\`${word}\` 주석은 쓸 수 없습니다.`,
})
export const idleComment: Text = {
  en: 'This comment applies to no tag.',
  ko: '이 주석이 적용되는 태그가 없습니다.',
}
export const tooManyComments: Text = {
  en: 'Too many comments that apply to the whole file.',
  ko: '파일 전체에 적용하는 예외 주석이 너무 많습니다.',
}
export const noTagsHere: Text = { en: 'There are no tags in this file.', ko: '이 파일에는 태그가 없습니다.' }
export const readAs = (encoding: string): Text => ({
  en: `Read as ${encoding}. UTF-8 is safer.`,
  ko: `${encoding} 인코딩으로 읽었습니다. UTF-8로 저장하는 편이 안전합니다.`,
})

// errors that stop reading

export const noTags = (files: readonly string[]): ErrorText => [
  { en: `No tags found in ${files.join(', ')}.`, ko: `${files.join(', ')} 파일에 태그가 없습니다.` },
  {
    en: 'A tag list is a list under `tags`, a table with a column named id, tag or name, one name per line, or a tag list exported from a helpdesk. To lint the tags in a ticket export, use --from.',
    ko: '태그 목록으로는 `tags` 아래의 목록, id·tag·name·태그 열이 있는 표, 한 줄에 하나씩 적은 이름, 상담 도구에서 내려받은 태그 목록을 읽습니다. 내보낸 문의에 쓰인 태그를 점검하려면 --from을 쓰세요.',
  },
]
export const noList = (file: string, holds: OtherFile): ErrorText => [others[holds](file), otherHints[holds]]
const others: Readonly<Record<OtherFile, (file: string) => Text>> = {
  tickets: (file) => ({
    en: `${file} looks like a ticket export, not a tag list.`,
    ko: `${file} 파일은 태그 목록이 아니라 내보낸 문의인 것 같습니다.`,
  }),
  table: (file) => ({
    en: `${file} has no column named id, tag or name.`,
    ko: `${file} 파일에서 태그 이름이 들어 있는 열을 찾지 못했습니다.`,
  }),
  baseline: (file) => ({
    en: `${file} is a baseline file, not a tag list.`,
    ko: `${file} 파일은 태그 목록이 아니라 기준선입니다.`,
  }),
}
const otherHints: Readonly<Record<OtherFile, Text>> = {
  tickets: {
    en: 'To lint the tags in it: support-kit lint --from tickets.csv. To see how often the tags in a list are used: support-kit lint taxonomy.yaml --usage tickets.csv',
    ko: '쓰이고 있는 태그를 점검하려면 support-kit lint --from tickets.csv, 목록의 태그가 얼마나 쓰이는지 보려면 support-kit lint taxonomy.yaml --usage tickets.csv',
  },
  table: {
    en: 'Rename the column that holds the tags to id, tag or name.',
    ko: '그 열의 이름을 id, tag, name, 태그 중 하나로 바꿔 주세요.',
  },
  baseline: { en: 'Pass it with --baseline.', ko: '--baseline으로 지정해 주세요.' },
}
export const emptyFolder = (name: string): ErrorText => [
  { en: `No tag list found in the folder ${name}.`, ko: `${name} 폴더에 태그 목록이 없습니다.` },
  {
    en: 'Files of these types are read: .yaml, .yml, .json, .csv, .tsv, .txt.',
    ko: '읽을 수 있는 파일: .yaml, .yml, .json, .csv, .tsv, .txt',
  },
]
export const tooLarge = (file: string): ErrorText => [
  { en: `${file} is too large for a tag list.`, ko: `${file} 파일은 태그 목록이라기에는 너무 큽니다.` },
  { en: 'To lint the tags in a ticket export, use --from.', ko: '내보낸 문의에 쓰인 태그를 점검하려면 --from을 쓰세요.' },
]
export const brokenList = (list: string, { file, span, message }: Finding): ErrorText => [
  {
    en: `${file}:${span.line}:${span.column}: ${message.en}`,
    ko: `${file}:${span.line}:${span.column}: ${message.ko}`,
  },
  { en: `Run support-kit lint ${list} to see every problem.`, ko: `모든 문제를 보려면: support-kit lint ${list}` },
]
export const noTagsInExport = (files: readonly string[]): ErrorText => [
  { en: `No ticket in ${files.join(', ')} has a tag.`, ko: `${files.join(', ')} 파일에 태그가 붙은 문의가 없습니다.` },
  {
    en: 'If the tags are in a column with another name, name it: --map tags="Contact reason"',
    ko: '태그가 다른 이름의 열에 있다면 지정해 주세요: --map tags="문의유형"',
  },
]
