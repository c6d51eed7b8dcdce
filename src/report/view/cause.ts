import type { Change, Comparison, Mix, MixedGroup } from '../../metrics/comparison.ts'
import * as message from '../../metrics/messages/compare.ts'
import type { Metric } from '../../metrics/metric.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { labelOf, sized } from './change.ts'
import { keyLabel } from './label.ts'
import type { Members } from './members.ts'
import { isShare, metricFormat } from './value.ts'

/** A part smaller than this share of the whole change is not worth a word. */
const hardly = 0.05
const mostGroups = 3

/** Where clear changes come from, a sentence each; nothing of what may be chance. */
export function causes({ changes, mix }: Comparison, members: Members, format: NumberFormat): string[] {
  const clear = (m: Mix) =>
    changes.some((c: Change) => c.clear && c.metric === m.metric && c.value === m.value && Object.keys(c.group).length === 0)
  // of a rate by channel and by tag the tags say more
  const told = mix.filter(
    (m) =>
      clear(m) && !(isRate(m) && m.by === 'channel' && mix.some((o) => isRate(o) && o.metric === m.metric && o.by === 'tag')),
  )
  return told.flatMap((m) => {
    const metric = members.metrics.get(m.metric)
    return metric && m.groups.length > 1
      ? [isRate(m) ? contributions(m, metric, members, format) : cause(m, metric, members, format)]
      : []
  })
}

const isRate = ({ groups }: Mix) => groups.every((group) => group.share_now === null)

function contributions(m: Mix, metric: Metric, members: Members, format: NumberFormat): string {
  const hundred = (n: number) => format.decimal(Math.abs(n) * 100, 1)
  const same = m.groups.filter(({ within }) => within * m.total > 0 && Math.abs(within) >= Math.abs(m.total) * hardly)
  const groups = same
    .slice(0, mostGroups)
    .map(({ key, within }) => ({ name: keyLabel(m.by, key, members, format), size: hundred(within) }))
  const total = format.text(message.inHundred(hundred(m.total)))
  return format.text(message.accountFor(format.text(metric.title), total, m.total > 0, groups))
}

function cause(m: Mix, metric: Metric, members: Members, format: NumberFormat): string {
  const own = metricFormat(metric, format)
  const size = (n: number) => {
    const told = sized(m, Math.abs(n), own)
    return isShare(m.value) && format.lang === 'ko' ? format.text(message.points(told)) : told
  }
  const biggest = (part: 'mix' | 'within', sign: number): MixedGroup =>
    m.groups.reduce((most, group) => (group[part] * sign > most[part] * sign ? group : most))
  const [mixed, itself] = [biggest('mix', Math.sign(m.mix)), biggest('within', Math.sign(m.within))]
  const told: message.Cause = {
    label: labelOf(m, metric, format),
    total: isShare(m.value) ? format.text(message.points(sized(m, Math.abs(m.total), own))) : size(m.total),
    rose: m.total > 0,
    time: m.value.endsWith('_s'),
    mix: {
      size: size(m.mix),
      group: keyLabel(m.by, mixed.key, members, format),
      grew: (mixed.share_now ?? 0) > (mixed.share_before ?? 0),
    },
    within: { size: size(m.within), group: keyLabel(m.by, itself.key, members, format), rose: itself.within > 0 },
  }
  const small = Math.abs(m.total) * hardly
  if (Math.abs(m.mix) < small) return format.text(message.onlyWithin(told))
  if (Math.abs(m.within) < small) return format.text(message.onlyMix(told))
  if (m.mix * m.within > 0) return format.text(message.bothMoved(told))
  return format.text(Math.abs(m.within) > Math.abs(m.mix) ? message.mixOffset(told) : message.withinOffset(told))
}
