import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'

/**
 * `tag_lists(listed, own, above)`: for each list of tags that some ticket carries, the tags that it comes to in a taxonomy, each
 * once, and these with the tags above them; whatever the case where no name is exactly so (Zendesk keeps tags in lower case). A tag
 * that the taxonomy does not have is what it is.
 */
export async function listTags(session: Session, places: readonly TagPlace[]): Promise<void> {
  await session.run('CREATE TABLE tag_places (place INTEGER, name VARCHAR, tag VARCHAR, up VARCHAR[])')
  const rows = places.map(({ name, tag, up }, i) => `(${i}, ${text(name)}, ${text(tag)}, [${up.map(text).join(', ')}])`)
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
}
