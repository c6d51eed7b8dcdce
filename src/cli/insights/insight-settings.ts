import type { Config } from '../../config/schemas/config.ts'
import { type InsightSettings, usualSettings } from '../../insights/shop.ts'
import { parseDuration } from '../../time/duration.ts'
import type { InsightsFlags } from './flags.ts'

const day = 86_400

/** What insights are computed by, from flags and settings; flags win. @throws UserError for a time that cannot be read */
export function insightSettings({ within }: Pick<InsightsFlags, 'within'>, config: Config): InsightSettings {
  const days = within ?? config.repeats?.within
  return {
    within: days === undefined ? usualSettings.within : parseDuration(days) / day,
    cost: config.cost ?? {},
    changes: config.changes ?? [],
  }
}
