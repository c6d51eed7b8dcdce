import type { Session } from '../../../duckdb/session.ts'
import { ticketFields } from '../../ticket.ts'

/** How many rows could be tickets, and how many ids they have. */
export interface Ids {
  rows: number
  ids: number
  /** SQL for what tells tickets apart: where files are of several helpdesks, each has ids of its own */
  key: string
}

/** Counts the ids of `all_tickets`. */
export async function countIds(session: Session, sources: ReadonlySet<string>): Promise<Ids> {
  const key = sources.size > 1 ? 'source, id' : 'id'
  const distinct = sources.size > 1 ? `row(${key})` : key
  const { rows, ids } = await session.one(
    `SELECT count(*) AS rows, count(DISTINCT ${distinct}) AS ids FROM all_tickets WHERE reject IS NULL`,
  )
  return { rows: rows as number, ids: ids as number, key }
}

/**
 * Marks the rows of `all_tickets` that repeat an id: the one updated last stays, else the last one read.
 * Returns how many ids repeat, and how many of them give different creation times: those of an event log.
 */
export async function markDuplicates(
  session: Session,
  { rows, ids, key }: Ids,
): Promise<{ repeated: number; differing: number }> {
  await session.run('CREATE TABLE duplicates (file_no INTEGER, row_no BIGINT)')
  if (rows === ids) return { repeated: 0, differing: 0 }
  await session.run(`
    CREATE TABLE repeated AS SELECT ${key}, count(DISTINCT created_at) AS created FROM all_tickets WHERE reject IS NULL GROUP BY ${key} HAVING count(*) > 1;
    INSERT INTO duplicates SELECT file_no, row_no FROM (
      SELECT file_no, row_no, row_number() OVER (PARTITION BY ${key} ORDER BY updated_at DESC NULLS LAST, file_no DESC, row_no DESC) AS place
      FROM all_tickets SEMI JOIN repeated USING (${key}) WHERE reject IS NULL) WHERE place > 1`)
  const { repeated, differing } = await session.one(
    'SELECT count(*) AS repeated, count(*) FILTER (WHERE created > 1) AS differing FROM repeated',
  )
  return { repeated: repeated as number, differing: differing as number }
}

/** The latest instant anywhere in the export: what "now" was when it was made. Epoch ms. */
export async function latestInstant(session: Session): Promise<number | undefined> {
  const instants = Object.entries(ticketFields)
    .filter(([, kind]) => kind === 'instant')
    .map(([field]) => `max(${field})`)
  const { latest } = await session.one(
    `SELECT epoch_ms(greatest(${instants.join(', ')})) AS latest FROM all_tickets WHERE reject IS NULL`,
  )
  return (latest as number | null) ?? undefined
}
