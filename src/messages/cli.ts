import type { Text } from '../text.ts'

export const unknownMember = (flag: string, id: string, ids: readonly string[], meant: string | undefined): [Text, Text] => [
  { en: `${flag}: there is no "${id}".`, ko: `${flag}: "${id}"은(는) 없습니다.` },
  {
    en: `${meant ? `Did you mean "${meant}"? ` : ''}There are: ${ids.join(', ')}.`,
    ko: `${meant ? `"${meant}"을(를) 쓰려고 하셨나요? ` : ''}사용할 수 있는 값: ${ids.join(', ')}.`,
  },
]

export const strictRejects = (rows: number): [Text, Text] => [
  { en: `--strict: ${rows} ${rows === 1 ? 'row was' : 'rows were'} rejected.`, ko: `--strict: ${rows}행이 제외되었습니다.` },
  { en: 'Keep them with --rejects FILE to see why.', ko: '--rejects FILE로 저장해 이유를 확인해 주세요.' },
]
