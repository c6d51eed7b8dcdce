import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { encode } from './bytes.ts'
import type { Dice } from './dice.ts'
import type { Exported } from './shape.ts'

/** What happens to an export between the helpdesk and the command line. */
export type Wrap = (exported: Exported, dice: Dice) => Promise<Exported> | Exported

export const gzip: Wrap = (exported) => ({
  ...exported,
  files: exported.files.map(({ name, bytes }) => ({ name: `${name}.gz`, bytes: gzipSync(bytes) })),
})

const isCsv = ({ files }: Exported) => files.every(({ name }) => /\.(csv|txt)$/.test(name))
const isText = ({ files }: Exported) => files.every(({ bytes }) => !(bytes[0] === 0xff || bytes[0] === 0xfe) && isUtf8(bytes))
const isUtf8 = (bytes: Uint8Array) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A title, a notice and a blank line above the header, as reporting tools print them. */
export const preamble: Wrap = (exported, dice) => {
  if (!isCsv(exported) || !isText(exported)) return exported
  const above = dice.one([
    'Support report\n\n',
    '"Teahouse, tickets"\nExported 2026-11-01 09:00\n\n',
    '상담 내역\n조회기간: 2026-01-01 ~ 2026-12-31\n',
  ])
  return {
    ...exported,
    files: exported.files.map(({ name, bytes }) => {
      const text = new TextDecoder('utf-8').decode(bytes)
      const eol = /\r\n|\r|\n/.exec(text)![0]
      return { name, bytes: encode(above.replaceAll('\n', eol) + text, 'utf-8') }
    }),
  }
}

/** The rows of a CSV text, quotes and all: a few lines that the writers of this folder can be trusted with. */
function records(text: string): string[] {
  const found: string[] = []
  let [start, quoted] = [0, false]
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted
    if (quoted || (text[i] !== '\n' && text[i] !== '\r')) continue
    if (text[i] === '\r' && text[i + 1] === '\n') i++
    found.push(text.slice(start, i + 1))
    start = i + 1
  }
  return start < text.length ? [...found, text.slice(start)] : found
}

/** Two parts in no order, each with its header; some rows stand in both, as when two downloads overlap. */
export const parts: Wrap = (exported, dice) => {
  if (!isCsv(exported) || !isText(exported) || (exported.continuation ?? 0) + (exported.footer ?? 0) > 0) return exported
  const [head, ...rows] = records(new TextDecoder().decode(exported.files[0]!.bytes))
  const cut = dice.whole(1, rows.length - 1)
  const overlap = Math.min(dice.whole(0, 9), rows.length - cut)
  const file = (name: string, some: readonly string[]) => ({ name, bytes: encode([head, ...some].join(''), 'utf-8') })
  return {
    ...exported,
    files: dice.shuffled([file('part-2.csv', rows.slice(cut)), file('part-1.csv', rows.slice(0, cut + overlap))]),
    duplicate: overlap,
  }
}

/** The table as Parquet: types guessed by whoever loaded it, or all text. */
export const parquet: Wrap = async (exported, dice) => {
  if (!isCsv(exported) || !isText(exported) || (exported.footer ?? 0) > 0) return exported
  const folder = mkdtempSync(join(tmpdir(), 'teahouse-parquet-'))
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  try {
    writeFileSync(join(folder, 'in.csv'), exported.files[0]!.bytes)
    const typed = dice.chance(0.5)
    await connection.run(
      `COPY (SELECT * FROM read_csv('${folder}/in.csv', header = true, all_varchar = ${!typed}, max_line_size = 1000000)) TO '${folder}/out.parquet' (FORMAT parquet)`,
    )
    return { ...exported, files: [{ name: 'tickets.parquet', bytes: readFileSync(join(folder, 'out.parquet')) }] }
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true })
  }
}

export const wraps = { plain: ((exported) => exported) as Wrap, gzip, preamble, parts, parquet } as const
