import type { Session } from '../../duckdb/session.ts'
import { UserError } from '../../errors.ts'
import { nearest } from '../../text/nearest.ts'
import type { Text } from '../../text/text.ts'
import type { TicketField } from '../../tickets/ticket.ts'
import { type Dimension, dimension, dimensionNames } from '../dimension.ts'
import type { Filter, KeyFilter, WrittenValue } from '../filter.ts'
import * as message from '../messages/filter.ts'
import { unnestOf } from './aggregate.ts'
import type { TagPlace } from './tag-places.ts'

/** What filters are understood by. */
export interface FilterGround {
  /** what could be tickets, as SQL, with the columns that dimensions run on */
  rows: string
  /** fields that some ticket has, and those that the files have a column for */
  fields: ReadonlySet<TicketField>
  columns: () => ReadonlySet<TicketField>
  tagPlaces: readonly TagPlace[] | undefined
}

/** Values that an error lists. */
const mostShown = 10

/**
 * Finds what the values of filters stand for: keys of the dimension that are the same whatever the case and the normal form of
 * Unicode, or that people call so (`E-mail`), and of tags those that the taxonomy gives that name. They stand in the table
 * `only_keys(entry, key)`, from where `filterSql` takes them.
 * @throws UserError for a field that the export does not have, and a value that no ticket has
 */
export async function findKeys(session: Session, filters: readonly Filter[], ground: FilterGround): Promise<KeyFilter[]> {
  if (filters.length === 0) return []
  await session.run('CREATE OR REPLACE TABLE only_keys (entry INTEGER, key VARCHAR)')
  const found = await understood(filters, ground, (one) => keysThere(session, one, ground.rows))
  for (const [entry, { keys }] of found.entries())
    for (const key of keys) if (key !== null) await session.run('INSERT INTO only_keys VALUES ($1, $2)', [entry, key])
  return found
}

/**
 * Filters by the keys that their values stand for.
 * @param keysThere the keys that tickets have, the most frequent first
 * @throws UserError as `findKeys` does
 */
export async function understood(
  filters: readonly Filter[],
  ground: Omit<FilterGround, 'rows'>,
  keysThere: (one: Dimension, id: string) => Promise<readonly KeyThere[]>,
): Promise<KeyFilter[]> {
  const found: KeyFilter[] = []
  for (const [entry, { by, not, values }] of filters.entries()) {
    const one = (await dimension(by))!
    if (!one.needs.every((need) => ground.fields.has(need)))
      throw UserError.of('missing-data', message.fieldNotInExport(one.title, by, await dimensionsOf(ground.columns())))
    const twin = one.unnest === undefined && !not && filters.find((other, i) => i < entry && other.by === by && !other.not)
    if (twin)
      throw new UserError(
        ...message.onceOnly(
          by,
          [...twin.values, ...values].map(({ text }) => text),
        ),
      )
    const there = await keysThere(one, by)
    const keys = [...new Set(values.flatMap((value) => keysOf(value, by, one, there, ground.tagPlaces)))]
    found.push({ by, title: one.title, labels: keys.map((key) => labelOf(one, key)), not, keys })
  }
  return found
}

/** Whether a ticket meets all of them, as SQL over rows with the columns that dimensions run on. */
export async function filterSql(filters: readonly KeyFilter[]): Promise<string> {
  const conditions = await Promise.all(
    filters.map(async ({ by, not, keys }, entry) => {
      const { sql, unnest } = (await dimension(by))!
      const wanted = `SELECT key FROM only_keys WHERE entry = ${entry}`
      const has = unnest
        ? `list_has_any(coalesce(${sql}, []), (SELECT coalesce(list(key), []) FROM only_keys WHERE entry = ${entry}))`
        : `coalesce((${sql})::VARCHAR IN (${wanted}), false)`
      const none = unnest ? `coalesce(len(${sql}), 0) = 0` : `(${sql}) IS NULL`
      const meets = keys.includes(null) ? `(${has} OR ${none})` : has
      return not ? `NOT ${meets}` : meets
    }),
  )
  return conditions.join(' AND ')
}

/** The same over the column `month` of a table of months. Only filters by month say something of it. */
export const monthSql = (filters: readonly KeyFilter[]): string =>
  filters
    .flatMap(({ by, not }, entry) =>
      by === 'month' ? [`month ${not ? 'NOT IN' : 'IN'} (SELECT key FROM only_keys WHERE entry = ${entry})`] : [],
    )
    .join(' AND ') || 'true'

/** A key that tickets have, and how many. */
export interface KeyThere {
  key: string | null
  n: number
}

/** The keys that tickets have, the most frequent first. */
async function keysThere(session: Session, { sql, unnest }: Dimension, rows: string): Promise<KeyThere[]> {
  const key = unnest ? unnestOf(sql) : `(${sql})::VARCHAR`
  return (await session.rows(
    `SELECT key, count(*) AS n FROM (SELECT ${key} AS key FROM (${rows})) GROUP BY key ORDER BY n DESC, key`,
  )) as unknown as KeyThere[]
}

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase()

const labelOf = ({ label }: Dimension, key: string | null): Text =>
  key === null ? { en: message.noneWords[0]!, ko: message.noneWords[1]! } : (label?.(key) ?? { en: key, ko: key })

function keysOf(
  { text, quoted }: WrittenValue,
  by: string,
  one: Dimension,
  there: readonly KeyThere[],
  places: readonly TagPlace[] | undefined,
): (string | null)[] {
  const names = new Set([folded(text), ...(one.unnest === 'tag' ? placesOf(text, places) : [])])
  const found = there.filter(({ key }) => {
    if (key === null) return !quoted && message.noneWords.includes(text)
    const { en, ko } = labelOf(one, key)
    return [key, en, ko].some((name) => names.has(folded(name)))
  })
  if (found.length > 0) return found.map(({ key }) => key)
  const known = there.flatMap(({ key }) => key ?? [])
  throw new UserError(
    ...message.noSuchKey(
      text,
      by,
      nearest(text, known),
      known.slice(0, mostShown).map((key) => key),
      Math.max(0, known.length - mostShown),
    ),
  )
}

/** The tag that a name stands for in a taxonomy. */
const placesOf = (text: string, places: readonly TagPlace[] = []): string[] => {
  const place =
    places.find(({ name }) => name === text.normalize('NFC')) ?? places.find(({ name }) => folded(name) === folded(text))
  return place ? [folded(place.tag)] : []
}

async function dimensionsOf(fields: ReadonlySet<TicketField>): Promise<string[]> {
  const all = await Promise.all(dimensionNames().map(async (id) => ({ id, needs: (await dimension(id))!.needs })))
  return all.filter(({ needs }) => needs.every((need) => fields.has(need))).map(({ id }) => id)
}

/** The dimensions of which every ticket that filters leave has a key of some. */
export const keyedBy = (filters: readonly KeyFilter[]): string[] =>
  filters.filter(({ not, keys }) => !not && !keys.includes(null)).map(({ by }) => by)

/** Reviews are asked for by name, and so stand beside nothing. */
export const asksForReviews = (filters: readonly KeyFilter[]): boolean =>
  filters.some(({ by, not, keys }) => by === 'channel' && !not && keys.includes('review'))
