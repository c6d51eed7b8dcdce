import type { ErrorText, Text } from '../../text/text.ts'
import type { Section, Variable } from '../template/template.ts'
import { flag } from './values.ts'

/** The steps as a reader knows them. */
export const stepNames: Readonly<Record<Section | 'greeting' | 'signature', Text>> = {
  greeting: { en: 'Greeting', ko: '첫인사' },
  listen: { en: 'Listen', ko: '경청' },
  acknowledge: { en: 'Acknowledge', ko: '공감' },
  'take-action': { en: 'Take action', ko: '조치' },
  thank: { en: 'Thank', ko: '감사' },
  explain: { en: 'Explain', ko: '설명' },
  closing: { en: 'Closing', ko: '맺음' },
  signature: { en: 'Signature', ko: '서명' },
}

const meant = (word: string | undefined, words: readonly string[]): Text => ({
  en: word ? ` Did you mean "${word}"?` : words.length > 0 ? ` Choose from: ${words.join(', ')}.` : '',
  ko: word ? ` 비슷한 이름이 있습니다: "${word}".` : words.length > 0 ? ` 쓸 수 있는 이름: ${words.join(', ')}.` : '',
})

// a template file

export const noLanguage = (file: string): ErrorText => [
  {
    en: `${file}: a template must be in a folder named after its language: en or ko.`,
    ko: `${file}: 템플릿은 언어 이름의 폴더(en 또는 ko) 안에 두어야 합니다.`,
  },
  { en: 'Move it: templates/en/lost-order.md', ko: '이렇게 옮겨 주세요: templates/ko/lost-order.md' },
]
export const tooLong = (file: string): ErrorText => [
  { en: `${file} is too long to be a template.`, ko: `${file}: 템플릿이라고 하기에는 너무 깁니다.` },
]
export const noHeader = (file: string): ErrorText => [
  { en: `${file}:1:1: the header is missing.`, ko: `${file}:1:1: 머리말이 없습니다.` },
  {
    en: 'Start the file with a line of ---, add title: and situation:, and close the header with another ---.',
    ko: '첫 줄에 ---를 쓰고, title:과 situation:을 적은 다음 다시 ---로 닫아 주세요.',
  },
]
export const longCondition: Text = {
  en: 'this condition or placeholder is longer than 2,000 characters.',
  ko: '조건이나 자리표시자가 2,000자를 넘습니다.',
}
export const unknownKey = (key: string, near: string | undefined, known: readonly string[]): Text => ({
  en: `unknown key "${key}".${meant(near, known).en}`,
  ko: `"${key}"(이)라는 항목은 없습니다.${meant(near, known).ko}`,
})
export const keyMissing = (path: string): Text => ({ en: `"${path}" is missing.`, ko: `"${path}" 항목이 없습니다.` })
export const notOneOf = (path: string, words: readonly string[]): Text => ({
  en: `"${path}" must be one of ${words.join(', ')}.`,
  ko: `"${path}"에는 ${words.join(', ')} 중 하나를 써 주세요.`,
})
export const unreadable = (path: string): Text => ({
  en: path ? `"${path}" has a value that cannot be read.` : 'expected a list of names and values.',
  ko: path ? `"${path}"에 적힌 값을 읽을 수 없습니다.` : '이름과 값의 목록이 아닙니다.',
})
export const nameClash = (name: string): Text => ({
  en: `"${name}" is both a variable and the start of another variable's name.`,
  ko: `"${name}"은(는) 다른 변수 이름의 앞부분과 겹칩니다.`,
})
export const textBeforeSections: Text = {
  en: 'text before the first section is never sent.',
  ko: '첫 항목 앞에 글이 있습니다. 이 글은 답변에 들어가지 않습니다.',
}
export const unknownSection = (name: string, near: string | undefined): Text => ({
  en: `unknown section "${name}".${meant(near, ['Listen', 'Acknowledge', 'Take action', 'Thank', 'Explain', 'Closing']).en}`,
  ko: `"${name}"(이)라는 항목은 없습니다.${meant(near, ['경청', '공감', '조치', '감사', '설명', '맺음']).ko}`,
})
export const unknownVariant = (word: string, near: string | undefined, words: readonly string[]): Text => ({
  en: `"${word}" is neither a channel nor a tone.${meant(near, words).en}`,
  ko: `"${word}"은(는) 채널도 말투도 아닙니다.${meant(near, words).ko}`,
})
const named = (section: Section): Text => ({
  en: `"## ${stepNames[section].en}"`,
  ko: `"## ${stepNames[section].ko}"`,
})
export const emptySection = (section: Section): Text => ({
  en: `${named(section).en} is empty.`,
  ko: `${named(section).ko} 항목이 비어 있습니다.`,
})
export const sectionTwice = (section: Section, line: number): Text => ({
  en: `${named(section).en} is defined twice for the same channels and tones (first on line ${line}).`,
  ko: `${named(section).ko} 항목이 같은 채널과 말투로 두 번 있습니다(${line}행).`,
})
export const noSection = (section: Section, variants: boolean): Text =>
  variants
    ? {
        en: `${named(section).en} covers only some channels or tones; add one without a channel or tone for the rest.`,
        ko: `${named(section).ko} 항목이 일부 채널이나 말투에만 있습니다. 나머지를 위한 기본 항목도 필요합니다.`,
      }
    : {
        en: `${named(section).en} is missing: a reply needs all five steps and a closing.`,
        ko: `${named(section).ko} 항목이 없습니다. 답변에는 다섯 단계와 맺음말이 모두 있어야 합니다.`,
      }
