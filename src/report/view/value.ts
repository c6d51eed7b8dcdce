import type { Metric } from '../../metrics/metric.ts'
import type { NumberFormat, Value } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import { headings } from '../messages/report.ts'

/** How a value is written, told by its name: `_s` is a duration, `share` a percentage, `rate` counts for each hundred. */
type Kind = 'duration' | 'share' | 'hundred' | 'decimal' | 'count'

export function kindOf(name: string): Kind {
  if (name.endsWith('_s')) return 'duration'
  if (/^(?:net_)?rate(?:_low|_high)?$/.test(name)) return 'hundred'
  if (/(?:^|_)share(?:_|$)|^fractional$|_rate$/.test(name)) return 'share'
  return name.startsWith('per_') ? 'decimal' : 'count'
}

/** Told in points where it changes. */
export const isShare = (name: string): boolean => kindOf(name) === 'share'

export const heading = (name: string, own: Metric['headings'], format: NumberFormat) => {
  const text = own?.[name] ?? headings[name]
  return text ? format.text(text) : printable(name.replaceAll('_', ' '))
}

/** How a metric says its values: business time in hours. */
export const metricFormat = (metric: Metric, format: NumberFormat): NumberFormat =>
  metric.business ? { ...format, duration: (seconds) => format.duration(seconds, 'hours') } : format

/** One value, as it stands alone. */
export const shown = (name: string, value: Value | undefined, format: NumberFormat) => write(kindOf(name), value, format, 0)

/** The values of a column: shares that are all small get a digit more, so that they can be told apart. */
export function shownAlike(name: string, values: readonly (Value | undefined)[], format: NumberFormat): string[] {
  const kind = kindOf(name)
  const largest = values.reduce<number>((most, v) => (typeof v === 'number' ? Math.max(most, v) : most), 0)
  return values.map((value) => write(kind, value, format, largest < 0.3 ? 1 : 0))
}

function write(kind: Kind, value: Value | undefined, format: NumberFormat, shareDigits: number): string {
  if (kind === 'duration') return format.duration(value)
  if (kind === 'share') return format.percent(value, shareDigits)
  if (kind === 'hundred') return format.decimal(typeof value === 'number' ? value * 100 : value, 1)
  return kind === 'decimal' ? format.decimal(value, 1) : format.count(value)
}
