import { printable } from '../../text/printable.ts'
import type { ErrorText, Text } from '../../text/text.ts'

export const questionsNotAsked = (flag: string, named: readonly string[]): ErrorText => [
  {
    en: `${flag} is about what customers ask, which --only leaves out.`,
    ko: `${flag}는 고객이 묻는 것(questions)에 관한 것인데 --only에 questions가 없습니다.`,
  },
  { en: `Add it: --only ${[...named, 'questions'].join(',')}`, ko: `추가해 주세요: --only ${[...named, 'questions'].join(',')}` },
]

export const questionsLeftOut: Text = {
  en: 'What customers ask was left out: it takes time on files of more than 20 MB. To see it: --only questions.',
  ko: '파일이 20MB보다 커서 고객이 묻는 것은 보지 않았습니다. 보려면 --only questions.',
}

export const faqNotFound = (name: string, inSettings: boolean): ErrorText => [
  inSettings
    ? { en: `faq in the settings: no such file, ${printable(name)}.`, ko: `설정의 faq: ${printable(name)} 파일이 없습니다.` }
    : { en: `--faq ${printable(name)}: no such file.`, ko: `--faq ${printable(name)}: 파일이 없습니다.` },
  {
    en: 'Give the text of your FAQ as Markdown, HTML or plain text.',
    ko: 'FAQ 글을 Markdown, HTML 또는 텍스트 파일로 지정해 주세요.',
  },
]
