import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'

/**
 * `tag_lists(listed, own, above)`: for each list of tags that some ticket carries, the tags that it comes to in a taxonomy, each
 * once, and these with the tags above them; whatever the case where no name is exactly so (Zendesk keeps tags in lower case). A tag
 * that the taxonomy does not have is what it is.
 */
export async function listTags(session: Session, places: readonly TagPlace[]): Promise<void> {
  await session.run('CREATE TABLE tag_places (place INTEGER, name VARCHAR, tag VARCHAR, up VARCHAR[], by_label BOOLEAN)')
  const rows = places.map(
    ({ name, tag, up, byLabel = false }, i) => `(${i}, ${text(name)}, ${text(tag)}, [${up.map(text).join(', ')}], ${byLabel})`,
  )
  for (let from = 0; from < rows.length; from += 1000)
    await session.run(`INSERT INTO tag_places VALUES ${rows.slice(from, from + 1000).join(', ')}`)
  await session.run(`
    CREATE TABLE tag_lists AS
    SELECT listed, list(DISTINCT coalesce(exact.tag, loose.tag, name)) AS own,
      list_distinct(flatten(list(coalesce(exact.up, loose.up, [name])))) AS above
    FROM (SELECT listed, unnest(listed) AS name FROM (SELECT DISTINCT tags AS listed FROM all_tickets WHERE len(tags) > 0))
    LEFT JOIN tag_places AS exact USING (name)
    LEFT JOIN (SELECT DISTINCT ON (lower(name)) lower(name) AS lowered, tag, up FROM tag_places ORDER BY place) AS loose
      ON loose.lowered = lower(name)
    GROUP BY listed`)
}

/** How a tag in an export counts: an alias as its tag, and each tag in those above it too. */
export interface TagPlace {
  /** as exports write it */
  name: string
  /** the tag that it is */
  tag: string
  /** that tag, and the tags above it */
  up: readonly string[]
  /** it is neither a tag nor an alias, but a label of the tag */
  byLabel?: boolean
}

/** A name of counted tickets that a label folds into a tag, and how many of them have it. */
export interface FoldedLabel {
  name: string
  tag: string
  tickets: number
}

/** Those of an export, most tickets first. Reads `tag_lists` and the view `tickets`. */
export async function foldedLabels(session: Session): Promise<readonly FoldedLabel[]> {
  const names = await session.rows(`
    SELECT used.name, tag FROM (SELECT DISTINCT unnest(listed) AS name FROM tag_lists) AS used
    JOIN tag_places AS labels ON labels.name = lower(used.name) AND by_label`)
  if (names.length === 0) return []
  const rows = await session.rows(`
    SELECT name, count(*) AS tickets FROM (SELECT unnest(tags) AS name FROM all_tickets SEMI JOIN tickets USING (file_no, row_no) WHERE len(tags) > 0)
    WHERE name IN (${names.map(({ name }) => text(name as string)).join(', ')}) GROUP BY name ORDER BY tickets DESC, name`)
  const tags = new Map(names.map(({ name, tag }) => [name, tag as string]))
  return rows.map(({ name, tickets }) => ({ name: name as string, tag: tags.get(name)!, tickets: Number(tickets) }))
}
