import type { ErrorText, Text } from '../../text/text.ts'

export const notFound = (file: string): ErrorText => [
  { en: `File not found: ${file}.`, ko: `${file} 파일을 찾을 수 없습니다.` },
  {
    en: 'Check the path, or drag the file into the terminal window.',
    ko: '경로를 확인하거나, 파일을 터미널 창으로 끌어다 놓아 주세요.',
  },
]

export const notAllowed = (file: string): ErrorText => [
  { en: `Permission denied: cannot read ${file}.`, ko: `${file} 파일을 읽을 권한이 없습니다.` },
  {
    en: 'Close any program that is using the file, or copy it to another folder.',
    ko: '파일을 열어 둔 프로그램을 닫거나, 다른 폴더로 복사해 주세요.',
  },
]

export const changedMeanwhile = (file: string): ErrorText => [
  { en: `${file} changed while it was being read.`, ko: `읽는 동안 ${file} 파일이 바뀌었습니다.` },
  {
    en: 'Wait until it is written completely, or copy it, and run this again.',
    ko: '저장이 끝난 뒤에, 또는 복사본을 만들어 다시 실행해 주세요.',
  },
]

export const isFolder = (file: string): ErrorText => [
  { en: `${file} is a folder.`, ko: `${file}은(는) 폴더입니다.` },
  { en: 'Choose an export file in the folder.', ko: '폴더 안의 내보내기 파일을 지정해 주세요.' },
]

const again: Text = { en: 'Download or copy it again.', ko: '다시 내려받거나 복사해 주세요.' }

export const gzipCut = (): ErrorText => [{ en: 'is an incomplete gzip file.', ko: '중간에 끊긴 gzip 파일입니다.' }, again]

export const gzipBroken = (): ErrorText => [{ en: 'is a damaged gzip file.', ko: '손상된 gzip 파일입니다.' }, again]

export const gzipBomb = (): ErrorText => [
  {
    en: 'The gzip file expands to hundreds of times its size, so it is probably not an export.',
    ko: 'gzip 파일을 풀면 크기가 수백 배로 늘어납니다. 내보내기 파일이 아닌 것 같습니다.',
  },
  {
    en: 'If it is an export, unpack it first and use the unpacked file.',
    ko: '내보내기 파일이 맞다면 먼저 압축을 풀고 그 파일을 지정해 주세요.',
  },
]

export const deepJson = (file: string): ErrorText => [
  {
    en: `${file} nests objects or lists hundreds of levels deep, so it cannot be read as JSON of tickets.`,
    ko: `${file}: 객체나 목록이 수백 단계로 겹쳐 있어 문의 JSON으로 읽을 수 없습니다.`,
  },
  { en: 'The file may be damaged. Export it again.', ko: '파일이 손상되었을 수 있습니다. 다시 내보내 주세요.' },
]

export const brokenBytes = (): Text => ({
  en: 'Some bytes could not be decoded and were replaced with \ufffd. The file may be incomplete or damaged.',
  ko: '글자로 읽을 수 없는 바이트가 있어 \ufffd로 바꾸었습니다. 파일이 잘렸거나 손상되었을 수 있습니다.',
})

export const unknownEncoding = (name: string): ErrorText => [
  { en: `--encoding: unknown encoding "${name}".`, ko: `--encoding: "${name}" 인코딩은 없습니다.` },
  {
    en: 'Examples: utf-8, utf-16le, cp949, cp932, euc-jp, gb18030, big5, windows-1252, windows-1250, windows-1251, koi8-r, iso-8859-2.',
    ko: '예: utf-8, utf-16le, cp949, cp932, euc-jp, gb18030, big5, windows-1252, windows-1250, windows-1251, koi8-r, iso-8859-2.',
  },
]

export const noEncoding = (likeliest: readonly string[]): ErrorText => [
  {
    en: `is not UTF-8, and no encoding that can be recognised fits it well. The nearest: ${likeliest.join(', ')}.`,
    ko: `UTF-8이 아니고, 알아볼 수 있는 인코딩 가운데 잘 맞는 것이 없습니다. 가장 가까운 것: ${likeliest.join(', ')}`,
  },
  {
    en: 'Name the encoding with --encoding, or save the file as UTF-8.',
    ko: '--encoding으로 인코딩을 알려 주거나, 파일을 UTF-8로 저장해 주세요.',
  },
]

export const unsureEncoding = (read: string, others: readonly string[]): Text => ({
  en: `The file was read as ${read}, but ${others.join(', ')} fits about as well. If letters look wrong, name the encoding with --encoding.`,
  ko: `${read} 인코딩으로 읽었지만 다른 인코딩도 비슷하게 맞습니다: ${others.join(', ')}. 글자가 이상하면 --encoding으로 알려 주세요.`,
})

export const nulBytes = (): Text => ({ en: 'NUL bytes were removed.', ko: 'NUL 바이트를 빼고 읽었습니다.' })

export const mojibake = (): Text => ({
  en: 'Some text was already garbled before this file was saved (such as "Ã©" for "é"); it was not changed.',
  ko: '파일이 만들어질 때 이미 글자가 깨져 있었습니다(예: "é"가 "Ã©"로). 깨진 그대로 읽습니다.',
})

export const noHeader = (): Text => ({
  en: 'The first row looks like data, so the columns were named column1, column2, …',
  ko: '첫 행이 제목이 아니라 데이터로 보입니다. 열 이름을 column1, column2, …로 붙였습니다.',
})

export const shortHeader = (names: number): Text => ({
  en: `Rows have more cells than the header has names (${names}). If the header lost a delimiter, its names stand over the wrong columns.`,
  ko: `행의 칸이 제목 행의 이름(${names}개)보다 많습니다. 제목 행에서 구분자가 빠졌다면 이름과 열이 어긋나 있을 수 있습니다.`,
})

export const raggedRows = (): Text => ({
  en: 'Many rows have fewer cells than the header; missing cells were read as blank cells at the end.',
  ko: '제목 행보다 칸이 적은 행이 많습니다. 모자란 칸은 행 끝의 빈칸으로 읽었습니다.',
})

export const tooFewCells = (found: number, wanted: number): Text => ({
  en: `${found} cells where the header has ${wanted}`,
  ko: `칸이 ${found}개입니다(제목 행은 ${wanted}개)`,
})

export const tooManyCells = (found: number, wanted: number): Text => ({
  en: `${found} cells where the header has only ${wanted}`,
  ko: `칸이 ${found}개입니다(제목 행은 ${wanted}개)`,
})

export const unclosedQuote = (): Text => ({ en: 'a quote is never closed', ko: '따옴표가 열린 뒤 닫히지 않았습니다' })

export const tooLong = (): Text => ({ en: 'too long to be one row', ko: '한 행이라고 보기에는 너무 깁니다' })

export const repeatedHeader = (): Text => ({ en: 'repeated header row', ko: '제목 행이 다시 나왔습니다' })

export const footer = (): Text => ({ en: 'footer row, not data', ko: '데이터가 아니라 표 아래에 붙은 줄입니다' })

export const cutRow = (): Text => ({
  en: 'one of the last rows, cut off or not data',
  ko: '끝부분의 행으로, 중간에 잘렸거나 데이터가 아닙니다',
})
