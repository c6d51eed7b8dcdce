import { anyDialect, csv, type Dialect } from './bytes.ts'
import type { Dice } from './dice.ts'
import type { Seen } from './seen.ts'
import type { Ticket } from './shop.ts'

/** The same tickets as one helpdesk writes them, and what its files tell of them. */
export interface Exported {
  files: readonly { name: string; bytes: Uint8Array }[]
  /** the source that must be recognised */
  source: string
  args?: readonly string[]
  seen: readonly Seen[]
  /** rows that are no tickets of their own, or no tickets at all */
  continuation?: number
  duplicate?: number
  /** lines below the table, which are no rows */
  footer?: number
}

/** `zone`: the account's zone, which naive times are in, and the zone the report is asked for. */
export interface Shop {
  tickets: readonly Ticket[]
  zone: string
  dice: Dice
}

export type Shape = (shop: Shop) => Exported

/** A column of a table. Without `tells` it is always there; with it, an export may leave it out, and with it those fields. */
export interface Column {
  head: string
  cell: (t: Ticket) => string
  tells?: readonly (keyof Seen)[]
}

const unknown: readonly Column[] = [
  { head: 'Motivo do Contato [list]', cell: (t) => t.body },
  { head: 'Gift note, if any [txt]', cell: (t) => (t.number % 3 === 0 ? t.body : '') },
  { head: '비고', cell: (t) => t.subject },
  { head: 'Internal score 2', cell: (t) => String(t.number % 7) },
]

/** Rows of cells under a header: columns left out, added and in another order, headers in another case. */
export function table({ tickets, dice }: Shop, columns: readonly Column[]): { rows: string[][]; told: ReadonlySet<string> } {
  const kept = [...columns.filter((c) => !c.tells || dice.chance(0.75)), ...dice.some(unknown, 0.4)]
  const ordered = dice.chance(0.5) ? dice.shuffled(kept) : kept
  const cased = dice.one([(h: string) => h, (h: string) => h, (h: string) => h.toUpperCase(), (h: string) => h.toLowerCase()])
  return {
    rows: [ordered.map((c) => cased(c.head)), ...tickets.map((t) => ordered.map((c) => c.cell(t)))],
    told: new Set(kept.flatMap((c) => c.tells ?? [])),
  }
}

/** What stays of tickets where an export leaves columns out. */
export function told(seen: readonly Seen[], optional: readonly Column[], fields: ReadonlySet<string>): Seen[] {
  const lost = new Set(optional.flatMap((c) => c.tells ?? []).filter((field) => !fields.has(field)))
  return seen.map(
    (t) => Object.fromEntries(Object.entries(t).filter(([field]) => !lost.has(field as keyof Seen))) as unknown as Seen,
  )
}

/** A CSV export of one file, or of several parts. */
export function asCsv(
  shop: Shop,
  source: string,
  name: string,
  columns: readonly Column[],
  see: (t: Ticket) => Seen,
  dialect: Dialect = anyDialect(shop.dice),
): Exported {
  const { rows, told: fields } = table(shop, columns)
  return { files: [{ name, bytes: csv(rows, dialect) }], source, seen: told(shop.tickets.map(see), columns, fields) }
}

/** JSON records as an array, as lines, or in the wrapper that the API uses. */
export function asJson(
  dice: Dice,
  records: readonly object[],
  wrapper: string,
  pretty = dice.chance(0.3),
): { name: string; bytes: Uint8Array } {
  const how = dice.one(['array', 'lines', 'wrapped'] as const)
  const text =
    how === 'lines'
      ? `${records.map((r) => JSON.stringify(r)).join('\n')}\n`
      : JSON.stringify(
          how === 'array' ? records : { [wrapper]: records, next_page: null, count: records.length },
          null,
          pretty ? 2 : 0,
        )
  return { name: how === 'lines' ? 'export.ndjson' : 'export.json', bytes: new TextEncoder().encode(text) }
}
