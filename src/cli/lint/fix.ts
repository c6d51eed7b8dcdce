import { resolve } from 'node:path'
import { EXIT, UserError } from '../../errors.ts'
import { type Output, write, writeAll } from '../../files/output.ts'
import { smallFile } from '../../files/small-file.ts'
import { changed, fixesFilesOnly, notUtf8, runsInSheets } from '../../lint/messages/lint.ts'
import { missingAliases, withAliases } from '../../lint/missing-aliases.ts'
import { fixTaxonomy } from '../../lint/taxonomy/fix.ts'
import { readTaxonomy } from '../../lint/taxonomy/read.ts'
import { renameMap } from '../../lint/taxonomy/rename-map.ts'
import type { Taxonomy, Usage } from '../../lint/taxonomy.ts'
import { talk } from '../../terminal/talk.ts'
import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import { wrote } from '../messages/cli.ts'
import { onlyHolds } from '../output-format.ts'
import type { Run } from '../run.ts'

/**
 * Puts right what is safe in every file (all or none is written), or only says what that would be; each change is one sentence. What
 * an export calls a tag by its label becomes an alias.
 * @throws UserError for standard input, and for a file in another encoding than UTF-8: it would not stay what it is
 */
export async function fixFiles(
  names: readonly string[],
  { sort, dryRun }: { sort?: true; dryRun?: true },
  usage: Usage | undefined,
  { io, files }: Pick<Run, 'io' | 'files'>,
): Promise<Text[]> {
  if (names.includes('-') || names.length === 0) throw new UserError(...fixesFilesOnly)
  const { taxonomy } = await readTaxonomy(names, { cwd: io.cwd, stdin: io.stdin })
  const missing = usage ? missingAliases(taxonomy, usage) : []
  const sentences: Text[] = []
  const mended: { to: Output; text: string }[] = []
  for (const file of taxonomy.sources.keys()) {
    const bytes = await smallFile(file, resolve(io.cwd, file))
    const text = bytes.toString('utf8')
    if (!Buffer.from(text).equals(bytes)) throw UserError.of('unreadable-file', notUtf8(file))
    const aliases = new Map<string, string[]>()
    for (const { tag, name } of missing) if (tag.file === file) aliases.set(tag.id, [...(aliases.get(tag.id) ?? []), name])
    const fixed = await fixTaxonomy(text, file, { sort: sort === true, aliases })
    if (!dryRun && fixed.text !== text) mended.push({ to: await files.rewrites('--fix', file), text: fixed.text })
    for (const { span, message } of fixed.changes) {
      const place = `${printable(file)}:${span.line}:${span.column}`
      sentences.push({ en: `${place}: ${printable(message.en)}`, ko: `${place}: ${printable(message.ko)}` })
    }
  }
  writeAll(mended)
  return [...sentences, changed(sentences.length, dryRun === true)]
}

/**
 * Writes old names → new ones for the helpdesk, those too that an export has for a label, and says what stands in the way: exit 1
 * then.
 */
export async function writeRenameMap(
  { taxonomy, usage }: { taxonomy: Taxonomy; usage?: Usage | undefined },
  file: string,
  { io, lang, files }: Run,
): Promise<number> {
  const to = await files.output('--rename-map', file)
  await onlyHolds(to, 'csv')
  const { csv, formulas, findings } = await renameMap(usage ? withAliases(taxonomy, missingAliases(taxonomy, usage)) : taxonomy)
  if (to) write(to, csv)
  else io.out(io.outIsTerminal ? csv.split(/\r?\n/).map(printable).join('\n') : csv)
  if (to) talk(io, wrote(to.name)[lang])
  if (formulas.length > 0) talk(io, runsInSheets(formulas[0]!, formulas.length)[lang])
  for (const { file, span, message } of findings) talk(io, `${file}:${span.line}:${span.column}: ${message[lang]}`)
  return findings.length > 0 ? EXIT.findings : EXIT.ok
}
