import type { Session } from '../../../duckdb/session.ts'
import { pointer, text } from '../../../duckdb/sql.ts'
import { UserError } from '../../../errors.ts'
import { noRecords } from '../../messages/rows.ts'
import { joinSideLists, type SideList, sideLists } from './json-side-lists.ts'

export type Structure = string | Structure[] | { [key: string]: Structure }

/** Lists that hold what an export is of, whatever stands beside them and however long that is. */
const main = /^(tickets|conversations|cases|issues|incidents|requests|inquiries|chats|calls|orders)$/i
/** Lists that stand beside it. */
const beside =
  /^(users|organizations|metric_sets|groups|brands|included|links|errors|dates|comment_?counts|agents|contacts|customers)$/i

/** Keys of a record; a page has none of them but, in some, its own number. */
const ofRecord = /^(_?id|ticket_?id|review_?id|star_?rating|uuid|created_?at|created)$/i
const ofPage = /^(total_?elements|total_?pages|page_?size|per_?page)$/i
const isRecord = (keys: readonly string[]) =>
  keys.some((k) => ofRecord.test(k)) || (keys.includes('number') && !keys.some((k) => ofPage.test(k)))

/** Deepest level at which a page's list is looked for: `data.tickets.edges`. */
const deepest = 4

/**
 * Takes the records of a table of documents (`doc`) out of what holds them: pages of an API under whatever names
 * (`{"tickets": [...]}`, `_embedded.conversations`, `data.tickets.nodes`), one document or one a line; then each out of its own
 * wrapping (`{"ticket": {...}}`, an edge's `node`, JSON:API's `attributes`).
 * @throws UserError if the list of records is empty
 */
export async function takeRecords(session: Session, docs: string, file: string): Promise<void> {
  for (let step = 0; step < deepest; step++) {
    const { n, keys } = await session.one(
      `SELECT count(*) AS n, coalesce(list_distinct(flatten(list(json_keys(doc)))), []) AS keys FROM ${docs}`,
    )
    if (n === 0) return
    const taken =
      (await unwrapRecords(session, docs, keys as string[])) ||
      (!isRecord(keys as string[]) && (await takeList(session, docs, file)))
    if (!taken) return
  }
}

/** Unwraps records one by one; false where they stand in nothing. */
async function unwrapRecords(session: Session, docs: string, keys: readonly string[]): Promise<boolean> {
  const only = keys.length === 1 ? keys[0] : undefined
  const wrapping = only ?? ['node', 'attributes', '_source'].find((k) => keys.includes(k))
  if (wrapping === undefined || (wrapping === 'attributes' && !keys.includes('type'))) return false
  const at = text(pointer([wrapping]))
  const { whole, inner } = await session.one(
    `SELECT bool_and(json_type(doc, ${at}) = 'OBJECT') AS whole, coalesce(list_distinct(flatten(list(json_keys(doc, ${at})))), []) AS inner FROM ${docs}`,
  )
  // what is alone in a document may be a page too: `{"data": {"tickets": [...]}}`
  if (whole !== true || (only !== undefined && only !== 'node' && !isRecord(inner as string[]))) return false
  const record = `json_extract(doc, ${at})`
  const id = ['id', '_id'].find((k) => keys.includes(k) && !(inner as string[]).includes('id'))
  const doc =
    id === undefined ? record : `json_merge_patch(${record}, json_object('id', json_extract(doc, ${text(pointer([id]))})))`
  await session.run(`CREATE OR REPLACE TABLE ${docs} AS SELECT ${doc} AS doc FROM ${docs}`)
  return true
}

/** Puts the records of a list in the place of the pages that hold it; false where there is none. */
async function takeList(session: Session, docs: string, file: string): Promise<boolean> {
  const { shape } = await session.one(`SELECT json_group_structure(doc) AS shape FROM ${docs}`)
  const structure = JSON.parse((shape as string | null) ?? '{}') as Structure
  const found = lists(structure)
  if (found.length === 0) {
    const empty = Object.entries(structure).filter(
      ([k, inner]) => Array.isArray(inner) && (main.test(k) || Object.keys(structure).length === 1),
    )
    if (empty.length > 0) throw UserError.of('missing-data', noRecords(file))
    return false
  }
  const lengths = found.map((path) => `coalesce(sum(json_array_length(doc, ${text(pointer(path))})), 0)`)
  const { n } = await session.one(`SELECT [${lengths.join(', ')}] AS n FROM ${docs}`)
  const rank = (path: readonly string[]) => (path.some((k) => main.test(k)) ? 2 : path.some((k) => beside.test(k)) ? 0 : 1)
  const [best] = found
    .map((path, i) => ({ path, rank: rank(path), length: Number((n as number[])[i]) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.rank - a.rank || b.length - a.length)
  if (!best) return false
  const others: SideList[] = sideLists.filter(({ list }) => found.some((path) => path.length === 1 && path[0] === list))
  for (const { list } of others)
    await session.run(
      `CREATE OR REPLACE TABLE ${docs}_${list} AS SELECT unnest(CAST(json_extract(doc, ${text(pointer([list]))}) AS JSON[])) AS doc FROM ${docs}`,
    )
  await session.run(
    `CREATE OR REPLACE TABLE ${docs} AS SELECT doc FROM (SELECT unnest(CAST(json_extract(doc, ${text(pointer(best.path))}) AS JSON[])) AS doc FROM ${docs}) WHERE json_type(doc) = 'OBJECT'`,
  )
  await joinSideLists(session, docs, others)
  return true
}

/** The paths to lists of objects that no record holds. */
function lists(structure: Structure, path: readonly string[] = []): string[][] {
  if (typeof structure === 'string' || path.length > deepest) return []
  if (Array.isArray(structure)) return typeof structure[0] === 'object' && !Array.isArray(structure[0]) ? [[...path]] : []
  if (path.length > 0 && isRecord(Object.keys(structure))) return []
  return Object.entries(structure).flatMap(([k, inner]) => lists(inner, [...path, k]))
}
