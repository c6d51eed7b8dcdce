import { UserError } from '../errors.ts'
import { type Output, write } from '../files/output.ts'
import { printLong } from '../terminal/pager.ts'
import type { Text } from '../text/text.ts'
import type { Flags } from './define-flags.ts'
import type { Run } from './run.ts'

/** Ending of a file → the formats it may hold. Without `--format` it asks for the first of them that the command writes. */
const formatsOf: Readonly<Record<string, readonly string[]>> = {
  csv: ['csv'],
  html: ['html'],
  htm: ['html'],
  json: ['json', 'gitlab', 'sarif'],
  md: ['markdown'],
  markdown: ['markdown'],
  sarif: ['sarif'],
  txt: ['table', 'text', 'human'],
  xlsx: ['xlsx'],
  xml: ['junit'],
}

/** What opens in a program of its own: text under such a name would not. */
const foreign = new Set('pdf xls xlsm ods numbers docx doc odt hwp hwpx pptx png jpg jpeg svg zip gz parquet'.split(' '))

/** The endings that choose one of these formats, as a message lists them. */
export const endingsOf = (formats: readonly string[]): string[] =>
  ['csv', 'xlsx', 'html', 'json', 'md', 'sarif', 'txt', 'xml']
    .filter((ending) => formatsOf[ending]!.some((format) => formats.includes(format)))
    .map((ending) => `.${ending}`)

/** `-o`, and what endings it takes. @param formats those of the command */
export function outputFlag(flags: Flags, formats: readonly string[]): void {
  const endings = endingsOf(formats).join(', ')
  flags.one('-o, --output <file>', {
    en: `write to a file; its ending sets the format: ${endings}`,
    ko: `파일에 저장. 확장자로 형식을 정합니다: ${endings}`,
  })
}

/** `--excel`, of the commands that write CSV. @param of what else of CSV it is about */
export function excelFlag(flags: Flags, of: Text = { en: '', ko: '' }): void {
  flags.one('--excel', {
    en: `mark CSV${of.en} as UTF-8, so that Excel reads Korean letters`,
    ko: `CSV${of.ko}를 엑셀에서 한글이 깨지지 않게 저장 (BOM 추가)`,
  })
}

/** What `-o`, `-f` and `--excel` ask for. */
interface Asked {
  output?: string | undefined
  format?: string | undefined
  excel?: true | undefined
}

/**
 * Where the output goes and in which format: that of `--format`, else that of the ending of the file, else the usual one. Checked
 * before a long run and not after it.
 *
 * @param formats those that the command writes
 * @param more whether the run writes CSV besides, which `--excel` may mean
 * @throws UserError for an ending that the command cannot write, one that contradicts `--format`, a workbook without a file to hold it,
 * `--excel` without CSV
 */
export async function openOutput(
  { output, format, excel }: Asked,
  { formats, usual, more = false }: { formats: readonly string[]; usual: string; more?: boolean },
  run: Run,
): Promise<{ to: Output | undefined; format: string }> {
  const to = await run.files.output('--output', output)
  const asked = format === 'auto' ? undefined : format
  const chosen = (await fitting(to?.name, asked, formats)) ?? usual
  if (chosen === 'xlsx' && !to) throw new UserError(...(await message()).workbookNeedsFile)
  if (excel && chosen !== 'csv' && !more) throw new UserError(...(await message()).excelOfWhat)
  return { to, format: chosen }
}

/** CSV that Excel reads as UTF-8, if `--excel` asks for it. */
export const marked = (text: string, format: string, excel: true | undefined): string =>
  excel && format === 'csv' ? `\ufeff${text}` : text

/** Prints a text, or writes it to the file that was asked for; a workbook has one. */
export function deliver(to: Output | undefined, content: string | Uint8Array, { io }: Run): void {
  if (to) write(to, content)
  else if (typeof content === 'string') printLong(io, content)
}

/** Refuses a name whose ending says something else than the one format that is written to it. @throws UserError for such a name */
export const onlyHolds = async (to: Output | undefined, format: 'csv' | 'json'): Promise<void> =>
  void (await fitting(to?.name, format, [format]))

async function fitting(
  name: string | undefined,
  asked: string | undefined,
  formats: readonly string[],
): Promise<string | undefined> {
  const ending = /[^/\\]\.([a-z][a-z0-9]{0,9})$/i.exec(name ?? '')?.[1]?.toLowerCase()
  if (ending === undefined) return asked
  const held = formatsOf[ending]
  if (asked !== undefined) {
    const fits = held ? ending === 'txt' || held.includes(asked) : !foreign.has(ending)
    if (!fits) throw new UserError(...(await message()).otherEnding(name!, asked, ending, endingsOf([asked])))
    return asked
  }
  const format = held?.find((one) => formats.includes(one))
  if (format === undefined) throw new UserError(...(await message()).unknownEnding(name!, ending, endingsOf(formats)))
  return format
}

/** Loaded for a name that is wrong. */
const message = () => import('./messages/output-format.ts')
