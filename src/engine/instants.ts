import {
  type DateForm,
  dateForm,
  dateNoise,
  dateNumbers,
  dateWords,
  type Order,
  ordersThatFit,
  plainDate,
  zoneWords,
} from '../time/date-form.ts'
import { isFixed, offsets } from '../time/zone.ts'
import { cellOf, hasBlanks, type RawColumn, type Shape } from './column.ts'
import type { Session } from './session.ts'
import { text } from './sql.ts'
import { isAmbiguous, isNonexistent, toInstant } from './zone-sql.ts'

/** What the shapes of a column say of it as a column of instants. */
export interface InstantShapes {
  forms: readonly DateForm[]
  /** cells whose shape is a date's, and cells that hold something else */
  readable: number
  unreadable: number
  /** words in the cells that mean "no value" */
  noValues: readonly string[]
  /** some cells have blanks around them */
  blanks: boolean
  /** words that must be replaced before strptime */
  words: readonly (readonly [string, string])[]
  /** what must be taken out before */
  noise: readonly (readonly [RegExp, string])[]
  /** the orders that no shape rules out; more than one: the values must decide */
  orders: readonly Order[]
}

/** Reads the shapes of a column as instants. `noValue`: what counts as no value, lower case. */
export function instantShapes(found: readonly Shape[], noValue: (word: string) => boolean): InstantShapes {
  const forms = new Map<string, DateForm>()
  const noValues = new Set<string>()
  const words = new Set<readonly [string, string]>()
  const noise = new Set<(typeof dateNoise)[number]>()
  let [readable, unreadable] = [0, 0]
  for (const { example, cells } of found) {
    const low = example.trim().toLowerCase()
    if (noValue(low)) {
      noValues.add(low)
      continue
    }
    const form = dateForm(plainDate(example))
    if (!form) {
      unreadable += cells
      continue
    }
    readable += cells
    forms.set(`${form.kind} ${form.orders.map((o) => form.format(o)).join('|')}`, form)
    let plain = low.replace(/\s+/g, ' ')
    for (const one of dateNoise) {
      if (one[0].test(plain)) noise.add(one)
      plain = plain.replace(...one)
    }
    for (const pair of dateWords) if (plain.includes(pair[0])) words.add(pair)
    const abbreviation = / ([a-z]{3,4})$/.exec(plain)?.[1]
    if (abbreviation && zoneWords[abbreviation]) words.add([` ${abbreviation}`, ` ${zoneWords[abbreviation]}`])
  }
  const open = [...forms.values()].filter((f) => f.kind === 'format' && f.orders.length > 1).map((f) => f.orders)
  const orders = open.length === 0 ? (['ymd'] as const) : open.reduce((all, next) => all.filter((o) => next.includes(o)))
  return {
    forms: [...forms.values()],
    readable,
    unreadable,
    noValues: [...noValues],
    blanks: hasBlanks(found),
    words: [...words],
    noise: [...noise],
    orders,
  }
}

/**
 * Day and month by vote over the whole column: an order stays if no cell contradicts it, and if it does not spread the years as
 * no export does. If every order is contradicted somewhere (a column that was mended by hand), the one that fits most cells stays.
 */
export async function voteOrder(session: Session, column: RawColumn, { orders }: InstantShapes): Promise<readonly Order[]> {
  if (orders.length < 2) return orders
  const rows = (await session.rows(`
    SELECT DISTINCT regexp_extract(trim(${column.sql}), '^\\d{1,4}\\D{1,3}\\d{1,2}\\D{1,3}\\d{1,4}') AS cell, count(*) OVER (PARTITION BY cell) AS cells
    FROM ${column.table}`)) as { cell: string; cells: number }[]
  const votes = orders.map((order) => {
    const against = rows.filter(({ cell }) => cell && ordersThatFit([order], dateNumbers(cell)).length === 0)
    return { order, against: against.reduce((sum, { cells }) => sum + cells, 0) }
  })
  const least = Math.min(...votes.map((v) => v.against))
  const left = votes.filter((v) => v.against === least).map((v) => v.order)
  const spans = left.map((order) =>
    yearSpan(
      order,
      rows.map(({ cell }) => dateNumbers(cell ?? '')),
    ),
  )
  return left.filter((_, i) => spans[i]! <= Math.max(Math.min(...spans), plausibleYears))
}

/** An export spans a few years: 24.01.05 next to 24.01.31 is January 2024, not the 24th of two months 26 years apart. */
const plausibleYears = 3

function yearSpan(order: Order, dates: readonly (readonly number[])[]): number {
  const years = dates.filter((d) => d.length === 3).map((d) => d[order === 'ymd' ? 0 : 2]!)
  return years.reduce((most, y) => Math.max(most, y), -Infinity) - years.reduce((least, y) => Math.min(least, y), Infinity)
}

/** Years outside these are sentinels (1900-01-01, 9999-12-31) or slips, not instants. */
const earliest = "TIMESTAMP '1990-01-01'"
const latest = "TIMESTAMP '2100-01-01'"

