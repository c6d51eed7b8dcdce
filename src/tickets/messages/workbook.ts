import type { ErrorText, Text } from '../../text/text.ts'

export const brokenWorkbook = (): ErrorText => [
  { en: 'is an Excel workbook that cannot be opened: it is damaged.', ko: '손상되어 열 수 없는 엑셀 파일입니다.' },
  {
    en: 'Download it again, or save the sheet as "CSV UTF-8".',
    ko: '다시 내려받거나 엑셀에서 "CSV UTF-8(쉼표로 분리)" 형식으로 저장해 주세요.',
  },
]
export const largeWorkbook = (megabytes: number): ErrorText => [
  {
    en: `is an Excel workbook that unpacks to more than ${megabytes} MB.`,
    ko: `압축을 풀면 ${megabytes}MB가 넘는 엑셀 파일입니다.`,
  },
  { en: 'Export it as CSV.', ko: 'CSV로 내보내 주세요.' },
]
export const workbookBomb = (): ErrorText => [
  {
    en: 'is an Excel workbook that unpacks to hundreds of times its size, so it is probably not an export.',
    ko: '압축을 풀면 크기가 수백 배로 늘어나는 엑셀 파일입니다. 내보내기 파일이 아닌 것 같습니다.',
  },
  {
    en: 'If it is an export, save the sheet as "CSV UTF-8" and use that file.',
    ko: '내보내기 파일이 맞다면 엑셀에서 "CSV UTF-8(쉼표로 분리)" 형식으로 저장해 그 파일을 지정해 주세요.',
  },
]
export const sparseWorkbook = (): ErrorText => [
  {
    en: 'is an Excel workbook with cells so far apart that the table between them is too large.',
    ko: '셀이 너무 멀리 떨어져 있어 그 사이의 표가 지나치게 큰 엑셀 파일입니다.',
  },
  {
    en: 'Delete what stands far outside the table, or save the sheet as "CSV UTF-8".',
    ko: '표 바깥 먼 곳에 있는 셀을 지우거나 "CSV UTF-8(쉼표로 분리)" 형식으로 저장해 주세요.',
  },
]
export const emptyWorkbook = (): ErrorText => [
  { en: 'is an Excel workbook without any cells.', ko: '내용이 없는 엑셀 파일입니다.' },
  { en: 'Export it again.', ko: '다시 내보내 주세요.' },
]
export const binaryWorkbook = (): ErrorText => [
  { en: 'is a binary Excel workbook (.xlsb), which is not read.', ko: '바이너리 엑셀 파일(.xlsb)이라 읽을 수 없습니다.' },
  {
    en: 'Open it in Excel and save it as .xlsx or "CSV UTF-8".',
    ko: '엑셀에서 열어 .xlsx나 "CSV UTF-8(쉼표로 분리)" 형식으로 저장해 주세요.',
  },
]
export const emptySheet = (named: string): ErrorText => [
  { en: `has no cells in the sheet "${named}".`, ko: `"${named}" 시트에 내용이 없습니다.` },
  { en: 'Choose another with --sheet.', ko: '--sheet로 다른 시트를 골라 주세요.' },
]
export const noSheet = (named: string, sheets: readonly string[]): ErrorText => [
  { en: `has no sheet "${named}".`, ko: `"${named}" 시트가 없습니다.` },
  { en: `Its sheets: ${sheets.join(', ')}`, ko: `있는 시트: ${sheets.join(', ')}` },
]
export const lockedWorkbook = (): ErrorText => [
  { en: 'is an Excel workbook locked with a password.', ko: '비밀번호가 걸린 엑셀 파일입니다.' },
  {
    en: 'Give the password with --password-file FILE or in the variable SUPPORT_KIT_PASSWORD; on a terminal it is asked for.',
    ko: '--password-file 파일이나 환경 변수 SUPPORT_KIT_PASSWORD로 비밀번호를 알려 주세요. 터미널에서는 직접 물어봅니다.',
  },
]
export const wrongPassword = (): ErrorText => [
  {
    en: 'is an Excel workbook locked with a password, and this password does not open it.',
    ko: '비밀번호가 걸린 엑셀 파일인데, 이 비밀번호로는 열리지 않습니다.',
  },
  {
    en: 'Check the password. Channel Talk and SmartStore send or ask for it when you download the file.',
    ko: '비밀번호를 확인해 주세요. 채널톡과 스마트스토어는 내려받을 때 비밀번호를 알려 주거나 정하게 합니다.',
  },
]
export const otherSheets = (read: string, others: readonly string[]): Text => ({
  en: `The sheet "${read}" was read. Others in the workbook: ${others.join(', ')} (--sheet names one).`,
  ko: `"${read}" 시트를 읽었습니다. 다른 시트: ${others.join(', ')} (--sheet로 고를 수 있습니다)`,
})
