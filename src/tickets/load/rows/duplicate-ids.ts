import type { Session } from '../../../duckdb/session.ts'
import { fallback } from '../columns/detect-source.ts'
import type { TicketFile } from '../ticket-file.ts'

/** How many rows could be tickets, and how many ids they have. */
export interface Ids {
  rows: number
  ids: number
  /** SQL for what tells tickets apart: where files are of several helpdesks, each has ids of its own */
  key: string
}

/** Counts the ids of `all_tickets`. Most exports go by the number of the ticket, up or down: then none can repeat, and none is looked up. */
export async function countIds(session: Session, sources: ReadonlySet<string>): Promise<Ids> {
  const key = sources.size > 1 ? 'source, id' : 'id'
  const among = 'FROM untagged_tickets WHERE reject IS NULL'
  const { rows, up, down } = await session.one(`
    SELECT count(*) AS rows, count_if(no > before) AS up, count_if(no < before) AS down
    FROM (SELECT no, lag(no) OVER () AS before FROM (SELECT try_cast(id AS BIGINT) AS no ${among}))`)
  if (up === (rows as number) - 1 || down === (rows as number) - 1) return { rows: rows as number, ids: rows as number, key }
  const { ids } = await session.one(`SELECT count(DISTINCT ${sources.size > 1 ? `row(${key})` : key}) AS ids ${among}`)
  return { rows: rows as number, ids: ids as number, key }
}

/**
 * Marks the rows of `all_tickets` that repeat an id: the one updated last stays, else the last one read, and the earliest of their
 * creation times is that of all of them. Returns how many ids repeat, and how many of them give different creation times: those of an event log.
 */
export async function markDuplicates(
  session: Session,
  { rows, ids, key }: Ids,
): Promise<{ repeated: number; differing: number }> {
  await session.run('CREATE TABLE duplicates (file_no INTEGER, row_no BIGINT)')
  if (rows === ids) return { repeated: 0, differing: 0 }
  await session.run(`
    CREATE TABLE repeated AS SELECT ${key}, count(DISTINCT created_at) AS created, min(created_at) AS first_created FROM all_tickets WHERE reject IS NULL GROUP BY ${key} HAVING count(*) > 1;
    INSERT INTO duplicates SELECT file_no, row_no FROM (
      SELECT file_no, row_no, row_number() OVER (PARTITION BY ${key} ORDER BY updated_at DESC NULLS LAST, file_no DESC, row_no DESC) AS place
      FROM all_tickets SEMI JOIN repeated USING (${key}) WHERE reject IS NULL) WHERE place > 1`)
  const { repeated, differing } = await session.one(
    'SELECT count(*) AS repeated, count(*) FILTER (WHERE created > 1) AS differing FROM repeated',
  )
  if (differing !== 0) await useFirstCreation(session, key)
  return { repeated: repeated as number, differing: differing as number }
}

async function useFirstCreation(session: Session, key: string): Promise<void> {
  await session.run(`
    ALTER VIEW all_tickets RENAME TO all_rows;
    CREATE VIEW all_tickets AS SELECT * EXCLUDE (created_at, created, first_created), coalesce(first_created, created_at) AS created_at
    FROM all_rows LEFT JOIN repeated USING (${key});
    CREATE OR REPLACE VIEW untagged_tickets AS SELECT * EXCLUDE (tags) FROM all_tickets`)
}

/** How many ids that `markDuplicates` found stand over rows with different creation times, and some of them. */
export async function differingIds(session: Session, most: number): Promise<{ count: number; ids: string[] }> {
  const rows = await session.rows(`SELECT id, count(*) OVER () AS n FROM repeated WHERE created > 1 ORDER BY id LIMIT ${most}`)
  return { count: (rows[0]?.n as number | undefined) ?? 0, ids: rows.map((row) => row.id as string) }
}

/** Headers that only rows of messages and comments have. */
const messageColumns = new Set([
  ...[
    'messageid',
    'commentid',
    'replyid',
    'noteid',
    'sendertype',
    'authortype',
    'senderrole',
    'authorrole',
    'messagetype',
    'author.type',
    'sender.type',
  ],
  ...['메시지id', '메시지번호', '댓글id', '발신자유형', '작성자유형'],
])

/**
 * Whether rows are events or messages and not tickets: many ids that stand over several rows with different creation times, or
 * repeated ids in a sheet with a column that only messages have.
 */
export function isEventLog(
  { rows, ids }: Ids,
  { repeated, differing }: { repeated: number; differing: number },
  files: readonly TicketFile[],
): boolean {
  const ofMessages = ({ detected, headings }: TicketFile) =>
    detected.id === fallback && headings.some((h) => messageColumns.has(h.key))
  return (repeated > 0 && files.some(ofMessages)) || (rows >= 20 && repeated > ids * 0.2 && differing > repeated * 0.5)
}
