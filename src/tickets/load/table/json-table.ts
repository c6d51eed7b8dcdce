import { statSync } from 'node:fs'
import type { Session } from '../../../duckdb/session.ts'
import { fileLiteral, pointer, text } from '../../../duckdb/sql.ts'
import { UserError } from '../../../errors.ts'
import { brokenJson, noRecords, unreadable } from '../../messages/rows.ts'
import type { Layout } from '../../probe/layout.ts'
import { type Structure, takeRecords } from './json-pages.ts'
import { column, type OpenTable, type Reject } from './raw-table.ts'

/** Lines of an Elasticsearch bulk file that say what to do with the next line. */
const bulkAction = `json_keys(doc) IN (['index'], ['create'], ['update']) AND json_type(doc, '$.' || json_keys(doc)[1]) = 'OBJECT'`

/**
 * A JSON file: an array of records, records one a line, or the pages of an API that hold them, one or several. The columns are the paths to every leaf over the whole
 * file, `via.channel`; arrays are one leaf, as JSON.
 */
export async function openJson(session: Session, layout: Layout, number: number): Promise<OpenTable> {
  const [docs, table] = [`docs_${number}`, `raw_${number}`]
  const rejects = await readDocuments(session, layout, docs)
  await session.run(`DELETE FROM ${docs} WHERE ${bulkAction} AND (SELECT count(*) FROM ${docs}) > 1`)
  await takeRecords(session, docs, layout.file)
  const { shape } = await session.one(`SELECT json_group_structure(doc) AS shape FROM ${docs}`)
  const leaves = paths(JSON.parse((shape as string | null) ?? '{}'))
  if (leaves.length === 0) throw UserError.of('missing-data', noRecords(layout.file))
  return {
    layout,
    header: leaves.map((leaf) => leaf.join('.')),
    load: async (indices) => {
      const cells = indices.map((i) => `json_extract_string(doc, ${text(pointer(leaves[i]!))}) AS ${column(i)}`)
      await session.run(`CREATE OR REPLACE TABLE ${table} AS SELECT ${cells.join(', ') || 'NULL AS none'} FROM ${docs}`)
      const { n } = await session.one(`SELECT count(*) AS n FROM ${table}`)
      return { table, rows: n as number, rejects, lines: async (rowids) => rowids.map((rowid) => rowid + 1) }
    },
  }
}

async function readDocuments(session: Session, layout: Layout, docs: string): Promise<Reject[]> {
  const size = Math.max(16 << 20, statSync(layout.path).size + 1024)
  const read = (format: string, more = '') =>
    `CREATE OR REPLACE TABLE ${docs} AS SELECT json AS doc FROM read_json_objects(${fileLiteral(layout.path)}, format = '${format}'${more})`
  if (layout.format === 'ndjson') {
    await session.run(read('newline_delimited', ', ignore_errors = true'))
    const broken = await session.rows(`SELECT rowid + 1 AS line FROM ${docs} WHERE doc IS NULL OR json_type(doc) <> 'OBJECT'`)
    if (broken.length > 0) await session.run(`DELETE FROM ${docs} WHERE doc IS NULL OR json_type(doc) <> 'OBJECT'`)
    const [reason] = brokenJson(layout.file)
    return broken.map((row) => ({ line: row.line as number, reason, code: 'broken-json', raw: '' }))
  }
  const shapes = ['array', 'unstructured'].map((format) => read(format, `, maximum_object_size = ${size}`))
  const problem = await session
    .run(shapes[0]!)
    .catch(() => session.run(shapes[1]!))
    .catch((error: Error) => error)
  if (problem) throw UserError.of('unreadable-file', unreadable(layout.file, (problem as Error).message))
  return []
}

const deepest = 4

/** The path to every leaf; an object without keys, and an array, is a leaf. */
function paths(structure: Structure, path: readonly string[] = []): string[][] {
  if (typeof structure === 'string' || Array.isArray(structure) || path.length === deepest)
    return path.length === 0 ? [] : [[...path]]
  return Object.entries(structure).flatMap(([k, inner]) => paths(inner, [...path, k]))
}
