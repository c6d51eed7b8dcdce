import type { Finding } from '../../findings/finding.ts'
import type { ErrorText, Text } from '../../text/text.ts'
import type { OtherFile } from '../taxonomy.ts'

export const unclosedQuote: Text = { en: 'A quote opens here and never closes.', ko: '여기서 열린 따옴표가 닫히지 않았습니다.' }

// what is wrong with what it says

export const unknownField = (name: string): Text => ({
  en: `A tag has no field \`${name}\`.`,
  ko: `태그에 \`${name}\` 항목은 없습니다.`,
})
export const unknownSetting = (name: string): Text => ({
  en: `A taxonomy has no setting \`${name}\`.`,
  ko: `태그 목록에 \`${name}\` 설정은 없습니다.`,
})
export const unknownColumn = (name: string): Text => ({
  en: `The column \`${name}\` is not read.`,
  ko: `\`${name}\` 열은 읽지 않습니다.`,
})
export const didYouMean = (name: string): Text => ({ en: `Did you mean \`${name}\`?`, ko: `\`${name}\`을(를) 쓰려던 것인가요?` })
export const oneOf = (what: string, words: readonly string[]): Text => ({
  en: `\`${what}\` must be one of ${words.join(', ')}.`,
  ko: `\`${what}\`에는 ${words.join(', ')} 중 하나를 써 주세요.`,
})
export const mustBe = (what: string, form: 'word' | 'list' | 'map'): Text => ({
  en: `\`${what}\` must be ${{ word: 'one word or sentence', list: 'a list', map: 'written as name: value' }[form]}.`,
  ko: `\`${what}\`에는 ${{ word: '값 하나만', list: '목록을', map: '"이름: 값" 형식으로' }[form]} 써 주세요.`,
})
export const noDay = (what: string): Text => ({
  en: `\`${what}\` must be a day, as in 2026-10-01.`,
  ko: `\`${what}\`에는 2026-10-01처럼 날짜를 써 주세요.`,
})
export const noId: Text = { en: 'A tag without an `id`.', ko: '`id`가 없는 태그입니다.' }
export const emptyEntry: Text = { en: 'An entry without a name.', ko: '이름이 비어 있는 항목입니다.' }
export const listInList: Text = {
  en: 'A list inside a list: write `parent: [child, child]`.',
  ko: '목록 안에 목록이 있습니다. `상위: [하위, 하위]`처럼 써 주세요.',
}
export const noVersion = (found: string): Text => ({
  en: `Version ${found} of this file is not known; 1 is.`,
  ko: `알 수 없는 버전입니다: ${found}. 버전 1만 읽을 수 있습니다.`,
})
export const noReason = (rule: string): Text => ({
  en: `Say why \`${rule}\` is not to be reported here.`,
  ko: `\`${rule}\`을(를) 알리지 않는 이유를 적어 주세요.`,
})
export const reasonLike: Text = {
  en: 'For example: `# support-kit-disable-line prefer-cause -- the carrier gives no reason`',
  ko: '예: `# support-kit-disable-line prefer-cause -- 택배사가 사유를 알려 주지 않음`',
}
export const strangeComment = (word: string): Text => ({
  en: `There is no comment \`${word}\`.`,
  ko: `\`${word}\`(이)라는 주석은 없습니다.`,
})
export const idleComment: Text = {
  en: 'This comment stands beside no tag.',
  ko: '이 주석이 가리키는 태그가 없습니다.',
}
export const tooManyComments: Text = {
  en: 'Too many comments that silence the whole file.',
  ko: '파일 전체에 적용하는 예외 주석이 너무 많습니다.',
}
export const noTagsHere: Text = { en: 'There is no tag in this file.', ko: '이 파일에는 태그가 없습니다.' }
export const readAs = (encoding: string): Text => ({
  en: `Read as ${encoding}; UTF-8 is safer.`,
  ko: `${encoding}로 읽었습니다. UTF-8로 저장하는 편이 안전합니다.`,
})

// what stops the reading

