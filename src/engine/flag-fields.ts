import type { Flag } from '../source.ts'
import type { TicketField } from '../ticket.ts'
import { cellOf, unlikeCells } from './column.ts'
import type { FieldSql, Reading } from './field-sql.ts'
import type { Session } from './session.ts'
import { text, texts } from './sql.ts'
import { column } from './table.ts'

/** What marks a ticket, by the source and by the config. A mark that no row carries costs the rows nothing. */
export async function flagFields(session: Session, reading: Reading, out: FieldSql): Promise<void> {
  const { detected, options } = reading
  const marks = { ...detected.source.flags } as Record<string, Flag | readonly Flag[]>
  for (const [field, tags] of Object.entries(options.exclude ?? {}))
    marks[field] = [marks[field] ?? [], tags.map((tag) => ({ tag }))].flat(2)
  for (const [field, flag] of Object.entries(marks)) {
    const conditions = (await Promise.all([flag].flat().map((f) => conditionOf(session, f, field, reading, out)))).filter(
      (c) => c !== undefined,
    )
    const met = conditions.filter((c) => c !== 'false')
    if (conditions.length > 0) out.sql.set(field, met.length === 0 ? 'false' : `coalesce(${met.join(' OR ')}, false)`)
  }
}

/** SQL for one mark; undefined where the export does not have what would tell. */
async function conditionOf(
  session: Session,
  flag: Flag,
  field: string,
  { watching, noValue, words, firstRows }: Reading,
  out: FieldSql,
): Promise<string | undefined> {
  if ('tag' in flag) {
    if (!out.sql.has('tags')) return undefined
    if (firstRows) out.tagMarks.push({ field, tag: flag.tag })
    if (firstRows) return 'false'
    return (await someTag(session, out.tagTables, flag.tag)) ? `list_contains(tags, ${text(flag.tag)})` : 'false'
  }
  const index = watching.get(flag.column)
  if (index === undefined) return undefined
  if (!out.uses.some((u) => u.index === index)) out.uses.push({ index, as: field as TicketField })
  if ('filled' in flag) return `${cellOf(column(index), noValue)} IS NOT NULL`
  const known = await words(column(index))
  out.unlike.push(
    unlikeCells(
      column(index),
      known.flatMap((w) => w.cells),
    ),
  )
  const found = known.map(({ word }) => word)
  const is = flag.is.map((word) => word.toLowerCase()).filter((word) => found.length === 0 || found.includes(word))
  return is.length === 0 ? 'false' : `lower(trim(${column(index)})) IN ${texts(is)}`
}

async function someTag(session: Session, tables: readonly string[], tag: string): Promise<boolean> {
  for (const table of tables)
    if ((await session.rows(`SELECT 1 AS there FROM ${table} WHERE list_contains(value, ${text(tag)}) LIMIT 1`)).length > 0)
      return true
  return false
}
