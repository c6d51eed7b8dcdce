import { UserError } from '../../errors.ts'
import { csvDelimiter, csvRows } from '../../text/syntax/csv.ts'
import { readMonth } from '../../time/asked-month.ts'
import { halfAnInterval, notAForecast, unreadableForecast, unreadableInterval } from '../messages/forecast.ts'

/** Orders that are expected, by month (`2026-12`) and by day (`2026-12-24`). */
export interface OrderForecast {
  file: string
  months: ReadonlyMap<string, number>
  days: ReadonlyMap<string, number>
  /** of the same months and days, where they are not certain: what they lie between in 95 of 100 cases */
  intervals: ReadonlyMap<string, OrderInterval>
}

export interface OrderInterval {
  low: number
  high: number
}

const whens = [
  'month',
  'year month',
  'period',
  'day',
  'date',
  '월',
  '연월',
  '년월',
  '기준월',
  '주문월',
  '일',
  '일자',
  '날짜',
  '주문일',
]
const counts = [
  'orders',
  'order count',
  'number of orders',
  'forecast',
  '주문수',
  '주문 수',
  '주문건수',
  '주문량',
  '예상주문수',
  '예상 주문수',
  '예측',
]
const lows = ['low', 'lower', 'orders low', 'min', '최소', '하한', '최저']
const highs = ['high', 'upper', 'orders high', 'max', '최대', '상한', '최고']

/**
 * A table of orders to come: a column of months or days and a column of orders, in any order, and where orders are not certain columns of their 95 %
 * limits; other columns are left alone.
 * @param name as it is told
 * @throws UserError for a table without these columns, and with the line of a cell that cannot be read
 */
export function readForecast(text: string, name: string): OrderForecast {
  const plain = text.replace(/^\ufeff/, '')
  const [first = [], ...body] = csvRows(plain, csvDelimiter(plain)).rows
  const words = (row: typeof first) => row.map((cell) => cell.text.normalize('NFC').trim())
  const head = words(first)
  const place = (names: readonly string[]) =>
    head.findIndex((heading) => names.includes(heading.toLowerCase().replaceAll('_', ' ')))
  const [when, count, lowest, highest] = [whens, counts, lows, highs].map(place) as [number, number, number, number]
  if (when < 0 || count < 0) throw UserError.of('unreadable-file', notAForecast(name))
  if (lowest < 0 !== highest < 0) throw UserError.of('unreadable-file', halfAnInterval(name, head[Math.max(lowest, highest)]!))
  const [months, days] = [new Map<string, number>(), new Map<string, number>()]
  const intervals = new Map<string, OrderInterval>()
  for (const row of body) {
    const cells = words(row)
    const [said = '', number = ''] = [cells[when], cells[count]]
    const line = plain.slice(0, row[0]!.from).split('\n').length
    const orders = numberIn(number)
    const day = dayOf(said)
    const month = day === undefined ? monthOf(said) : undefined
    const key = day ?? month
    if (key === undefined || Number.isNaN(orders))
      throw UserError.of('unreadable-file', unreadableForecast(name, line, key === undefined ? said : number))
    const into = day === undefined ? months : days
    if (into.has(key)) throw UserError.of('unreadable-file', unreadableForecast(name, line, said))
    into.set(key, orders)
    const limits = [cells[lowest] ?? '', cells[highest] ?? '']
    if (limits.every((cell) => cell === '')) continue
    const [low, high] = limits.map(numberIn) as [number, number]
    if (!(low <= orders && orders <= high)) throw UserError.of('unreadable-file', unreadableInterval(name, line, limits, number))
    intervals.set(key, { low, high })
  }
  if (months.size + days.size === 0) throw UserError.of('unreadable-file', notAForecast(name))
  return { file: name, months, days, intervals }
}

/** A comma or a space is one between thousands (in India between lakhs, too): `412,5` is none and would be read as ten times as much. */
const written = /^(?:\d+|\d{1,3}(?:[, ]\d{2,3})*[, ]\d{3})(?:\.\d+)?$/

const numberIn = (said: string): number => (written.test(said) ? Number(said.replace(/[, ]/g, '')) : Number.NaN)

/** `2026-12-24`, `2026/12/24`, `2026. 12. 24.`: year first, so that no order of day and month is guessed. */
function dayOf(said: string): string | undefined {
  const found = /^(\d{4})(?:-|\/|\. ?|년 ?)(\d{1,2})(?:-|\/|\. ?|월 ?)(\d{1,2})(?:\.|일)?$/.exec(said)
  if (!found) return undefined
  const key = [found[1]!, found[2]!.padStart(2, '0'), found[3]!.padStart(2, '0')].join('-')
  const at = Date.parse(`${key}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== key ? undefined : key
}

function monthOf(said: string): string | undefined {
  const month = readMonth(said)
  return month && 'year' in month ? `${month.year}-${String(month.month).padStart(2, '0')}` : undefined
}
