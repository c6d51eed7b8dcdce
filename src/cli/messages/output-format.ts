import type { ErrorText, Text } from '../../text/text.ts'

/** What helps with an ending that no command of ours writes, or another one does. */
function instead(ending: string, endings: readonly string[]): Text {
  const known = endings.join(', ')
  const here = { en: `This command writes ${known}.`, ko: `이 명령이 쓰는 확장자: ${known}` }
  if (/^(?:xlsm?|ods|numbers)$/.test(ending) && endings.includes('.xlsx'))
    return {
      en: `${here.en} Excel and others open .xlsx.`,
      ko: `${here.ko}. 엑셀에서는 .xlsx로 저장해 여세요.`,
    }
  if (/^(?:xls[xm]?|ods|numbers)$/.test(ending) && endings.includes('.csv'))
    return {
      en: `${here.en} A spreadsheet opens .csv; with --excel it reads Korean letters, too.`,
      ko: `${here.ko}. 엑셀에서는 .csv로 저장해 여세요. --excel을 붙이면 한글이 깨지지 않습니다.`,
    }
  if (/^(?:html?|pdf)$/.test(ending) && endings.includes('.csv'))
    return {
      en: `${here.en} support-kit report writes a page (.html), which a browser prints as PDF.`,
      ko: `${here.ko}. 문서(.html)는 support-kit report로 만들고, PDF는 브라우저에서 인쇄해 만드세요.`,
    }
  return { en: here.en, ko: `${here.ko}.` }
}

export const unknownEnding = (name: string, ending: string, endings: readonly string[]): ErrorText => [
  { en: `-o ${name}: .${ending} is not a format of this command.`, ko: `-o ${name}: .${ending}로는 저장할 수 없습니다.` },
  instead(ending, endings),
]

export const otherEnding = (name: string, format: string, ending: string, endings: readonly string[]): ErrorText => [
  {
    en: `${name}: the output is ${format}, which a .${ending} file does not hold.`,
    ko: `${name}: 출력 형식은 ${format}인데 확장자가 .${ending}입니다.`,
  },
  endings.length > 0
    ? { en: `Name it ${endings.join(' or ')}.`, ko: `${endings.join(', ')}로 저장해 주세요.` }
    : { en: 'Give it another name.', ko: '다른 이름을 적어 주세요.' },
]

export const excelOfWhat: ErrorText = [
  { en: '--excel is for CSV, and this run writes none.', ko: '--excel은 CSV에만 쓸 수 있습니다.' },
  { en: 'Add -f csv, or -o with a name that ends in .csv.', ko: '-f csv를 붙이거나 -o에 .csv로 끝나는 이름을 적어 주세요.' },
]

export const workbookNeedsFile: ErrorText = [
  { en: 'A workbook needs a file to be written to.', ko: 'xlsx는 파일로만 저장할 수 있습니다.' },
  { en: 'Name it: -o october.xlsx.', ko: '-o 10월.xlsx처럼 파일 이름을 적어 주세요.' },
]
