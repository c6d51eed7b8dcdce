import type { Text } from '../text.ts'

export const engineMissing = (): [Text, Text] => [
  { en: 'DuckDB, which reads exports, is not installed.', ko: '내보내기 파일을 읽는 DuckDB가 설치되어 있지 않습니다.' },
  {
    en: 'Install with optional packages: npm install support-kit (without --omit=optional). lint, reply and check work without it.',
    ko: '선택 패키지를 포함해 다시 설치해 주세요: npm install support-kit (--omit=optional 없이). lint, reply, check는 없어도 동작합니다.',
  },
]

export const unreadable = (file: string, why: string): [Text, Text] => [
  { en: `${file} cannot be read: ${why.split('\n')[0]}`, ko: `${file} 파일을 읽을 수 없습니다: ${why.split('\n')[0]}` },
  { en: 'Export it again; the file may be cut off or damaged.', ko: '파일이 중간에 끊겼거나 손상되었을 수 있습니다. 다시 내보내 주세요.' },
]

export const noRecords = (file: string): [Text, Text] => [
  { en: `${file} holds no records.`, ko: `${file} 파일에 레코드가 없습니다.` },
  {
    en: 'JSON should be an array of tickets, {"tickets": [...]}, or one ticket a line.',
    ko: 'JSON은 티켓 배열, {"tickets": [...]}, 또는 한 줄에 티켓 하나씩이어야 합니다.',
  },
]

export const brokenJson = (file: string): [Text] => [{ en: `not JSON (${file})`, ko: `JSON이 아닙니다 (${file})` }]

const list = (ids: readonly string[]) => ids.join(', ')

export const noSuchSource = (id: string, ids: readonly string[]): [Text, Text] => [
  { en: `There is no source "${id}".`, ko: `"${id}"(이)라는 소스는 없습니다.` },
  { en: `Known: ${list(ids)}.`, ko: `사용할 수 있는 소스: ${list(ids)}.` },
]

type Claim = { id: string; source: { title: string }; found: number; of: number }
const claim = ({ id, source, found, of }: Claim) => `${source.title} (${id}, ${found}/${of})`

export const tie = (file: string, a: Claim, b: Claim): [Text, Text] => [
  {
    en: `${file} looks as much like ${claim(a)} as like ${claim(b)}.`,
    ko: `${file} 파일은 ${claim(a)}와 ${claim(b)} 형식에 똑같이 들어맞습니다.`,
  },
  { en: `Say which: --source ${a.id} or --source ${b.id}.`, ko: `어느 쪽인지 알려 주세요: --source ${a.id} 또는 --source ${b.id}.` },
]
