import type { Session } from '../../../duckdb/session.ts'
import { text } from '../../../duckdb/sql.ts'

/** A list beside the records of a page, which they refer to. */
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
]

/** Puts what the records of `docs` refer to into them, from the tables `<docs>_<list>`; what a record has already stays. */
export async function joinSideLists(session: Session, docs: string, others: readonly SideList[]): Promise<void> {
  for (const { list, key, refers } of others) {
    for (const [from, as] of refers)
      await session.run(`
        CREATE OR REPLACE TABLE ${docs} AS
        SELECT CASE WHEN other IS NULL OR json_exists(doc, ${text(`/${as}`)}) THEN doc ELSE json_merge_patch(doc, json_object(${text(as)}, other)) END AS doc
        FROM (SELECT doc, json_extract_string(doc, ${text(`/${from}`)}) AS reference FROM ${docs}) LEFT JOIN (
          SELECT json_extract_string(doc, ${text(`/${key}`)}) AS id, any_value(doc) AS other FROM ${docs}_${list} GROUP BY id
        ) ON id = reference`)
    await session.run(`DROP TABLE ${docs}_${list}`)
  }
}
