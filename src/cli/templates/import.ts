import { join, resolve } from 'node:path'
import { EXIT, UserError } from '../../errors.ts'
import { decode } from '../../files/decode.ts'
import { expand, isThere } from '../../files/files.ts'
import { folder as makeFolder, type Output, writeAll } from '../../files/output.ts'
import { allOf, smallFile } from '../../files/small-file.ts'
import { macroFiles } from '../../reply/macros/macro-files.ts'
import { readMacros } from '../../reply/macros/read-macros.ts'
import * as message from '../../reply/messages/templates.ts'
import type { Io } from '../../terminal/io.ts'
import { printable } from '../../text/printable.ts'
import type { Run } from '../run.ts'
import type { ImportFlags } from './flags.ts'
import { openLibrary } from './run.ts'

/** Bytes of a file of macros; a library of a thousand has some two million. */
const largest = 50_000_000

/**
 * `support-kit templates import`: macros of a helplibrary → one Markdown file each, in one folder. Nothing is written if one of the files
 * is there already, unless `force`.
 */
export async function runImport(names: readonly string[], flags: ImportFlags, run: Run): Promise<number> {
  const { io, tell } = await openLibrary(flags, run)
  const folder = flags.output ?? 'macros'
  const files = await expand(names, io.cwd)
  const lists = []
  for (const file of files) lists.push(await readMacros(await textOf(file, io), file === '-' ? 'stdin' : file))
  const all = lists.flatMap(({ macros }) => macros)
  const macros = all.filter(({ note }) => !note)
  const previews = lists.reduce((sum, list) => sum + list.previews.length, 0)
  const leftOut = all.length - macros.length
  if (leftOut + previews > 0) tell(message.notImported(leftOut, previews))
  const written = macroFiles(macros)
  if (flags.dryRun) {
    for (const [i, { name }] of written.entries()) io.out(`${join(folder, name)}  ${printable(macros[i]!.title)}\n`)
    return EXIT.ok
  }
  const there = written.find(({ name }) => isThere(resolve(io.cwd, folder, name)))
  if (there && !flags.force) throw UserError.of('cannot-write', message.macroThere(join(folder, there.name)))
  makeFolder('--output', folder, io.cwd)
  const ready: { to: Output; text: string }[] = []
  for (const { name, text } of written) ready.push({ to: await run.files.template('--output', join(folder, name)), text })
  writeAll(ready)
  tell(message.imported(written.length, folder))
  const inactive = macros.filter(({ active }) => !active).length
  if (inactive > 0) tell(message.markedInactive(inactive))
  return EXIT.ok
}

const macroFile = { mostBytes: largest, tooLarge: message.tooLargeToImport }

const textOf = async (file: string, { cwd, stdin }: Io): Promise<string> => {
  const bytes = file === '-' ? await allOf(stdin, 'stdin', macroFile) : await smallFile(file, resolve(cwd, file), macroFile)
  return decode(bytes, file === '-' ? 'stdin' : file).text
}