export const notLiquid = (message: string, around: string | undefined): Text => ({
  en: `${message}${around ? ` in ${around}` : ''}`,
  ko: `Liquid 문법 오류: ${message}${around ? ` (${around})` : ''}`,
})
export const unknownVariable = (name: string, near: string | undefined): Text => ({
  en: `unknown variable "${name}".${near ? meant(near, []).en : ' Add it under variables: in the header.'}`,
  ko: `"${name}"(이)라는 변수는 없습니다.${near ? meant(near, []).ko : ' 머리말의 variables:에 추가해 주세요.'}`,
})
// choosing a template

export const noTemplate = (name: string, near: string | undefined, names: readonly string[]): ErrorText => [
  { en: `No template named "${name}".`, ko: `"${name}"(이)라는 템플릿은 없습니다.` },
  near
    ? { en: `Did you mean ${near}?`, ko: `비슷한 이름이 있습니다: ${near}` }
    : { en: `Choose from: ${names.join(', ')}.`, ko: `쓸 수 있는 템플릿: ${names.join(', ')}` },
]
export const noClosing = (name: string, near: string | undefined, names: readonly string[]): ErrorText => [
  { en: `--closing: no closing for "${name}".`, ko: `--closing: "${name}" 상황의 맺음말은 없습니다.` },
  near
    ? { en: `Did you mean ${near}?`, ko: `비슷한 이름이 있습니다: ${near}` }
    : { en: `Choose from: ${names.join(', ')}.`, ko: `쓸 수 있는 상황: ${names.join(', ')}` },
]
export const noFolder = (folder: string): ErrorText => [
  { en: `templates: folder ${folder} not found.`, ko: `templates: ${folder} 폴더가 없습니다.` },
]

// values