export const noTags = (files: readonly string[]): ErrorText => [
  { en: `There is no tag in ${files.join(', ')}.`, ko: `${files.join(', ')}에 태그가 없습니다.` },
  {
    en: 'Looked for a list under `tags`, a table with a column id, tag or name, one name a line, or the list of tags that a helpdesk gives. For the tags in a ticket export, use --from.',
    ko: '`tags` 아래의 목록, id·tag·name·태그 열이 있는 표, 한 줄에 하나씩 적은 이름, 상담 도구에서 내려받은 태그 목록을 찾았습니다. 문의 파일에 쓰인 태그를 보려면 --from을 쓰세요.',
  },
]
export const noList = (file: string, holds: OtherFile): ErrorText => [others[holds](file), otherHints[holds]]
const others: Readonly<Record<OtherFile, (file: string) => Text>> = {
  tickets: (file) => ({
    en: `${file} looks like an export of tickets, not a list of tags.`,
    ko: `${file}은(는) 태그 목록이 아니라 문의 내보내기 파일인 것 같습니다.`,
  }),
  table: (file) => ({
    en: `None of the columns in ${file} is called a tag, so it is not clear where the names stand.`,
    ko: `${file}에서 태그 이름이 들어 있는 열을 찾지 못했습니다.`,
  }),
  baseline: (file) => ({
    en: `${file} is a baseline of known findings, not a list of tags.`,
    ko: `${file}은(는) 태그 목록이 아니라 기준선 파일입니다.`,
  }),
}
const otherHints: Readonly<Record<OtherFile, Text>> = {
  tickets: {
    en: 'To lint the tags in use: support-kit lint --from tickets.csv. To see how much a list is used: support-kit lint taxonomy.yaml --usage tickets.csv',
    ko: '쓰이고 있는 태그를 점검하려면 support-kit lint --from tickets.csv, 목록의 태그가 얼마나 쓰이는지 보려면 support-kit lint taxonomy.yaml --usage tickets.csv',
  },
  table: { en: 'Call that column id, tag or name.', ko: '그 열의 이름을 id, tag, name, 태그 중 하나로 바꿔 주세요.' },
  baseline: { en: 'Name it with --baseline.', ko: '--baseline으로 지정해 주세요.' },
}
export const emptyFolder = (name: string): ErrorText => [
  { en: `There is no list of tags in the folder ${name}.`, ko: `${name} 폴더에 태그 목록이 없습니다.` },
  {
    en: 'Looked for .yaml, .yml, .json, .csv, .tsv and .txt files.',
    ko: '.yaml, .yml, .json, .csv, .tsv, .txt 파일을 찾았습니다.',
  },
]
export const tooLarge = (file: string): ErrorText => [
  { en: `${file} is too large for a list of tags.`, ko: `${file}은(는) 태그 목록이라기에는 너무 큽니다.` },
  { en: 'For the tags in a ticket export, use --from.', ko: '문의 파일에 쓰인 태그를 보려면 --from을 쓰세요.' },
]
export const brokenList = (list: string, { file, span, message }: Finding): ErrorText => [
  {
    en: `${file}:${span.line}:${span.column}: ${message.en}`,
    ko: `${file}:${span.line}:${span.column}: ${message.ko}`,
  },
  { en: `support-kit lint ${list} tells all that is wrong.`, ko: `전체 문제는 support-kit lint ${list}로 확인할 수 있습니다.` },
]
export const noTagsInExport = (files: readonly string[]): ErrorText => [
  { en: `No ticket in ${files.join(', ')} has a tag.`, ko: `${files.join(', ')}에 태그가 있는 문의가 없습니다.` },
  {
    en: 'If the tags stand in a column of another name, say which: --map tags="Contact reason"',
    ko: '태그가 다른 이름의 열에 있다면 알려 주세요: --map tags="문의유형"',
  },
]

// what --fix has done

export const composed = (word: string): Text => ({
  en: `\`${word}\` in composed Unicode (NFC)`,
  ko: `\`${word}\`을(를) 완성형 유니코드(NFC)로 바꿈`,
})
export const trimmed = (word: string): Text => ({
  en: `\`${word}\` without the blanks around it`,
  ko: `\`${word}\` 앞뒤의 공백을 지움`,
})
export const twiceTheSame = (word: string): Text => ({
  en: `\`${word}\` was there twice, word for word: one is left`,
  ko: `똑같이 두 번 적힌 \`${word}\`을(를) 하나만 남김`,
})
export const sorted = (word: string): Text => ({ en: `\`${word}\` by name`, ko: `\`${word}\`을(를) 이름순으로 옮김` })

// what stands in the way of renaming

export const twoNewNames = (old: string, names: readonly string[]): Text => ({
  en: `\`${old}\` would become ${names.map((name) => `\`${name}\``).join(' and ')}: left out.`,
  ko: `\`${old}\`의 새 이름이 ${names.map((name) => `\`${name}\``).join(', ')} 여러 개라서 뺐습니다.`,
})
export const stillInUse = (old: string, name: string): Text => ({
  en: `\`${old}\` is an alias of \`${name}\` and a tag of its own: left out.`,
  ko: `\`${old}\`은(는) \`${name}\`의 별칭이면서 따로 있는 태그라서 뺐습니다.`,
})
export const inCircle = (old: string): Text => ({
  en: `\`${old}\` is renamed in a circle: left out.`,
  ko: `\`${old}\`의 이름이 돌고 돌아 뺐습니다.`,
})
