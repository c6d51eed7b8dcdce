import type { Session } from '../../../duckdb/session.ts'
import { pointer, text } from '../../../duckdb/sql.ts'

/** A list beside the records of a page, which they refer to. Keys and names are paths: `relationships.response.data.id`. */
export interface SideList {
  list: string
  /** its key that the records' refer to */
  key: string
  /** keys of a record, and the name under which what they refer to is put into the record */
  refers: readonly (readonly [from: string, as: string])[]
}

/** What an API puts beside tickets when it is asked to "include" more (Zendesk's `include=users,metric_sets,groups`). */
export const sideLists: readonly SideList[] = [
  {
    list: 'users',
    key: 'id',
    refers: [
      ['requester_id', 'requester'],
      ['assignee_id', 'assignee'],
    ],
  },
  { list: 'metric_sets', key: 'ticket_id', refers: [['id', 'metric_set']] },
  { list: 'groups', key: 'id', refers: [['group_id', 'group']] },
  // JSON:API: the reply to a review, named by the review, by itself, or by both
  { list: 'included', key: 'id', refers: [['relationships.response.data.id', 'attributes.response']] },
  { list: 'included', key: 'relationships.review.data.id', refers: [['id', 'attributes.response']] },
]

const path = (name: string) => text(pointer(name.split('.')))

/** What a record is given under a path, as JSON in SQL. */
const nested = (name: string, sql: string) =>
  name.split('.').reduceRight((inner, part) => `json_object(${text(part)}, ${inner})`, sql)

/** Puts what the records of `docs` refer to into them, from the tables `<docs>_<list>`; what a record has already stays. */
export async function joinSideLists(session: Session, docs: string, others: readonly SideList[]): Promise<void> {
  for (const { list, key, refers } of others)
    for (const [from, as] of refers)
      await session.run(`
        CREATE OR REPLACE TABLE ${docs} AS
        SELECT CASE WHEN other IS NULL OR json_exists(doc, ${path(as)}) THEN doc ELSE json_merge_patch(doc, ${nested(as, 'other')}) END AS doc
        FROM (SELECT doc, json_extract_string(doc, ${path(from)}) AS reference FROM ${docs}) LEFT JOIN (
          SELECT json_extract_string(doc, ${path(key)}) AS id, any_value(doc) AS other FROM ${docs}_${list} GROUP BY id
        ) ON id = reference`)
  for (const list of new Set(others.map(({ list }) => list))) await session.run(`DROP TABLE ${docs}_${list}`)
}
