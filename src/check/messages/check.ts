import type { ErrorText, Text } from '../../text/text.ts'

export const reasonMissing = (check: string): { message: Text; suggestion: Text } => ({
  message: {
    en: check === '*' ? 'Say why nothing is to be reported here' : `Say why ${check} is not to be reported here`,
    ko: check === '*' ? '알리지 않는 이유를 적어 주세요' : `${check} 지적을 알리지 않는 이유를 적어 주세요`,
  },
  suggestion: {
    en: '<!-- support-kit-disable-next-line no-blame -- quoted from the customer -->',
    ko: '<!-- support-kit-disable-next-line no-blame -- 고객의 말을 인용함 -->',
  },
})

export const noDraft: ErrorText = [
  { en: 'No draft was named.', ko: '점검할 답변을 지정하지 않았습니다.' },
  {
    en: 'Name a file (support-kit check draft.md), pipe one in, or name the macros of a helpdesk: --macros macros.json',
    ko: '파일을 지정하거나(support-kit check draft.md) 표준 입력으로 넘기거나, 상담 도구의 매크로를 지정해 주세요: --macros macros.json',
  },
]

export const emptyDraft = (file: string): ErrorText => [
  { en: `There is no text in ${file}.`, ko: `${file}에 내용이 없습니다.` },
  { en: 'Write the reply first, or leave the file out.', ko: '답변을 먼저 쓰거나 이 파일을 빼고 실행해 주세요.' },
]

export const emptyFolder = (name: string): ErrorText => [
  { en: `There is no draft in the folder ${name}.`, ko: `${name} 폴더에 답변 파일이 없습니다.` },
  { en: 'Looked for .md, .markdown, .txt, .html and .htm files.', ko: '.md, .markdown, .txt, .html, .htm 파일을 찾았습니다.' },
]

export const tooLarge = (file: string): ErrorText => [
  { en: `${file} is too large for a draft.`, ko: `${file}은(는) 답변이라기에는 너무 큽니다.` },
  {
    en: 'One reply is meant; a whole library goes to --macros.',
    ko: '답변 하나를 지정해 주세요. 매크로 전체는 --macros로 점검합니다.',
  },
]

const named = (n: number, titles: readonly string[]) => `${titles.join(', ')}${n > titles.length ? ', …' : ''}`

/** What is told of macros that are not judged, by the reason. */
export const leftOut = {
  inactive: (n: number): Text => ({
    en: `${n} inactive ${n === 1 ? 'macro is' : 'macros are'} left out.`,
    ko: `꺼져 있는 매크로 ${n}개는 뺐습니다.`,
  }),
  'internal-note': (n: number, titles: readonly string[]): Text => ({
    en: `${n} internal ${n === 1 ? 'note is' : 'notes are'} left out, because no customer gets ${n === 1 ? 'it' : 'them'}: ${named(n, titles)}`,
    ko: `고객에게 보내지 않는 내부 메모 ${n}개는 뺐습니다: ${named(n, titles)}`,
  }),
  'dynamic-content': (n: number, titles: readonly string[]): Text => ({
    en: `Not read: the text of ${n} ${n === 1 ? 'macro' : 'macros'} is dynamic content, which stands elsewhere: ${named(n, titles)}`,
    ko: `읽지 않음: 본문이 다른 곳(동적 콘텐츠)에 있는 매크로 ${n}개: ${named(n, titles)}`,
  }),
  preview: (n: number, titles: readonly string[]): Text => ({
    en: `Not read: of ${n} ${n === 1 ? 'reply' : 'replies'} there is a preview only; fetch each by its id: ${named(n, titles)}`,
    ko: `읽지 않음: 미리보기만 있는 답변 ${n}개. id로 하나씩 받아 주세요: ${named(n, titles)}`,
  }),
}

export const unknownWords = (name: string, meant: string | undefined, known: readonly string[]): ErrorText => [
  { en: `check.words: there is no list "${name}".`, ko: `check.words: "${name}" 목록은 없습니다.` },
  meant
    ? { en: `Did you mean "${meant}"?`, ko: `비슷한 이름이 있습니다: "${meant}"` }
    : { en: `There are: ${known.join(', ')}.`, ko: `쓸 수 있는 목록: ${known.join(', ')}.` },
]
