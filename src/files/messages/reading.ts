import type { ErrorText, Text } from '../../text/text.ts'

/** Puts the file's name in front of what is wrong with it. */
export const inFile = (file: string, text: Text): Text => {
  const name = file === '-' ? { en: 'Standard input', ko: '표준 입력' } : { en: file, ko: file }
  return { en: `${name.en} ${text.en}`, ko: `${name.ko}: ${text.ko}` }
}

export const empty = (): ErrorText => [
  { en: 'is empty.', ko: '비어 있는 파일입니다.' },
  {
    en: 'The export may have had no results or been interrupted. Export it again.',
    ko: '조회 결과가 없었거나 내보내기가 중단되었을 수 있습니다. 다시 내보내 주세요.',
  },
]

export const workbook = (): ErrorText => [
  { en: 'is an Excel or other spreadsheet workbook, not a CSV file.', ko: 'CSV가 아니라 엑셀 같은 스프레드시트 파일입니다.' },
  { en: 'Open it and save the sheet as "CSV UTF-8".', ko: '파일을 열어 "CSV UTF-8(쉼표로 분리)" 형식으로 저장해 주세요.' },
]

export const oldWorkbook = (): ErrorText => [
  {
    en: 'is an old Excel workbook (.xls), or a password-protected workbook.',
    ko: '예전 엑셀 파일(.xls)이거나 비밀번호가 걸린 엑셀 파일입니다.',
  },
  {
    en: 'Open it in Excel (with its password, if it has one) and save the sheet as "CSV UTF-8".',
    ko: '엑셀에서 연 다음(비밀번호가 있으면 입력하고) "CSV UTF-8(쉼표로 분리)" 형식으로 저장해 주세요.',
  },
]

export const xls = (): ErrorText => [
  {
    en: 'is an Excel workbook in the old format (.xls), which is not read.',
    ko: '예전 형식(.xls)의 엑셀 파일이라 읽을 수 없습니다.',
  },
  {
    en: 'Open it in Excel and save it as .xlsx or "CSV UTF-8".',
    ko: '엑셀에서 열어 .xlsx나 "CSV UTF-8(쉼표로 분리)" 형식으로 저장해 주세요.',
  },
]

export const openDocument = (): ErrorText => [
  { en: 'is an OpenDocument spreadsheet (.ods), which is not read.', ko: 'OpenDocument 스프레드시트(.ods)라 읽을 수 없습니다.' },
  { en: 'Open it and save the sheet as .xlsx or CSV (UTF-8).', ko: '파일을 열어 .xlsx나 CSV(UTF-8) 형식으로 저장해 주세요.' },
]

export const archive = (kind: string): ErrorText => [
  { en: `is a ${kind} archive.`, ko: `${kind} 압축 파일입니다.` },
  { en: 'Unpack it and choose the files inside.', ko: '압축을 푼 다음 안에 있는 파일을 지정해 주세요.' },
]

export const document = (kind: string): ErrorText => [
  { en: `is a ${kind} document, not a table.`, ko: `표가 아니라 ${kind} 문서입니다.` },
  { en: 'Export the data as CSV instead.', ko: '데이터를 CSV로 내보내 주세요.' },
]

export const image = (): ErrorText => [
  { en: 'is an image, not a table.', ko: '표가 아니라 이미지 파일입니다.' },
  { en: 'Export the data as CSV instead.', ko: '데이터를 CSV로 내보내 주세요.' },
]

export const database = (): ErrorText => [
  { en: 'is a SQLite database.', ko: 'SQLite 데이터베이스 파일입니다.' },
  { en: 'Export the table in it as CSV.', ko: '안에 있는 테이블을 CSV로 내보내 주세요.' },
]

export const lfsPointer = (): ErrorText => [
  {
    en: 'is a Git LFS pointer: the data itself was not downloaded.',
    ko: 'Git LFS 포인터입니다. 실제 데이터는 내려받지 않은 상태입니다.',
  },
  { en: 'Run git lfs pull, then try again.', ko: 'git lfs pull을 실행한 뒤 다시 시도해 주세요.' },
]

export const webPage = (): ErrorText => [
  { en: 'is a web page (HTML), despite its name.', ko: '이름과 달리 웹 페이지(HTML)입니다.' },
  {
    en: 'This is often a sign-in page saved instead of the export. Sign in and export again. If it holds a table, open it in Excel and save as "CSV UTF-8".',
    ko: '내보내기 대신 로그인 화면이 저장된 경우가 많습니다. 로그인한 뒤 다시 내보내 주세요. 표가 들어 있다면 엑셀에서 열어 "CSV UTF-8"로 저장해 주세요.',
  },
]

export const xml = (): ErrorText => [
  { en: 'is an XML file, which is not supported.', ko: '지원하지 않는 XML 파일입니다.' },
  { en: 'Export it as CSV or JSON.', ko: 'CSV나 JSON으로 내보내 주세요.' },
]

export const sqlScript = (): ErrorText => [
  { en: 'is an SQL script, not a table.', ko: '표가 아니라 SQL 스크립트입니다.' },
  {
    en: 'Load it into its database and export the table as CSV.',
    ko: '데이터베이스에 불러온 다음 테이블을 CSV로 내보내 주세요.',
  },
]

export const binary = (): ErrorText => [
  { en: 'is a binary file, not text.', ko: '텍스트가 아닌 바이너리 파일입니다.' },
  {
    en: 'Supported formats: CSV, TSV, JSON, NDJSON and Parquet, also compressed with gzip.',
    ko: 'CSV, TSV, JSON, NDJSON, Parquet과 이를 gzip으로 압축한 파일을 읽을 수 있습니다.',
  },
]
