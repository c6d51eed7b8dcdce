import type { ErrorText, Text } from '../../text/text.ts'

export const noMarkColumn = (where: string, column: string, names: readonly string[]): ErrorText => [
  { en: `${where}: no input file has a column named "${column}".`, ko: `${where}: "${column}" 열이 있는 파일이 없습니다.` },
  { en: `Available columns: ${names.join(', ')}.`, ko: `파일에 있는 열: ${names.join(', ')}` },
]

export const nobodyNamed = (field: 'requester' | 'agent'): Text =>
  field === 'requester'
    ? {
        en: 'The config excludes tickets by requester, but no input file has a requester column.',
        ko: '설정에서 고객(requesters) 기준으로 문의를 제외하게 했지만 고객 열이 있는 파일이 없습니다.',
      }
    : {
        en: 'The config excludes tickets or replies by agent, but no input file has an agent column.',
        ko: '설정에서 상담원(agents) 기준으로 문의나 자동 응답을 제외하게 했지만 상담원 열이 있는 파일이 없습니다.',
      }
