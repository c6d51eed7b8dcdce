import type { ErrorText, Text } from '../../text/text.ts'

/** Puts the file's name in front of what is wrong with it. */
export const inFile = (file: string, text: Text): Text => {
  const name = file === '-' ? { en: 'Standard input', ko: '표준 입력' } : { en: file, ko: file }
  return { en: `${name.en} ${text.en}`, ko: `${name.ko}: ${text.ko}` }
}

export const notFound = (file: string): ErrorText => [
  { en: `There is no file ${file}.`, ko: `${file} 파일을 찾을 수 없습니다.` },
  {
    en: 'Check the path, or drag the file into the terminal window.',
    ko: '경로를 확인하거나, 파일을 터미널 창으로 끌어다 놓아 주세요.',
  },
]

export const notAllowed = (file: string): ErrorText => [
  { en: `${file} may not be read.`, ko: `${file} 파일을 읽을 권한이 없습니다.` },
  {
    en: 'Close the program that holds it open, or copy it to another folder.',
    ko: '파일을 열어 둔 프로그램을 닫거나, 다른 폴더로 복사해 주세요.',
  },
]

export const isFolder = (file: string): ErrorText => [
  { en: `${file} is a folder.`, ko: `${file}은(는) 폴더입니다.` },
  { en: 'Name the export file in it.', ko: '폴더 안의 내보내기 파일을 지정해 주세요.' },
]

export const empty = (): ErrorText => [
  { en: 'is empty.', ko: '비어 있는 파일입니다.' },
  {
    en: 'Export it again; the export may have found nothing, or was cut off.',
    ko: '조회 결과가 없었거나 내보내기가 중단되었을 수 있습니다. 다시 내보내 주세요.',
  },
]

export const workbook = (): ErrorText => [
  { en: 'is an Excel or other spreadsheet workbook, not a CSV file.', ko: 'CSV가 아니라 엑셀 같은 스프레드시트 파일입니다.' },
  { en: 'Open it and save the sheet as "CSV UTF-8".', ko: '파일을 열어 "CSV UTF-8(쉼표로 분리)" 형식으로 저장해 주세요.' },
]

export const oldWorkbook = (): ErrorText => [
  {
    en: 'is an old Excel workbook (.xls), or one locked with a password.',
    ko: '예전 엑셀 파일(.xls)이거나 비밀번호가 걸린 엑셀 파일입니다.',
  },
  {
    en: 'Open it in Excel (with its password, if it has one) and save the sheet as "CSV UTF-8".',
    ko: '엑셀에서 연 다음(비밀번호가 있으면 입력하고) "CSV UTF-8(쉼표로 분리)" 형식으로 저장해 주세요.',
  },
]

export const archive = (kind: string): ErrorText => [
  { en: `is a ${kind} archive.`, ko: `${kind} 압축 파일입니다.` },
  { en: 'Unpack it and name the files inside.', ko: '압축을 푼 다음 안에 있는 파일을 지정해 주세요.' },
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
  { en: 'is a web page (HTML), whatever its name says.', ko: '이름과 달리 웹 페이지(HTML)입니다.' },
  {
    en: 'Often it is a sign-in page saved in place of the export: sign in and export again. If it holds a table, open it in Excel and save as "CSV UTF-8".',
    ko: '내보내기 대신 로그인 화면이 저장된 경우가 많습니다. 로그인한 뒤 다시 내보내 주세요. 표가 들어 있다면 엑셀에서 열어 "CSV UTF-8"로 저장해 주세요.',
  },
]

export const xml = (): ErrorText => [
  { en: 'is XML, which is not read.', ko: '지원하지 않는 XML 파일입니다.' },
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
  { en: 'is not text: it holds binary data.', ko: '텍스트가 아닌 바이너리 파일입니다.' },
  {
    en: 'CSV, TSV, JSON, NDJSON and Parquet are read, gzipped too.',
    ko: 'CSV, TSV, JSON, NDJSON, Parquet과 이를 gzip으로 압축한 파일을 읽을 수 있습니다.',
  },
]

const again: Text = { en: 'Download or copy it again.', ko: '다시 내려받거나 복사해 주세요.' }

export const gzipCut = (): ErrorText => [{ en: 'is a gzip file that ends too early.', ko: '중간에 끊긴 gzip 파일입니다.' }, again]
export const gzipBroken = (): ErrorText => [{ en: 'is a damaged gzip file.', ko: '손상된 gzip 파일입니다.' }, again]
export const gzipBomb = (): ErrorText => [
  {
    en: 'The gzip file unpacks to hundreds of times its size; that is no export.',
    ko: 'gzip 파일을 풀면 크기가 수백 배로 늘어납니다. 내보내기 파일이 아닌 것 같습니다.',
  },
  {
    en: 'If it is one, unpack it first and name the unpacked file.',
    ko: '내보내기 파일이 맞다면 먼저 압축을 풀고 그 파일을 지정해 주세요.',
  },
]

export const brokenBytes = (): Text => ({
  en: 'Some bytes belong to no character and were replaced by \ufffd; the file may be cut or damaged.',
  ko: '글자로 읽을 수 없는 바이트가 있어 \ufffd로 바꾸었습니다. 파일이 잘렸거나 손상되었을 수 있습니다.',
})

export const nulBytes = (): Text => ({ en: 'NUL bytes were left out.', ko: 'NUL 바이트를 빼고 읽었습니다.' })

export const mojibake = (): Text => ({
  en: 'Some text was already garbled when this file was written (such as "Ã©" for "é"); it stays as it is.',
  ko: '파일이 만들어질 때 이미 글자가 깨져 있었습니다(예: "é"가 "Ã©"로). 깨진 그대로 읽습니다.',
})

export const noHeader = (): Text => ({
  en: 'The first row looks like data; the columns are called column1, column2, …',
  ko: '첫 행이 제목이 아니라 데이터로 보입니다. 열 이름을 column1, column2, …로 붙였습니다.',
})

export const raggedRows = (): Text => ({
  en: 'Many rows have fewer cells than the header; the missing ones are read as blank cells at the end.',
  ko: '제목 행보다 칸이 적은 행이 많습니다. 모자란 칸은 행 끝의 빈칸으로 읽었습니다.',
})

export const tooFewCells = (found: number, wanted: number): Text => ({
  en: `${found} cells where the header has ${wanted}`,
  ko: `칸이 ${found}개뿐입니다(제목 행은 ${wanted}개)`,
})

export const tooManyCells = (found: number, wanted: number): Text => ({
  en: `${found} cells where the header has only ${wanted}`,
  ko: `칸이 ${found}개나 됩니다(제목 행은 ${wanted}개)`,
})

export const unclosedQuote = (): Text => ({ en: 'a quote opens here and never closes', ko: '따옴표가 열린 뒤 닫히지 않았습니다' })
export const tooLong = (): Text => ({ en: 'too long to be one row', ko: '한 행이라고 보기에는 너무 깁니다' })
export const repeatedHeader = (): Text => ({ en: 'the header again', ko: '제목 행이 다시 나왔습니다' })
export const footer = (): Text => ({ en: 'a footer, not data', ko: '데이터가 아니라 표 아래에 붙은 줄입니다' })
