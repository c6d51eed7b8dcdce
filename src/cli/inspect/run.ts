import { openSession } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { write } from '../../files/output.ts'
import { jsonText } from '../../terminal/json-text.ts'
import { linked } from '../../terminal/link.ts'
import { pageFor } from '../../terminal/page.ts'
import { printLong } from '../../terminal/pager.ts'
import { talk } from '../../terminal/talk.ts'
import type { Lang, Text } from '../../text/text.ts'
import { type Inspection, inspectFile } from '../../tickets/inspect.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { oneCleanAtATime, wrote } from '../messages/cli.ts'
import { onlyHolds, openOutput } from '../output-format.ts'
import { fileOptions, readingOptions } from '../reading-options.ts'
import { filesNamed, loadSettings, type Run } from '../run.ts'
import { watchRun } from '../watch-run.ts'
import { writeClean, writeCleanParquet } from './clean.ts'
import type { InspectFlags } from './flags.ts'
import { inspectText } from './text.ts'

/** `support-kit inspect`. Returns the exit code. */
export async function runInspect(names: readonly string[], flags: InspectFlags, run: Run): Promise<number> {
  const { io } = run
  const files = await filesNamed(names, run)
  const config = await loadSettings(run, files[0], flags.config)
  if (flags.clean !== undefined && files.length > 1) throw new UserError(...oneCleanAtATime)
  const options = readingOptions(flags, config)
  const opening = await fileOptions(flags, config, run)
  const clean = await run.files.output('--clean', flags.clean)
  const parquet = clean !== undefined && /\.parquet$/i.test(clean.name)
  if (!parquet) await onlyHolds(clean, 'csv')
  const formats = { formats: ['table', 'json'], usual: 'table', more: clean !== undefined && !parquet }
  const { to, format } = await openOutput(flags, formats, run)
  const tell = (text: Text) => flags.quiet || talk(io, text[run.lang])

  const session = await openSession()
  const line = await watchRun(run, flags.quiet, session, files, 'inspect')
  try {
    const inspected: Inspection[] = []
    for (const file of files) {
      const layout = await probe(file, { ...opening, temp: session.temp })
      line.show('reading', file)
      inspected.push(await inspectFile(session, layout, options))
    }
    if (clean) {
      const { layout } = inspected[0]!
      line.clear()
      await (parquet ? writeCleanParquet(session, layout, clean) : writeClean(session, layout, clean, flags.excel))
      tell(wrote(linked(clean.name, io)))
    }
    line.clear()
    const page = pageFor(io, to !== undefined, run.lang)
    const text = format === 'json' ? inspectJson(inspected, run.lang) : await inspectText(inspected, options.zone, page)
    if (to) write(to, text)
    else printLong(io, text)
    if (to) tell(wrote(linked(to.name, io)))
    return EXIT.ok
  } finally {
    line.clear()
    session.close()
  }
}

/** The JSON of `schemas/inspect.schema.json`. */
function inspectJson(inspected: readonly Inspection[], lang: Lang): string {
  const inputs = inspected.map(({ layout: { file, format, encoding, bom, workbook, csv }, role, source, columns, rows }) => {
    // of a workbook the CSV is our own copy: how that is written is nobody's business
    const dialect = workbook ? undefined : csv
    return {
      ...{ file, role, source, format: workbook ? 'xlsx' : format, sheet: workbook?.sheet ?? null, encoding, bom },
      delimiter: dialect?.delimiter ?? null,
      quote: dialect?.quote ?? null,
      escape: dialect?.escape ?? null,
      headerLine: csv?.headerLine ?? null,
      columns,
      rows,
    }
  })
  const warnings = inspected
    .flatMap((i) => i.warnings)
    .map(({ code, text, count, ids }) => ({
      code,
      message: text[lang],
      ...(count !== undefined && { count }),
      ...(ids && { ids }),
    }))
  return jsonText({ schemaVersion: 1, inputs, warnings })
}
