import type { Page } from '../../terminal/page.ts'
import { tableLines } from '../../terminal/table.ts'
import { type Width, widest, widthFor } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import { numberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import type { Inspection } from '../../tickets/inspect.ts'
import { delimiters, headerOn, itsColumns, notUsed, rowsRead, sheetOf, words } from '../messages/inspect.ts'

const margin = '  '
const gap = 2
const narrowestName = 12
const narrowest = 8
const mostUnused = 100

/** `inspect` for people: one block a file: what it is, how it is written, its columns, what went wrong. */
export async function inspectText(inspected: readonly Inspection[], zone: string, page: Page): Promise<string> {
  const blocks = await Promise.all(inspected.map((one) => block(one, zone, page)))
  return blocks.join('\n')
}

async function block(one: Inspection, zone: string, { lang, style, width: columns }: Page): Promise<string> {
  const { layout, role, source, title, rows, warnings } = one
  const { count } = numberFormat(lang)
  const what = source === null ? words[role][lang] : `${title} (${source}), ${words[role][lang]}`
  const unused = [...new Set(one.columns.filter((c) => c.as === null).map((c) => printable(c.name) || '–'))]
  const shown = unused.length > mostUnused ? [...unused.slice(0, mostUnused), '…'] : unused
  const warned = warnings.map((w) => `! ${counted(w.text[lang], w.count, count)}${printable(w.text[lang])}`)
  const width = await widthFor([...one.columns.map((c) => printable(c.name)), ...warned])
  const text = (line: string) => wrap(line, columns - margin.length, width).map((l) => margin + l)
  const sections = [
    [
      `${margin}${style.strong(printable(layout.file))}  ${what}`,
      ...text(written(one, lang)).map((line) => style.faint(line)),
      ...text(rowsRead(count(rows.read), rows.rejected ? count(rows.rejected) : undefined, zone)[lang]),
    ],
    columnLines(one, { lang, columns, width, faint: style.faint }),
    unused.length > 0 ? text((role === 'table' ? itsColumns : notUsed)(shown)[lang]).map((line) => style.faint(line)) : [],
    warned.flatMap(text).map((line) => style.warn(line)),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n')
}

/** How many, unless the sentence says it itself. */
const counted = (sentence: string, n: number | undefined, count: (n: number) => string) =>
  n === undefined || sentence.split(/\D+/).includes(String(n)) ? '' : `${count(n)} × `

/** `csv · cp949 · comma · CRLF · header on line 1`; of a workbook `xlsx · sheet "Tickets" · header on line 1` */
function written({ layout: { format, encoding, bom, compression, workbook, csv } }: Inspection, lang: Lang): string {
  const header = csv && (csv.headerLine === null ? words.noHeader[lang] : headerOn(csv.headerLine)[lang])
  if (workbook) return ['xlsx', sheetOf(printable(workbook.sheet))[lang], header].filter(Boolean).join(' · ')
  const dialect = csv && [delimiters[csv.delimiter]?.[lang] ?? JSON.stringify(csv.delimiter), csv.newline.toUpperCase(), header!]
  return [format, encoding + (bom ? ' + BOM' : ''), ...(compression ? [compression] : []), ...(dialect ?? [])].join(' · ')
}

/** `%Y-%m-%d %H:%M:%S` as people write it, `YYYY-MM-DD hh:mm:ss`; what is no format of a time stays. */
const writtenForm = (format: string): string => format.replace(/%([YymdbBaAHIMSfpz])/g, (_, code: string) => parts[code]!)
const parts: Readonly<Record<string, string>> = {
  ...{ Y: 'YYYY', y: 'YY', m: 'MM', d: 'DD', b: 'Mon', B: 'Month', a: 'Day', A: 'Day' },
  ...{ H: 'hh', I: 'hh', M: 'mm', S: 'ss', f: 'fff', p: 'am/pm', z: '+hh:mm' },
}

interface Columns {
  lang: Lang
  columns: number
  width: Width
  faint(text: string): string
}

/** The columns that are read: what each is read as, how, and how many rows have nothing there. Where it is narrow, names wrap first, then formats. */
function columnLines({ columns }: Inspection, { lang, columns: page, width, faint }: Columns): string[] {
  const used = columns.filter((c) => c.as !== null)
  if (used.length === 0) return []
  const { count } = numberFormat(lang)
  const heads = [words.column, words.as, words.format, words.empty].map((word) => word[lang]) as [string, string, string, string]
  const cells = used.map(
    (c) => [printable(c.name), c.as!, writtenForm(c.format ?? ''), c.empty === 0 ? '' : count(c.empty)] as const,
  )
  const widths = heads.map((head, i) => widest([head, ...cells.map((row) => row[i]!)], width)) as [number, number, number, number]
  const room = page - margin.length - widths[1] - widths[3] - 3 * gap
  const format = Math.min(widths[2], Math.max(narrowest, room - Math.min(widths[0], narrowestName)))
  const name = Math.min(widths[0], Math.max(narrowestName, room - format))
  const rows = [heads, ...cells].map(([first, as, how, empty]) => [
    wrap(first, name, width).join('\n'),
    as,
    wrap(how, format, width).join('\n'),
    empty,
  ])
  const [head = '', ...lines] = tableLines(rows, [3])
  return [faint(margin + head), ...lines.map((line) => margin + line)]
}
