import type { Column, Unit } from '../../source.ts'
import type { TicketField } from '../../ticket.ts'
import { type ColumnHeader, key } from './column-header.ts'

/** A column that may hold a first reply, as `match-columns.ts` finds it. */
interface ReplyColumn {
  heading: ColumnHeader
  unit: Unit | undefined
  separator: string | undefined
  /** columns of any first reply, a machine's too, gave way to it */
  instead?: boolean
}

const withoutBot = /[([]?(?:excluding|excl\.?|without|ohne|sin|sem|sans)(?:chat)?bots?[)\]]?|[([]?(?:봇|챗봇)제외[)\]]?/g
const someone =
  /(?:by)?(?:human|agent|teammate|staff|operator|representative|admin)s?|상담원|상담사|담당자|직원|사람|担当者|オペレーター|人工|客服/g
const machine =
  /^auto|automat|auto(?:reply|respon)|^(?:chat)?bots?|chatbot|bots?(?:first|reply|response|[)\]]|$)|자동|봇|自動|机器人|ボット/
const firstOne = /first|initial|1st|최초|첫|1차|primer|primeir|premi[eè]r|erst|prim[ao]|eerste|初|首次/

/** The key of a column without what says who replied. */
const general = (of: string) => of.replace(withoutBot, '').replace(someone, '')
const isPerson = ({ heading }: ReplyColumn) => general(heading.key) !== heading.key
const isMachine = ({ heading }: ReplyColumn) => machine.test(heading.key.replace(withoutBot, ''))

/** Columns of a first reply by a person that a source does not name: `first_human_reply_at`, where it names `first_reply_at`. */
function unnamed(columns: Column | readonly Column[] | undefined, found: readonly ColumnHeader[], bare: boolean): ReplyColumn[] {
  const known = new Map(
    [columns ?? []].flat().map((column) => {
      const { name, unit } = typeof column === 'string' ? { name: column, unit: undefined } : (column as Exclude<Column, string>)
      return [general(key(name)), unit]
    }),
  )
  return found.flatMap((heading) => {
    const same = [heading.key, ...(bare ? [heading.bare] : [])].map(general).find((name) => known.has(name))
    if (same === undefined || !firstOne.test(heading.key)) return []
    const column = { heading, unit: heading.unit ?? known.get(same), separator: undefined }
    return isPerson(column) ? [column] : []
  })
}

/**
 * Of the columns that may hold a first reply, those of a reply by a person win: nothing stands in for their blanks, which mean
 * that no person answered. A machine's reply is none.
 */
export function preferPersons(
  matched: Map<TicketField, ReplyColumn[]>,
  fields: Partial<Record<TicketField, Column | readonly Column[]>>,
  found: readonly ColumnHeader[],
  bare: boolean,
): void {
  const columnsOf = (field: TicketField) => {
    const own = (matched.get(field) ?? []).filter((column) => !isMachine(column))
    const more = unnamed(fields[field], found, bare).filter(
      (column) => !isMachine(column) && !own.some(({ heading }) => heading.index === column.heading.index),
    )
    return [...own, ...more]
  }
  const keep = (field: TicketField, columns: readonly ReplyColumn[]) =>
    columns.length > 0 ? matched.set(field, [...columns]) : matched.delete(field)
  const [at, took] = [columnsOf('first_response_at'), columnsOf('first_response_s')]
  const all = [...at, ...took]
  const some = all.some(isPerson)
  const persons = (columns: readonly ReplyColumn[]) =>
    columns.filter(isPerson).map((column) => ({ ...column, instead: !all.every(isPerson) }))
  keep('first_response_at', some ? persons(at) : at)
  keep('first_response_s', some ? persons(took) : took)
  const business = columnsOf('first_response_business_s')
  keep('first_response_business_s', business.some(isPerson) ? business.filter(isPerson) : business)
}
