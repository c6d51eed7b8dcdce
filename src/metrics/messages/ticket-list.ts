import type { ErrorText, Text } from '../../text/text.ts'

export const noSuchList = (said: string, meant: string | undefined, names: readonly string[]): ErrorText => [
  { en: `--list: "${said}" is not a count of tickets.`, ko: `--list: "${said}"에 해당하는 문의 수가 없습니다.` },
  {
    en: `${meant ? `Did you mean ${meant}? ` : ''}${names.length > 0 ? `Choose from: ${names.join(', ')}.` : 'This metric has none.'}`,
    ko: `${meant ? `비슷한 이름이 있습니다: ${meant}. ` : ''}${names.length > 0 ? `쓸 수 있는 이름: ${names.join(', ')}.` : '이 지표에는 목록이 없습니다.'}`,
  },
]

export const nothingToList = (name: string, why: Text): ErrorText => [
  { en: `--list ${name}: ${why.en}.`, ko: `--list ${name}: ${why.ko}.` },
  {
    en: `What it needs: support-kit explain ${name.split('.')[0]}`,
    ko: `필요한 항목을 보려면: support-kit explain ${name.split('.')[0]}`,
  },
]
