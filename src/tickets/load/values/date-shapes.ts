import type { Session } from '../../../duckdb/session.ts'
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
} from '../../../time/date-form.ts'
import { hasBlanks, type RawColumn, type Shape } from './cells.ts'

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
