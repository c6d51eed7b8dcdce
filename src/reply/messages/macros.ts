import type { ErrorText, Text } from '../../text/text.ts'

const whatIsRead: Text = {
  en: 'What is read is JSON of the macros of Zendesk or Gorgias, canned responses of Chatwoot or Freshdesk, text modules of Zammad or saved replies of Help Scout; or a list of {name, text}.',
  ko: 'Zendesk와 Gorgias 매크로, Chatwoot와 Freshdesk 저장 답변, Zammad 텍스트 모듈, Help Scout 저장 답변의 JSON이나 {name, text} 목록을 읽습니다.',
}

export const brokenMacros = (file: string, line: number, { en, ko }: Text): ErrorText => [
  { en: `${file}:${line}: ${en}`, ko: `${file}:${line}: ${ko}` },
  whatIsRead,
]

export const noMacros = (file: string): ErrorText => [
  { en: `There is no macro in ${file}.`, ko: `${file}에 매크로가 없습니다.` },
  whatIsRead,
]
