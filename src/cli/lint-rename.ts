import { EXIT } from '../errors.ts'
import { output, write } from '../files/output.ts'
import { renameMap } from '../lint/taxonomy/rename-map.ts'
import type { Taxonomy } from '../lint/taxonomy.ts'
import { printable } from '../text/printable.ts'
import { wrote } from './messages/cli.ts'
import type { Run } from './run.ts'

/** Writes old names → new ones for the helpdesk, and says what stands in the way: exit 1 then. */
export async function writeRenameMap(taxonomy: Taxonomy, file: string, { io, lang }: Run): Promise<number> {
  const to = output('--rename-map', file, io.cwd, [...taxonomy.sources.keys()])
  const { csv, findings } = await renameMap(taxonomy)
  if (to) write(to, csv)
  else io.out(io.outIsTerminal ? csv.split(/\r?\n/).map(printable).join('\n') : csv)
  if (to) io.err(`${wrote(to.name)[lang]}\n`)
  for (const { file, span, message } of findings)
    io.err(`${printable(`${file}:${span.line}:${span.column}: ${message[lang]}`)}\n`)
  return findings.length > 0 ? EXIT.findings : EXIT.ok
}
