import type { Change } from '../../metrics/comparison.ts'
import { interval, inUnit, pointsInShort, type Unit } from '../../metrics/messages/compare.ts'
import type { Metric } from '../../metrics/metric.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { keyLabel } from './label.ts'
import type { Members } from './members.ts'
import { heading, isShare, metricFormat, shown } from './value.ts'

/** One value then and now, in words. */
export interface ChangeRow {
  label: string
  now: string
  before: string
  change: string
  interval: string
  clear: boolean
  /** a line over others says what their numbers are of; those are below it: tags, or several values of a metric */
  place?: 'over' | 'below'
}

/** The changes of one metric that are alike clear: a line each, below one that says what they are of where there are several. */
export function changeRows(changes: readonly Change[], metric: Metric, members: Members, format: NumberFormat): ChangeRow[] {
  const [first, ...more] = changes
  if (!first) return []
  const tagged = Object.keys(first.group).length > 0
  const row = (change: Change, label: string) => changeRow(change, label, metric, format)
  if (!tagged && more.length === 0) return [row(first, labelOf(first, metric, format))]
  const over = tagged ? labelOf(first, metric, format) : format.text(metric.title)
  const below = (change: Change) => {
    const [tag] = Object.entries(change.group)
    return tag ? keyLabel(tag[0], tag[1], members, format) : heading(change.value, metric.headings, format)
  }
  return [
    { label: over, now: '', before: '', change: '', interval: '', clear: first.clear, place: 'over' },
    ...changes.map((change): ChangeRow => ({ ...row(change, below(change)), place: 'below' })),
  ]
}

/** A change in words: `+56 %`, `−3.5 pts`. */
export const changeText = (change: Change, metric: Metric, format: NumberFormat): string =>
  wordsOf(change, metric, metricFormat(metric, format)).text

const wordsOf = (change: Change, metric: Metric, own: NumberFormat): ChangeText =>
  change.ratio == null ? plain(change, metric, own) : relative(change, change.ratio, own)

function changeRow(change: Change, label: string, metric: Metric, format: NumberFormat): ChangeRow {
  const own = metricFormat(metric, format)
  const { text, limits } = wordsOf(change, metric, own)
  return {
    label,
    now: shown(change.value, change.now, own),
    before: shown(change.value, change.before, own),
    change: text,
    interval: limits.every((limit) => limit === unknown) ? '' : format.text(interval(...limits)),
    clear: change.clear,
  }
}

/** `First response p90`, `Contact rate per 100`; a metric with one share is its title alone. */
export function labelOf({ value }: { value: string }, metric: Metric, format: NumberFormat): string {
  const title = format.text(metric.title)
  const shownValues = metric.compare?.filter(({ is }) => is !== 'mean') ?? []
  return shownValues.length === 1 && (isShare(value) || shownValues[0]!.is === 'count')
    ? title
    : `${title} ${heading(value, metric.headings, format)}`
}

/** The size of a difference in the value's own unit; of shares in points. */
export const sized = ({ value }: Pick<Change, 'value'>, size: number, format: NumberFormat): string =>
  isShare(value) ? format.decimal(size * 100, 1) : shown(value, size, format)

/** A change in words, and its limits. */
interface ChangeText {
  text: string
  limits: [string, string]
}

/** `−3.5 pts (−18.1 to +13.9)`, `−32 m (−80 to +59 m)` */
function plain(change: Change, { business }: Metric, format: NumberFormat): ChangeText {
  const text = signed(change.change, (n) => sized(change, n, format))
  if (change.value.endsWith('_s')) return { text, limits: timeLimits(change, business === true, format) }
  const limit = (n: number | null) => signed(n, (size) => sized(change, size, format))
  return {
    text: isShare(change.value) && change.change !== null ? format.text(pointsInShort(text)) : text,
    limits: [limit(change.low), limit(change.high)],
  }
}

const units: readonly { unit: Unit; s: number; below: number }[] = [
  { unit: 'seconds', s: 1, below: 60 },
  { unit: 'minutes', s: 60, below: 6000 },
  { unit: 'hours', s: 3600, below: 2 * 86_400 },
  { unit: 'days', s: 86_400, below: Number.POSITIVE_INFINITY },
]

/** Both in one unit, that of the larger, which the last one known names: `−80`, `+59 m`. Business time has no days of 24 hours. */
function timeLimits({ low, high }: Change, business: boolean, format: NumberFormat): [string, string] {
  const largest = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0))
  const { unit, s } = units.find((u) => largest < u.below || (business && u.unit === 'hours'))!
  const limit = (seconds: number | null, named: boolean) => {
    const digits = s >= 3600 && seconds !== null && Math.abs(seconds) < 9.95 * s ? 1 : 0
    const rounded = seconds === null ? null : Number((seconds / s).toFixed(digits))
    return signed(rounded, (n) => (named ? format.text(inUnit(format.decimal(n, digits), unit)) : format.decimal(n, digits)))
  }
  return [limit(low, high === null), limit(high, true)]
}

/** From this ratio on a number is told as so many times the other. */
const manyTimes = 3

/** `+56 % (+28 to +91)`, `×4.2 (×2.6 to ×7.0)` */
function relative({ ratio_low, ratio_high }: Change, ratio: number, format: NumberFormat): ChangeText {
  const times = (n: number | null | undefined) => (n == null ? unknown : `×${format.decimal(n, n < 10 ? 1 : 0)}`)
  if (ratio >= manyTimes) return { text: times(ratio), limits: [times(ratio_low), times(ratio_high)] }
  const percent = (n: number | null | undefined) =>
    signed(n == null ? n : n - 1, (size) => format.decimal(size * 100, size < 0.0095 ? 1 : 0))
  return {
    text: signed(ratio - 1, (size) => format.percent(size)),
    limits: [percent(ratio_low), percent(ratio_high)],
  }
}

const unknown = '…'

/** `+12 %`, `−3`, `0`; what is not known is `…`. */
function signed(n: number | null | undefined, write: (size: number) => string): string {
  if (n == null) return unknown
  return `${n > 0 ? '+' : n < 0 ? '−' : ''}${write(Math.abs(n))}`
}
