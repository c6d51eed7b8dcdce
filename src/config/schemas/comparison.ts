import { z } from 'zod'

const number = z.number().nullable()
const share = number.meta({ description: "the group's share of what is averaged; null for a rate: orders belong to no group" })
const days = z.strictObject({
  from: z.iso.datetime({ offset: true }),
  to: z.iso.datetime({ offset: true }).meta({ description: 'exclusive' }),
})

const change = z.strictObject({
  metric: z.string(),
  group: z.record(z.string(), z.string().nullable()).meta({ description: '{} is the whole' }),
  value: z.string(),
  now: number,
  before: number,
  change: number.meta({ description: "now - before, in the value's own unit" }),
  low: number.meta({ description: '95 % interval of the change; null: not known' }),
  high: number,
  ratio: number.optional().meta({ description: 'of counts and rates: now ÷ before' }),
  ratio_low: number.optional(),
  ratio_high: number.optional(),
  clear: z.boolean().meta({ description: 'the interval holds no "nothing changed", and rests on tickets enough' }),
})

const mix = z.strictObject({
  metric: z.string(),
  value: z.string(),
  by: z.string(),
  total: z.number().meta({ description: 'mix + within' }),
  mix: z.number().meta({ description: 'because other groups came' }),
  within: z.number().meta({ description: 'because groups are not what they were' }),
  groups: z.array(
    z.strictObject({
      key: z.string().nullable(),
      now: number,
      before: number,
      share_now: share,
      share_before: share,
      mix: z.number(),
      within: z.number(),
    }),
  ),
})

/** What `--compare` adds to the JSON of a report. */
export const comparisonSchema = z.strictObject({ now: days, before: days, changes: z.array(change), mix: z.array(mix) })
