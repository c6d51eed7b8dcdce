import { exactDeviation, exactMean } from '../../duckdb/exact-sums.ts'
import { toWall } from '../../duckdb/zone-sql.ts'
import { dayKey } from '../../time/months.ts'
import type { Offsets } from '../../time/zone.ts'
import type { Rows } from '../demand/history.ts'
import { z } from '../demand/prediction.ts'
import type { PlanSettings } from '../settings.ts'

/** Seconds of work on one contact of a channel, and where that is from. */
export interface Handling {
  mean: number
  low: number
  high: number
  /** standard deviation as a part of the mean */
  variation: number
  basis: 'settings' | 'export' | 'minutes-per-ticket'
  /** tickets that it was measured on */
  n: number | null
}

/** A channel that cannot be planned, and what is missing of it. */
export interface Lacking {
  channel: string
  lacks: 'handling' | 'target' | 'hours'
}

/** As of exponential times, where it was not measured. */
const usualVariation = 1
/** Tickets below which no mean is taken. */
const fewest = 30

/**
 * Handling times by channel: what the settings say, else the mean that the export measured on at least 30 tickets of these days (with
 * its 95 % interval; 0 is not measured), else `minutesPerTicket`. A channel of which nothing is known is not in the answer.
 *
 * @param hasTimes whether the export has handling times at all
 */
export async function handlingTimes(
  db: Rows,
  { zone, from, to, channels }: { zone: Offsets; from: number; to: number; channels: readonly string[] },
  { handleTime, minutesPerTicket }: Pick<PlanSettings, 'handleTime' | 'minutesPerTicket'>,
  hasTimes: boolean,
): Promise<ReadonlyMap<string, Handling>> {
  const measured = hasTimes ? await measuredTimes(db, { zone, from, to }) : new Map<string, Handling>()
  const said = (mean: number, basis: Handling['basis']): Handling => ({
    mean,
    low: mean,
    high: mean,
    variation: usualVariation,
    basis,
    n: null,
  })
  return new Map(
    channels.flatMap((channel) => {
      const own = handleTime[channel as keyof typeof handleTime]
      const found =
        own !== undefined
          ? said(own, 'settings')
          : (measured.get(channel) ??
            (minutesPerTicket === undefined ? undefined : said(minutesPerTicket * 60, 'minutes-per-ticket')))
      return found ? [[channel, found] as const] : []
    }),
  )
}

async function measuredTimes(
  db: Rows,
  { zone, from, to }: { zone: Offsets; from: number; to: number },
): Promise<Map<string, Handling>> {
  const wall = toWall('created_at', zone)
  const rows = (await db.rows(`
    SELECT coalesce(channel::VARCHAR, 'other') AS channel, count(*)::DOUBLE AS n, ${exactMean('handle_s')} AS mean, ${exactDeviation('handle_s')} AS sd
    FROM tickets WHERE handle_s > 0 AND ${wall} >= DATE '${dayKey(from)}' AND ${wall} < DATE '${dayKey(to)}'
    GROUP BY ALL HAVING count(*) >= ${fewest}`)) as unknown as { channel: string; n: number; mean: number; sd: number | null }[]
  return new Map(
    rows.map(({ channel, n, mean, sd }) => {
      // on the scale of ratios, so that the lower limit stays above nothing
      const spread = Math.exp((z * (sd ?? 0)) / mean / Math.sqrt(n))
      return [channel, { mean, low: mean / spread, high: mean * spread, variation: (sd ?? 0) / mean, basis: 'export', n }]
    }),
  )
}
