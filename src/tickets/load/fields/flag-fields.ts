import type { Session } from '../../../duckdb/session.ts'
import { text, texts } from '../../../duckdb/sql.ts'
import { type Excludable, flagOf, type Marks, marksOf } from '../../exclude.ts'
import { leftOutWords, outwardChannels } from '../../lexicons/left-out.ts'
import { type Mark, markText } from '../../mark.ts'
import { type Flag, flagsOf } from '../../source.ts'
import type { TicketField } from '../../ticket.ts'
import { column } from '../table/raw-table.ts'
import { cellOf, unlikeCells } from '../values/cells.ts'
import { fold } from '../values/words.ts'
import type { FieldInput, FieldSql } from './field-sql.ts'

/** One way to tell, and what is said of it: a flag, or a cell of one of some columns that is like a pattern. */
type FlagCondition = Mark &
  ({ flag: Flag } | { columns: readonly number[]; pattern: string } | { index: number; words: readonly string[] })

/**
 * What marks a ticket, by the source and by the config: the flag, and beside it (`spam_by`) the first mark that told so. A mark
 * that no row carries costs the rows nothing.
 */
export async function flagFields(session: Session, reading: FieldInput, out: FieldSql): Promise<void> {
  const told = new Map<string, FlagCondition[]>()
  const add = (field: string, marks: readonly FlagCondition[]) => told.set(field, [...(told.get(field) ?? []), ...marks])
  for (const [field, flags] of Object.entries(flagsOf(reading.detected.source))) add(field, flags.map(bySource))
  for (const [field, words] of Object.entries(leftOutWords)) add(field, byWord(reading, 'status', words))
  add('agent_initiated', byWord(reading, 'channel', outwardChannels))
  for (const [reason, said] of Object.entries(reading.options.exclude ?? {}))
    add(flagOf(reason as Excludable), bySettings(marksOf(said), reading))
  for (const [field, marks] of told) {
    const conditions = await Promise.all(
      marks.map(async (mark) => ({ mark, sql: await conditionOf(session, mark, field, reading, out) })),
    )
    if (conditions.every(({ sql }) => sql === undefined)) continue
    const met = conditions.filter(({ sql }) => sql !== undefined && sql !== 'false')
    out.derived.set(field, met.length === 0 ? 'false' : `coalesce(${met.map(({ sql }) => sql).join(' OR ')}, false)`)
    if (met.length > 0) out.derived.set(`${field}_by`, firstOf(met))
  }
}

/** Tags last, as in a file read in one pass, where they are known last. */
const firstOf = (met: readonly { mark: FlagCondition; sql: string | undefined }[]) =>
  `(CASE ${[...met.filter(({ mark }) => !isTag(mark)), ...met.filter(({ mark }) => isTag(mark))].map(({ mark, sql }) => `WHEN ${sql} THEN ${text(markText(mark))}`).join(' ')} END)`

const isTag = (told: FlagCondition) => 'flag' in told && 'tag' in told.flag

/** Words of a field's columns that mark a ticket in any helpdesk. */
const byWord = ({ matched }: FieldInput, field: 'status' | 'channel', words: readonly string[]): FlagCondition[] =>
  (matched.get(field) ?? []).map(({ heading }) => ({ by: 'export', what: heading.name, index: heading.index, words }))

const bySource = (flag: Flag): FlagCondition => ({ by: 'export', what: 'tag' in flag ? flag.tag : flag.column, flag })

function bySettings(
  { tags = [], requesters = [], agents = [], columns = {} }: Marks,
  { matched, watching }: FieldInput,
): FlagCondition[] {
  // an export may name a customer by id, address and name: any of them will do
  const people = (by: 'requester' | 'agent', patterns: readonly string[]): FlagCondition[] =>
    patterns.map((what) => ({ by, what, pattern: what, columns: (matched.get(by) ?? []).map((c) => c.heading.index) }))
  return [
    ...tags.map((tag): FlagCondition => ({ by: 'tag', what: tag, flag: { tag } })),
    ...people('requester', requesters),
    ...people('agent', agents),
    ...Object.entries(columns).flatMap(([name, values]) =>
      values.map((value): FlagCondition => {
        const index = watching.get(name)
        return { by: 'column', what: `${name}: ${value}`, pattern: value, columns: index === undefined ? [] : [index] }
      }),
    ),
  ]
}

/** SQL for one mark; undefined where the export does not have what would tell. */
async function conditionOf(
  session: Session,
  told: FlagCondition,
  field: string,
  reading: FieldInput,
  out: FieldSql,
): Promise<string | undefined> {
  if ('flag' in told) return flagSql(session, told, told.flag, field, reading, out)
  if ('words' in told) return wordSql(told.index, told.words, reading, out)
  if (told.columns.length === 0) return undefined
  return told.columns.map((index) => isLike(column(index), told.pattern)).join(' OR ')
}

/** A cell that is one of some words, but for case, accents and blanks; undefined where none of these stands in the column. */
async function wordSql(index: number, words: readonly string[], reading: FieldInput, out: FieldSql): Promise<string | undefined> {
  const known = await reading.words(column(index))
  if (!out.wordsChecked.has(column(index)))
    out.unlike.push(
      unlikeCells(
        column(index),
        known.flatMap((w) => w.cells),
      ),
    )
  // blank, or of too many different cells to be read as words
  if (known.length === 0) return `lower(trim(${column(index)})) IN ${texts(words)}`
  const wanted = new Set(words.map(fold))
  const cells = known.filter(({ word }) => wanted.has(fold(word))).flatMap((w) => w.cells)
  return cells.length === 0 ? undefined : `${column(index)} IN ${texts(cells)}`
}

async function flagSql(
  session: Session,
  mark: Mark,
  flag: Flag,
  field: string,
  reading: FieldInput,
  out: FieldSql,
): Promise<string | undefined> {
  const { watching, noValue, firstRows } = reading
  if ('tag' in flag) {
    if (!out.sql.has('tags')) return undefined
    if (firstRows) out.tagMarks.push({ field, tag: flag.tag, mark })
    if (firstRows) return 'false'
    return (await someTag(session, out.tagTables, flag.tag)) ? `list_contains(tags, ${text(flag.tag)})` : 'false'
  }
  const index = watching.get(flag.column)
  if (index === undefined) return undefined
  if (!out.uses.some((u) => u.index === index)) out.uses.push({ index, as: field as TicketField })
  if ('filled' in flag) return `${cellOf(column(index), noValue)} IS NOT NULL`
  return (await wordSql(index, flag.is, reading, out)) ?? 'false'
}

async function someTag(session: Session, tables: readonly string[], tag: string): Promise<boolean> {
  for (const table of tables)
    if ((await session.rows(`SELECT 1 AS there FROM ${table} WHERE list_contains(value, ${text(tag)}) LIMIT 1`)).length > 0)
      return true
  return false
}

/**
 * SQL for whether a cell is a name with `*` at its beginning, its end or both standing for anything. Case and blanks around it do
 * not count. No regular expression: a name from a file of settings is only ever compared.
 */
export function isLike(cell: string, pattern: string): string {
  const [, before, name = '', behind] = /^(\*?)(.*?)(\*?)$/s.exec(pattern.trim().toLowerCase())!
  const own = `lower(trim(${cell}))`
  if (name === '') return `${own} <> ''`
  if (before && behind) return `contains(${own}, ${text(name)})`
  if (before) return `ends_with(${own}, ${text(name)})`
  return behind ? `starts_with(${own}, ${text(name)})` : `${own} = ${text(name)}`
}
