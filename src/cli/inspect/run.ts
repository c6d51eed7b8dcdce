import { openSession } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { expand } from '../../files/files.ts'
import { output, write } from '../../files/output.ts'
import { pageFor } from '../../terminal/page.ts'
import type { Lang, Text } from '../../text/text.ts'
import { type Inspection, inspectFile } from '../../tickets/inspect.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { oneCleanAtATime, wrote } from '../messages/cli.ts'
import { readingOptions } from '../reading-options.ts'
import { loadSettings, type Run } from '../run.ts'
import { writeClean } from './clean.ts'
import type { InspectFlags } from './flags.ts'
import { inspectText } from './text.ts'

/** `support-kit inspect`. Returns the exit code. */
export async function runInspect(names: readonly string[], flags: InspectFlags, run: Run): Promise<number> {
  const { io } = run
  const files = await expand(names, io.cwd)
  const config = await loadSettings(run, files[0], flags.config)
  if (flags.clean !== undefined && files.length > 1) throw new UserError(...oneCleanAtATime)
  const options = readingOptions(flags, config)
  const clean = output('--clean', flags.clean, io.cwd, files)
  const to = output('--output', flags.output, io.cwd, files)
  const tell = (text: Text) => flags.quiet || io.err(`${text[run.lang]}\n`)

  const session = await openSession()
  try {
    const inspected: Inspection[] = []
    for (const file of files)
      inspected.push(await inspectFile(session, await probe(file, { cwd: io.cwd, stdin: io.stdin, temp: session.temp }), options))
    if (clean) {
      await writeClean(session, inspected[0]!.layout, clean)
      tell(wrote(clean.name))
    }
    const page = pageFor(io, to !== undefined, run.lang)
    const text = flags.format === 'json' ? inspectJson(inspected, run.lang) : await inspectText(inspected, options.zone, page)
    if (to) write(to, text)
    else io.out(text)
    if (to) tell(wrote(to.name))
    return EXIT.ok
  } finally {
    session.close()
  }
}

/** The JSON of `schemas/inspect.schema.json`. */
function inspectJson(inspected: readonly Inspection[], lang: Lang): string {
  const inputs = inspected.map(({ layout, role, source, columns, rows }) => ({
    file: layout.file,
    role,
    source,
    format: layout.format,
    encoding: layout.encoding,
    bom: layout.bom,
    delimiter: layout.csv?.delimiter ?? null,
    quote: layout.csv?.quote ?? null,
    escape: layout.csv?.escape ?? null,
    headerLine: layout.csv?.headerLine ?? null,
    columns,
    rows,
  }))
  const warnings = inspected
    .flatMap((i) => i.warnings)
    .map(({ code, text, count, ids }) => ({
      code,
      message: text[lang],
      ...(count !== undefined && { count }),
      ...(ids && { ids }),
    }))
  return `${JSON.stringify({ schemaVersion: 1, inputs, warnings }, undefined, 2)}\n`
}
