import { texts } from '../../../duckdb/sql.ts'
import { noWords, yesWords } from '../../lexicons/flag.ts'
import type { TicketField } from '../../ticket.ts'
import { unlikeCells } from '../values/cells.ts'
import type { FieldInput, FieldSql } from './field-sql.ts'

/** What stands in a column of agents where a ticket has none. */
const nobody = [
  'unassigned',
  'not assigned',
  'no agent',
  'no assignee',
  'nobody',
  '0',
  '미배정',
  '미지정',
  '미할당',
  '담당자 없음',
  'nicht zugewiesen',
  'non attribué',
  'sin asignar',
  'não atribuído',
  '未割り当て',
  '未分配',
]

const yesOrNo = [...yesWords, ...noWords].filter((word) => !/^\d/.test(word))

/** A count, as SQL: `2`, `2,0`, and yes or no where a column asks whether it happened at all. */
export async function numberSql(cell: string, field: TicketField, { words }: FieldInput, out: FieldSql): Promise<string> {
  const number = `coalesce(try_cast(${cell} AS DOUBLE), try_cast(regexp_replace(${cell}, '^(\\s*\\d+),(0*\\s*)$', '\\1.\\2') AS DOUBLE))`
  const found = await words(cell)
  const unlike = unlikeCells(
    cell,
    found.flatMap((w) => w.cells),
  )
  out.unlike.push(`(CASE WHEN ${field} IS NULL THEN lower(trim(${cell})) IN ${texts(yesOrNo)} AND ${unlike} ELSE false END)`)
  out.quoteless.set(cell, `${field} IS NOT NULL`)
  const of = (some: readonly string[]) =>
    found.filter(({ word }) => some.includes(word) && yesOrNo.includes(word)).flatMap((w) => w.cells)
  const [yes, no] = [of(yesWords), of(noWords)]
  if (yes.length + no.length === 0) return number
  out.needsAll = true
  const cases = [
    ...(yes.length > 0 ? [`WHEN ${cell} IN ${texts(yes)} THEN 1`] : []),
    ...(no.length > 0 ? [`WHEN ${cell} IN ${texts(no)} THEN 0`] : []),
  ]
  return `(CASE ${cases.join(' ')} ELSE ${number} END)`
}

/**
 * Marks first responses after 0 seconds that are none: programs fill in 0 where nobody has replied. Only a ticket that nobody has
 * taken up shows that, or one whose replies are counted.
 */
export function zeroResponse({ sql, derived, unlike, agentAside }: FieldSql): void {
  const durations = (['first_response_s', 'first_response_business_s'] as const).filter((field) => sql.has(field))
  const agent = sql.has('agent') ? 'agent' : agentAside?.sql
  const signs = [
    sql.has('status') && agent ? `status IN ('new', 'open') AND (${agent} IS NULL OR lower(${agent}) IN ${texts(nobody)})` : '',
    sql.has('status') && sql.has('replies') ? "status IN ('new', 'open') AND coalesce(replies, 0) = 0" : '',
    sql.has('status') && !agent && !sql.has('replies') ? "status = 'new'" : '',
    sql.has('replies') ? 'replies = 0' : '',
  ].filter(Boolean)
  if (durations.length === 0 || signs.length === 0) return
  const zero = `coalesce(${[...durations, 'NULL'].join(', ')}) = 0${sql.has('first_response_at') ? ' AND first_response_at IS NULL' : ''}`
  if (agentAside) unlike.push(`(CASE WHEN ${zero} THEN ${agentAside.unlike} ELSE false END)`)
  derived.set(
    'first_response_zero',
    `(CASE WHEN ${zero} THEN coalesce(${signs.map((sign) => `(${sign})`).join(' OR ')}, false) ELSE false END)`,
  )
}
