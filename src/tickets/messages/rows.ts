import type { ErrorText, Text } from '../../text/text.ts'

export const unreadable = (file: string, why: string): ErrorText => [
  { en: `Cannot read ${file}: ${why.split('\n')[0]}`, ko: `${file} 파일을 읽을 수 없습니다: ${why.split('\n')[0]}` },
  {
    en: 'The file may be incomplete or damaged. Export it again.',
    ko: '파일이 중간에 끊겼거나 손상되었을 수 있습니다. 다시 내보내 주세요.',
  },
]

export const noRecords = (file: string): ErrorText => [
  { en: `No records found in ${file}.`, ko: `${file} 파일에 레코드가 없습니다.` },
  {
    en: 'Use a JSON array of tickets, {"tickets": [...]}, or one ticket per line.',
    ko: 'JSON은 티켓 배열, {"tickets": [...]}, 또는 한 줄에 티켓 하나씩이어야 합니다.',
  },
]

export const brokenJson = (file: string): [Text] => [{ en: `not JSON (${file})`, ko: `JSON이 아닙니다 (${file})` }]

const reasons: Record<string, Text> = {
  'no-id': { en: 'no ticket id', ko: '티켓 번호 없음' },
  'no-created': { en: 'no creation time', ko: '접수 시각 없음' },
  repaired: { en: 'damaged, repaired and counted', ko: '바로잡아 집계한 행' },
  'unreadable-created': { en: 'unreadable or impossible creation time', ko: '읽을 수 없거나 있을 수 없는 접수 시각' },
}

/** Why a row cannot be a ticket. */
export const rejectReason = (code: string): Text => reasons[code] ?? { en: code, ko: code }

/** `kept`: --rejects writes them. */
export const repairedRows = (file: string, count: number, lines: readonly number[], kept: boolean): Text => {
  const more = count > lines.length ? ', …' : ''
  return {
    en: `${file}: ${count} damaged ${count === 1 ? 'row was' : 'rows were'} repaired (line ${lines.join(', ')}${more}).${kept ? ' Check them with --rejects FILE.' : ''}`,
    ko: `${file}: 형식이 어긋난 ${count}행을 바로잡아 읽었습니다 (${lines.join(', ')}${more}행).${kept ? ' --rejects FILE로 확인해 주세요.' : ''}`,
  }
}

export const footerRows = (file: string, count: number, line: number): Text => ({
  en: `${file}: ${count} ${count === 1 ? 'line' : 'lines'} below the table (from line ${line}) ${count === 1 ? 'is' : 'are'} not data and ${count === 1 ? 'was' : 'were'} left out.`,
  ko: `${file}: 표 아래 ${count}줄(${line}행부터)은 데이터가 아니므로 뺐습니다.`,
})

export const rejectedRows = (file: string, reason: Text, count: number, lines: readonly number[]): Text => {
  const more = count > lines.length ? ', …' : ''
  return {
    en: `${file}: ${count} ${count === 1 ? 'row' : 'rows'} left out, ${reason.en} (line ${lines.join(', ')}${more}).`,
    ko: `${file}: ${count}행 제외, ${reason.ko} (${lines.join(', ')}${more}행).`,
  }
}

export const differingCreation: Text = {
  en: 'ids are repeated with different creation times; the earliest was used as the creation of the ticket.',
  ko: '같은 번호가 서로 다른 접수 시각으로 되풀이됩니다. 가장 이른 시각을 접수 시각으로 썼습니다.',
}
