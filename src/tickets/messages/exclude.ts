import type { ErrorText, Text } from '../../text/text.ts'

export const noMarkColumn = (where: string, column: string, names: readonly string[]): ErrorText => [
  { en: `${where}: no file has a column "${column}".`, ko: `${where}: "${column}" 열이 있는 파일이 없습니다.` },
  { en: `There are: ${names.join(', ')}.`, ko: `파일에 있는 열: ${names.join(', ')}` },
]

export const nobodyNamed = (field: 'requester' | 'agent'): Text =>
  field === 'requester'
    ? {
        en: 'The settings leave tickets out by requester, but no file names its requesters.',
        ko: '설정에서 고객(requesters)으로 뺄 문의를 정했지만 고객이 적힌 파일이 없습니다.',
      }
    : {
        en: 'The settings tell tickets or replies to leave out by agent, but no file names its agents.',
        ko: '설정에서 상담원(agents)으로 뺄 문의나 자동 응답을 정했지만 상담원이 적힌 파일이 없습니다.',
      }
