import { UserError } from '../../errors.ts'
import { refusedText } from '../../files/file-type.ts'
import { binary as binaryFile, inFile } from '../../files/messages/reading.ts'
import { reading } from '../../files/system-error.ts'
import * as message from '../messages/probe.ts'
import { otherSheets } from '../messages/workbook.ts'
import type { Warning } from '../warning.ts'
import { csvLayout } from './csv-layout.ts'
import { decideEncoding, type EncodingDecision } from './encoding.ts'
import { isTooDeep, jsonFormat } from './json-format.ts'
import type { Layout } from './layout.ts'
import { hasMojibake } from './mojibake.ts'
import { headOf, openSource, type ProbeOptions } from './source-file.ts'
import { lastBoundary } from './survey.ts'
import type { Workbook } from './workbook.ts'

/**
 * A first look at a file: what it is, and for a table how it is written. Reads all bytes once (is it UTF-8 to the end?) and
 * parses only the head. Throws `UserError` for what is no table, by its name.
 */
export const probe = (named: string, options: ProbeOptions): Promise<Layout> => reading(named, () => look(named, options))

async function look(named: string, options: ProbeOptions): Promise<Layout> {
  const source = await openSource(named, options)
  const file = named === '-' ? 'stdin' : named
  const { compression } = source
  const stamp = source.stamp && { stamp: source.stamp }
  if (source.head.subarray(0, 4).toString('latin1') === 'PAR1')
    return { file, path: source.path, format: 'parquet', compression, encoding: 'utf-8', bom: false, warnings: [], ...stamp }

  const asked = options.encoding === undefined || source.workbook ? undefined : options.encoding
  const decision = await decideEncoding(source, file, asked)
  const { encoding, bom, nuls, bad, binary } = decision
  if (binary) throw UserError.of('unreadable-file', [inFile(file, binaryFile()[0]), binaryFile()[1]])
  let { path, head, complete } = source
  if (encoding !== 'utf-8' || nuls > 0 || bad > 0) {
    path = options.temp()
    await (await import('./unpack.ts')).transcode(source.path, path, encoding)
    ;({ head, complete } = headOf(path))
  }
  const text = head.toString('utf8', 0, complete ? head.length : lastBoundary(head))
  const refused = refusedText(text)
  if (refused) throw UserError.of('unreadable-file', [inFile(file, refused[0]), refused[1]])

  const { workbook } = source
  const warnings = [...bytesWarnings(decision, text), ...(workbook ? sheetWarnings(workbook) : [])]
  const base = { file, path, compression, encoding, bom, warnings, ...stamp, ...(workbook && { workbook }) }
  const json = jsonFormat(text, file)
  if (json) {
    if (await isTooDeep(path, json === 'ndjson')) throw UserError.of('unreadable-file', message.deepJson(file))
    return { ...base, format: json }
  }
  const { csv, warnings: more } = await csvLayout(text, complete, path)
  return { ...base, format: 'csv', csv, warnings: [...warnings, ...more] }
}

function sheetWarnings({ sheet, sheets }: Workbook): Warning[] {
  const others = sheets.filter((name) => name !== sheet)
  return others.length > 0 ? [{ code: 'other-sheets', text: otherSheets(sheet, others), count: others.length }] : []
}

function bytesWarnings({ encoding, nuls, bad, unsure = [] }: EncodingDecision, text: string): Warning[] {
  const warnings: Warning[] = []
  if (bad > 0) warnings.push({ code: 'broken-bytes', text: message.brokenBytes(), count: bad })
  if (unsure.length > 0) warnings.push({ code: 'unsure-encoding', text: message.unsureEncoding(encoding, unsure) })
  if (nuls > 0) warnings.push({ code: 'nul-bytes', text: message.nulBytes(), count: nuls })
  if (hasMojibake(text)) warnings.push({ code: 'mojibake', text: message.mojibake() })
  return warnings
}