/** SQL for a column of instants. */
export interface InstantSql {
  /** the cell, NULL where it holds nothing */
  cell: string
  /** the instant (TIMESTAMP, UTC), NULL where there is none or it cannot be read */
  instant: string
  /** cells read on an ambiguous, and on a nonexistent, wall clock time */
  ambiguous: string
  nonexistent: string
  /** strptime formats, for people */
  formats: readonly string[]
  naive: boolean
}

/** Builds the SQL that reads a column. `zone` is the zone of cells that name none. */
export async function instantSql(
  session: Session,
  column: RawColumn,
  seen: InstantShapes,
  order: Order,
  zone: string,
): Promise<InstantSql> {
  const cell = cellOf(column.sql, seen.noValues, seen.blanks)
  const squeezed = `regexp_replace(lower(${cell}), '\\s+', ' ', 'g')`
  const quiet = seen.noise.reduce(
    (sql, [from, to]) => `regexp_replace(${sql}, ${text(from.source)}, ${text(to.replace('$', '\\'))})`,
    squeezed,
  )
  const clean = [...seen.words]
    .sort((a, b) => b[0].length - a[0].length)
    .reduce((sql, [from, to]) => `replace(${sql}, ${text(from)}, ${text(to)})`, quiet)
  const part = (zoned: boolean): string => {
    const forms = seen.forms.filter((f) => f.zoned === zoned)
    const kinds = new Set(forms.map((f) => f.kind))
    const formats = [
      ...new Set(forms.filter((f) => f.kind === 'format').map((f) => f.format(f.orders.length === 1 ? f.orders[0]! : order))),
    ]
    const each: string[] = []
    if (kinds.has('iso')) each.push(zoned ? `try_cast(${cell} AS TIMESTAMPTZ)::TIMESTAMP` : `try_cast(${cell} AS TIMESTAMP)`)
    if (kinds.has('epoch-s'))
      each.push(
        `(CASE WHEN regexp_full_match(${cell}, '1\\d{9}(\\.\\d+)?') THEN make_timestamp(CAST(try_cast(${cell} AS DECIMAL(28, 6)) * 1000000 AS BIGINT)) END)`,
      )
    if (kinds.has('epoch-ms'))
      each.push(`(CASE WHEN regexp_full_match(${cell}, '1\\d{12}') THEN make_timestamp(try_cast(${cell} AS BIGINT) * 1000) END)`)
    if (kinds.has('serial'))
      each.push(
        `(CASE WHEN regexp_full_match(${cell}, '[345]\\d{4}([.,]\\d+)?') THEN TIMESTAMP '1899-12-30' + to_seconds(CAST(round(try_cast(replace(${cell}, ',', '.') AS DOUBLE) * 86400) AS BIGINT)) END)`,
      )
    const literalZ = formats.filter((f) => f.endsWith('z') && !f.endsWith('%z'))
    const rest = formats.filter((f) => !literalZ.includes(f))
    if (rest.length > 0) each.push(`try_strptime(${clean}, [${rest.map(text).join(', ')}])${zoned ? '::TIMESTAMP' : ''}`)
    if (literalZ.length > 0) each.push(`try_strptime(${clean}, [${literalZ.map(text).join(', ')}])`)
    return each.length === 0 ? 'NULL::TIMESTAMP' : each.length === 1 ? each[0]! : `coalesce(${each.join(', ')})`
  }
  const [naive, zoned] = [seen.forms.some((f) => !f.zoned), seen.forms.some((f) => f.zoned)]
  const isZoned = `regexp_matches(${seen.noise.length > 0 ? quiet : cell}, '(?i)(z|[+-]\\d{2}(:?\\d{2})?( \\d{4})?|[a-z]{3,4}|^1\\d{9,12}(\\.\\d+)?)$') AND NOT regexp_matches(${cell}, '(?i)(am|pm)$|^\\d{1,4}-\\d{1,2}-\\d{1,4}$')`
  const wall = !naive ? 'NULL::TIMESTAMP' : zoned ? `(CASE WHEN ${isZoned} THEN NULL ELSE ${part(false)} END)` : part(false)
  const sane = (sql: string) => `(CASE WHEN ${sql} BETWEEN ${earliest} AND ${latest} THEN ${sql} END)`
  const span =
    naive && !isFixed(zone)
      ? await session.one(
          `SELECT epoch_ms(min(w)) AS low, epoch_ms(max(w)) AS high FROM (SELECT ${sane(wall)} AS w FROM ${column.table})`,
        )
      : {}
  const local = offsets(zone, (span.low as number | null) ?? 0, (span.high as number | null) ?? 0)
  const fromWall = toInstant(sane(wall), local)
  const fromZoned = sane(zoned && naive ? `(CASE WHEN ${isZoned} THEN ${part(true)} END)` : part(true))
  return {
    cell,
    instant: !zoned ? fromWall : !naive ? fromZoned : `coalesce(${fromZoned}, ${fromWall})`,
    ambiguous: naive ? isAmbiguous(wall, local) : 'false',
    nonexistent: naive ? isNonexistent(wall, local) : 'false',
    formats: [
      ...new Set(
        seen.forms.map((f) => (f.kind === 'iso' ? '%Y-%m-%d %H:%M:%S' : f.format(f.orders.length === 1 ? f.orders[0]! : order))),
      ),
    ],
    naive,
  }
}
