import { statSync } from 'node:fs'
import type { Session } from '../../../duckdb/session.ts'
import { fileLiteral, text } from '../../../duckdb/sql.ts'
import { UserError } from '../../../errors.ts'
import { brokenJson, noRecords, unreadable } from '../../messages/rows.ts'
import type { Layout } from '../../probe/layout.ts'
import { column, type OpenTable, type Reject } from './raw-table.ts'

/** Lines of an Elasticsearch bulk file that say what to do with the next line. */
const bulkAction = `json_keys(doc) IN (['index'], ['create'], ['update']) AND json_type(doc, '$.' || json_keys(doc)[1]) = 'OBJECT'`

/**
 * A JSON file: an array of records, records one a line, or one document that holds them (`{"tickets": [...]}`, under whatever
 * name). Records wrapped one by one (`{"ticket": {...}}`) are unwrapped. The columns are the paths to every leaf over the whole
 * file, `via.channel`; arrays are one leaf, as JSON.
 */
export async function openJson(session: Session, layout: Layout, number: number): Promise<OpenTable> {
  const [docs, table] = [`docs_${number}`, `raw_${number}`]
  const rejects = await readDocuments(session, layout, docs)
  await unwrap(session, layout, docs)
  const { shape } = await session.one(`SELECT json_group_structure(doc) AS shape FROM ${docs}`)
  const leaves = paths(JSON.parse((shape as string | null) ?? '{}'))
  if (leaves.length === 0) throw new UserError(...noRecords(layout.file))
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
  if (problem) throw new UserError(...unreadable(layout.file, (problem as Error).message))
  return []
}

/** Takes the records out of what holds them, one level at a time. */
async function unwrap(session: Session, layout: Layout, docs: string): Promise<void> {
  await session.run(`DELETE FROM ${docs} WHERE ${bulkAction} AND (SELECT count(*) FROM ${docs}) > 1`)
  for (let depth = 0; depth < 4; depth++) {
    const { n, keys } = await session.one(
      `SELECT count(*) AS n, list_distinct(flatten(list(json_keys(doc)))) AS keys FROM ${docs}`,
    )
    if (n === 0) return
    const holder = n === 1 ? await longestArray(session, docs, keys as string[]) : undefined
    const inner = holder ?? ((keys as string[]).length === 1 ? (keys as string[])[0] : undefined)
    if (inner === undefined) return
    const path = text(pointer([inner]))
    const { kind } = await session.one(`SELECT any_value(json_type(doc, ${path})) AS kind FROM ${docs}`)
    if (kind === 'OBJECT')
      await session.run(`CREATE OR REPLACE TABLE ${docs} AS SELECT json_extract(doc, ${path}) AS doc FROM ${docs}`)
    else if (kind === 'ARRAY')
      await session.run(
        `CREATE OR REPLACE TABLE ${docs} AS SELECT unnest(CAST(json_extract(doc, ${path}) AS JSON[])) AS doc FROM ${docs}`,
      )
    else return
    const { objects } = await session.one(`SELECT count(*) FILTER (json_type(doc) = 'OBJECT') AS objects FROM ${docs}`)
    if (objects === 0 && kind === 'ARRAY') throw new UserError(...noRecords(layout.file))
  }
}

/** In a single document, the key under which most records stand. A document that is itself a record (it has an id) holds none. */
async function longestArray(session: Session, docs: string, keys: readonly string[]): Promise<string | undefined> {
  if (keys.some((k) => /^(_?id|number|ticket_id|created_at)$/i.test(k))) return undefined
  const lengths = keys.map(
    (k) =>
      `CASE WHEN json_type(doc, ${text(pointer([k, '0']))}) = 'OBJECT' THEN json_array_length(doc, ${text(pointer([k]))}) END`,
  )
  if (lengths.length === 0) return undefined
  const { n } = await session.one(`SELECT [${lengths.join(', ')}] AS n FROM ${docs}`)
  const counts = (n as (number | null)[]).map((length) => length ?? 0)
  const most = Math.max(...counts)
  return most > 0 ? keys[counts.indexOf(most)] : undefined
}

type Structure = string | Structure[] | { [key: string]: Structure }

const deepest = 4

/** The path to every leaf; an object without keys, and an array, is a leaf. */
function paths(structure: Structure, path: readonly string[] = []): string[][] {
  if (typeof structure === 'string' || Array.isArray(structure) || path.length === deepest)
    return path.length === 0 ? [] : [[...path]]
  return Object.entries(structure).flatMap(([k, inner]) => paths(inner, [...path, k]))
}

/** RFC 6901. */
const pointer = (path: readonly string[]): string => path.map((k) => `/${k.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