export const notAValue = (said: string): ErrorText => [
  { en: `--set: "${said}" is not a variable and its value.`, ko: `--set: "${said}"에서 변수와 값을 알 수 없습니다.` },
  { en: 'Write --set order.number=20481.', ko: '--set order.number=20481처럼 써 주세요.' },
]
export const unusedSet = (name: string, template: string): Text => ({
  en: `${template} does not use ${name}; it was ignored.`,
  ko: `${template} 템플릿에는 ${name}을(를) 쓰는 곳이 없어 넣지 않았습니다.`,
})
export const unknownSet = (name: string, near: string | undefined, names: readonly string[]): ErrorText => [
  { en: `--set: the reply has no variable "${name}".`, ko: `--set: "${name}"(이)라는 변수는 없습니다.` },
  near
    ? { en: `Did you mean ${near}?`, ko: `비슷한 이름이 있습니다: ${near}` }
    : { en: `Choose from: ${names.join(', ')}.`, ko: `쓸 수 있는 변수: ${names.join(', ')}` },
]
export const notData = (file: string): ErrorText => [
  { en: `${file}: expected a list of names and values.`, ko: `${file}: 이름과 값의 목록이 아닙니다.` },
  { en: 'Write {"order": {"number": "20481"}} or order: {number: 20481}.', ko: '{"order": {"number": "20481"}}처럼 써 주세요.' },
]
export const noTicket = (id: string, file: string): ErrorText => [
  { en: `--ticket: ${file} has no ticket ${id}.`, ko: `--ticket: ${file}에 ${id}번 문의가 없습니다.` },
]
export const ticketFromWhere: ErrorText = [
  { en: '--ticket needs an export.', ko: '--ticket에는 내보낸 파일이 필요합니다.' },
  { en: 'Add --from tickets.csv.', ko: '--from tickets.csv를 함께 써 주세요.' },
]
export const fromWithoutTicket: ErrorText = [
  { en: '--from needs a ticket.', ko: '--from에는 문의 번호가 필요합니다.' },
  { en: 'Add --ticket 48001.', ko: '--ticket 48001을 함께 써 주세요.' },
]

/** `examples`: one for each, as it can be given today. */
export const missingValues = (missing: readonly Variable[], examples: readonly string[]): ErrorText => {
  const told = (lang: 'en' | 'ko') => missing.map((v) => `${v.name} (${v.label[lang]})`).join(', ')
  const flags = missing.map((v, i) => flag(v.name, examples[i] ?? v.example)).join(' ')
  return [
    { en: `The reply is missing values: ${told('en')}.`, ko: `답변에 필요한 값이 빠져 있습니다: ${told('ko')}.` },
    { en: `Add, for example: ${flags}`, ko: `예를 들어 이렇게 더해 주세요: ${flags}` },
  ]
}

// what is said beside a draft

export const notForChannel = (name: string, channel: string, channels: readonly string[]): Text => ({
  en: `${name} is not written for ${channel}; it fits ${channels.join(', ')}. Read it before you send it.`,
  ko: `${name} 템플릿은 ${channel}용이 아닙니다(맞는 채널: ${channels.join(', ')}). 보내기 전에 꼭 읽어 보세요.`,
})
export const droppedParts = (steps: readonly (Section | 'greeting' | 'signature')[]): Text => ({
  en: `Left out to fit 280 characters: ${steps.map((s) => stepNames[s].en.toLowerCase()).join(', ')}.`,
  ko: `280자에 맞추려고 뺐습니다: ${steps.map((s) => stepNames[s].ko).join(', ')}.`,
})
export const overLimit = (over: number): Text => ({
  en: `This is ${over} ${over === 1 ? 'character' : 'characters'} over 280. Shorten it before you post it.`,
  ko: `280자를 ${over}자 넘었습니다. 올리기 전에 줄여 주세요.`,
})
export const noEditor: Text = {
  en: 'No editor found: set $VISUAL or $EDITOR. The draft is unchanged.',
  ko: '편집기를 찾을 수 없습니다. $VISUAL이나 $EDITOR를 설정해 주세요. 초안은 그대로입니다.',
}
export const editorFailed = (editor: string): Text => ({
  en: `${editor} exited with an error; the draft is unchanged.`,
  ko: `${editor} 실행 중 오류가 나서 초안을 그대로 둡니다.`,
})
export const whichTemplate: Text = {
  en: 'No template given. Name one: support-kit reply lost-order',
  ko: '템플릿 이름이 없습니다. 이름을 지정해 주세요: support-kit reply lost-order',
}

// prompts

export const ask = {
  situation: { en: 'What happened?', ko: '어떤 상황인가요?' },
  optional: { en: 'press Enter to skip', ko: '없으면 Enter' },
  removable: { en: 'a single - leaves it out', ko: '빼려면 - 하나만 적기' },
  needed: { en: 'The reply needs this.', ko: '답변에 꼭 필요한 값입니다.' },
  example: { en: 'for example', ko: '예' },
  which: { en: 'Which one?', ko: '어떤 값을 고칠까요?' },
  yes: { en: 'Yes', ko: '예' },
  no: { en: 'No', ko: '아니오' },
} satisfies Readonly<Record<string, Text>>
