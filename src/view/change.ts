import type { Change } from '../comparison.ts'
import { interval, minutes, pointsInShort } from '../messages/compare.ts'
import type { Metric, Say } from '../metric.ts'
import { keyLabel } from './label.ts'
import type { Members } from './members.ts'
import { heading, isShare, sayOf, shown } from './value.ts'

/** One value then and now, in words. */
export interface ChangeRow {
  label: string
  now: string
  before: string
  change: string
  interval: string
  clear: boolean
  /** a tag, under the line of all */
  sub?: true
}

export function changeRow(change: Change, metric: Metric, members: Members, say: Say): ChangeRow {
  const own = sayOf(metric, say)
  const [tag] = Object.entries(change.group)
  const { told, limits } = change.ratio == null ? plain(change, own) : relative(change, change.ratio, own)
  return {
    label: tag === undefined ? labelOf(change, metric, say) : keyLabel(tag[0], tag[1], members, say),
    now: shown(change.value, change.now, own),
    before: shown(change.value, change.before, own),
    change: told,
    interval: change.change === null ? '' : say.text(interval(...limits)),
    clear: change.clear,
    ...(tag !== undefined && { sub: true as const }),
  }
}

/** The line over those of tags, which says what their numbers are. */
export const overRow = (change: Change, metric: Metric, say: Say): ChangeRow => ({
  label: labelOf(change, metric, say),
  ...{ now: '', before: '', change: '', interval: '' },
  clear: true,
})

/** `First response p90`, `Contact rate per 100`; a metric with one share is its title alone. */
export function labelOf({ value }: { value: string }, metric: Metric, say: Say): string {
  const title = say.text(metric.title)
  const told = metric.compare?.filter(({ is }) => is !== 'mean') ?? []
  return told.length === 1 && (isShare(value) || told[0]!.is === 'count')
    ? title
    : `${title} ${heading(value, metric.headings, say)}`
}

/** The size of a difference in the value's own unit; of shares in points. */
export const sized = ({ value }: Pick<Change, 'value'>, size: number, say: Say): string =>
  isShare(value) ? say.decimal(size * 100, 1) : shown(value, size, say)

interface Told {
  told: string
  limits: [string, string]
}

/** `−3.5 pts (−18.1 to +13.9)`, `−32 m (−80 m to +59 m)` */
function plain(change: Change, say: Say): Told {
  const told = signed(change.change, (n) => sized(change, n, say))
  const limit = (n: number | null) =>
    signed(n, (size) => (change.value.endsWith('_s') ? roughly(size, say) : sized(change, size, say)))
  return {
    told: isShare(change.value) && change.change !== null ? say.text(pointsInShort(told)) : told,
    limits: [limit(change.low), limit(change.high)],
  }
}

/** From this ratio on a number is told as so many times the other. */
const manyTimes = 3

/** `+56 % (+28 to +91)`, `×4.2 (×2.6 to ×7.0)` */
function relative({ ratio_low, ratio_high }: Change, ratio: number, say: Say): Told {
  const times = (n: number | null | undefined) => (n == null ? '…' : `×${say.decimal(n, n < 10 ? 1 : 0)}`)
  if (ratio >= manyTimes) return { told: times(ratio), limits: [times(ratio_low), times(ratio_high)] }
  const percent = (n: number | null | undefined) => signed(n == null ? n : n - 1, (size) => say.decimal(size * 100, 0))
  return {
    told: signed(ratio - 1, (size) => say.percent(size)),
    limits: [percent(ratio_low), percent(ratio_high)],
  }
}

/** The limits of an interval need one unit: `80 m`, `28 h`, `3 d`. */
function roughly(seconds: number, say: Say): string {
  const unit = seconds < 60 ? 1 : seconds < 6000 ? 60 : seconds < 2 * 86_400 ? 3600 : 86_400
  const whole = Math.round(seconds / unit) * unit
  return unit === 60 && whole >= 3600 ? say.text(minutes(whole / 60)) : say.duration(whole)
}

/** `+12 %`, `−3`, `0`; what is not known is `…`. */
function signed(n: number | null | undefined, write: (size: number) => string): string {
  if (n == null) return '…'
  return `${n > 0 ? '+' : n < 0 ? '−' : ''}${write(Math.abs(n))}`
}
