import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadConfig } from '../config.ts'
import { openSession } from '../engine/session.ts'
import { EXIT, UserError } from '../errors.ts'
import { type Inspected, inspectFile } from '../inspect.ts'
import { expand } from '../io/files.ts'
import type { Io } from '../io/io.ts'
import { langOf } from '../io/lang.ts'
import { style } from '../io/style.ts'
import { probe } from '../probe/probe.ts'
import type { Lang } from '../text.ts'
import { checkZone, systemZone } from '../time/zone.ts'
import type { InspectFlags } from './inspect.ts'
import { writeClean } from './inspect-clean.ts'
import { inspectText } from './inspect-text.ts'
import { pairs } from './pairs.ts'

/** `support-kit inspect`. Returns the exit code. */
export async function runInspect(names: readonly string[], flags: InspectFlags, io: Io): Promise<number> {
  const files = await expand(names, io.cwd)
  const config = await loadConfig(io.cwd, files[0], flags.config)
  const lang = flags.lang ?? config.lang ?? langOf([], io.env)
  if (flags.clean !== undefined && files.length > 1)
    throw new UserError({ en: '--clean takes one file at a time.', ko: '--clean은 한 번에 한 파일만 됩니다.' })
  const options = {
    zone: checkZone(flags.zone ?? config.timeZone ?? systemZone()),
    source: flags.source ?? config.source,
    map: { ...config.map, ...pairs('--map', flags.map) },
    dateOrder: flags.dateOrder,
  }
  const session = await openSession()
  try {
    const inspected: Inspected[] = []
    for (const file of files)
      inspected.push(await inspectFile(session, await probe(file, { cwd: io.cwd, stdin: io.stdin, temp: session.temp }), options))
    if (flags.clean !== undefined) await writeClean(session, inspected[0]!.layout, resolve(io.cwd, flags.clean))
    const toFile = flags.output !== undefined
    const page = { lang, style: style(io.outIsTerminal && !toFile, io.env), width: io.outIsTerminal && !toFile ? io.width : 80 }
    const text = flags.format === 'json' ? inspectJson(inspected, lang) : await inspectText(inspected, options.zone, page)
    if (toFile) writeFileSync(resolve(io.cwd, flags.output!), text)
    else io.out(text)
    return EXIT.ok
  } finally {
    session.close()
  }
}

/** The JSON of `schemas/inspect.schema.json`. */
function inspectJson(inspected: readonly Inspected[], lang: Lang): string {
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
