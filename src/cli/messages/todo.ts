import type { ErrorText, Text } from '../../text/text.ts'

export const noConversations = (file: string): ErrorText => [
  {
    en: `--conversations: no conversations with the texts of their messages in ${file}.`,
    ko: `--conversations: ${file}에 메시지 본문이 있는 대화가 없습니다.`,
  },
  {
    en: 'Needed is JSON with the messages in each record, as check --from takes it.',
    ko: '메시지가 함께 들어 있는 JSON이 필요합니다. check --from이 읽는 파일과 같습니다.',
  },
]

export const tooLarge = (file: string): ErrorText => [
  {
    en: `--conversations: ${file} is too large to be read whole.`,
    ko: `--conversations: ${file}은(는) 한 번에 읽기에 너무 큽니다.`,
  },
  { en: 'Export a shorter period.', ko: '기간을 줄여 내보내 주세요.' },
]

export const nobody = (flag: string, name: string, meant: string | undefined, names: readonly string[]): ErrorText => [
  { en: `${flag}: nobody of that name has tickets here: "${name}".`, ko: `${flag}: 이 파일에 없는 이름입니다: "${name}"` },
  names.length === 0
    ? { en: 'This export does not say who has a ticket.', ko: '이 파일에는 담당자가 적혀 있지 않습니다.' }
    : meant
      ? { en: `Did you mean ${meant}?`, ko: `비슷한 이름이 있습니다: ${meant}` }
      : { en: `There are ${list(names)}.`, ko: `있는 이름: ${list(names)}` },
]

const most = 8
const list = (names: readonly string[]) => [...names.slice(0, most), ...(names.length > most ? ['…'] : [])].join(', ')

export const notDays = (said: string): ErrorText => [
  { en: `--recent: "${said}" is no time.`, ko: `--recent: 기간이 아닙니다: "${said}"` },
  { en: 'Write it as 14d or 2w.', ko: '14d나 2w처럼 적어 주세요.' },
]

export const somebodyMustAct = (n: number): Text => ({
  en: `--fail-if-any: ${n} ${n === 1 ? 'ticket is' : 'tickets are'} on the list.`,
  ko: `--fail-if-any: 할 일이 ${n}건 있습니다.`,
})
