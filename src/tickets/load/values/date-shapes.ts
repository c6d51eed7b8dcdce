import { type DateForm, dateForm, type Order } from '../../../time/date-form.ts'
import { dateNoise, dateWords, plainDate, zoneWords } from '../../../time/date-words.ts'
import { hasBlanks, type Shape } from './cells.ts'
import { isNeverDate } from './never.ts'
import { isSheetDay } from './sheet-durations.ts'

/** What the shapes of a column say of it as a column of instants. */
export interface InstantShapes {
  forms: readonly DateForm[]
  /** cells whose shape is a date's, and cells that hold something else */
  readable: number
  unreadable: number
  /** words in the cells that mean "no value" */
  noValues: readonly string[]
  /** some cells are a date that means that something never happened */
  nevers: boolean
  /**
   * every cell is year first and ends in a literal Z: DuckDB may read it as naive, which takes a third of the time. Of any other
   * offset that would be wrong: DuckDB drops it without a word
   */
  utc: boolean
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
  let [readable, unreadable, nevers, utc] = [0, 0, false, found.length > 0]
  for (const { shape, example, cells } of found) {
    const low = example.trim().toLowerCase()
    if (noValue(low)) {
      noValues.add(low)
      continue
    }
    const form = dateForm(plainDate(example))
    utc &&= form?.kind === 'iso' && /^9999-99-99[T ]99:99(:99(\.9{1,9})?)?Z$/.test(shape.trim())
    if (isNeverDate(low)) {
      nevers = true
      if (!form || form.orders.length > 1) continue
    }
    if (isSheetDay(low)) continue // durations too, once a spreadsheet has shown them as dates
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
    nevers,
    utc,
    blanks: hasBlanks(found),
    words: [...words],
    noise: [...noise],
    orders,
  }
}
