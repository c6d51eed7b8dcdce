import type { Change, Comparison, Mix, MixedGroup } from '../../metrics/comparison.ts'
import * as message from '../../metrics/messages/compare.ts'
import type { Metric } from '../../metrics/metric.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { labelOf, sized } from './change.ts'
import { keyLabel } from './label.ts'
import type { Members } from './members.ts'
import { isShare, sayOf } from './value.ts'

/** A part smaller than this share of the whole change is not worth a word. */
const hardly = 0.05
const mostGroups = 3

/** Where clear changes come from, a sentence each; nothing of what may be chance. */
export function causes({ changes, mix }: Comparison, members: Members, say: NumberFormat): string[] {
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
      ? [isRate(m) ? contributions(m, metric, members, say) : cause(m, metric, members, say)]
      : []
  })
}

const isRate = ({ groups }: Mix) => groups.every((group) => group.share_now === null)

function contributions(m: Mix, metric: Metric, members: Members, say: NumberFormat): string {
  const hundred = (n: number) => say.decimal(Math.abs(n) * 100, 1)
  const same = m.groups.filter(({ within }) => within * m.total > 0 && Math.abs(within) >= Math.abs(m.total) * hardly)
  const groups = same
    .slice(0, mostGroups)
    .map(({ key, within }) => ({ name: keyLabel(m.by, key, members, say), size: hundred(within) }))
  const total = say.text(message.inHundred(hundred(m.total)))
  return say.text(message.accountFor(say.text(metric.title), total, m.total > 0, groups))
}

function cause(m: Mix, metric: Metric, members: Members, say: NumberFormat): string {
  const own = sayOf(metric, say)
  const size = (n: number) => {
    const told = sized(m, Math.abs(n), own)
    return isShare(m.value) && say.lang === 'ko' ? say.text(message.points(told)) : told
  }
  const biggest = (part: 'mix' | 'within', sign: number): MixedGroup =>
    m.groups.reduce((most, group) => (group[part] * sign > most[part] * sign ? group : most))
  const [mixed, itself] = [biggest('mix', Math.sign(m.mix)), biggest('within', Math.sign(m.within))]
  const told: message.Cause = {
    label: labelOf(m, metric, say),
    total: isShare(m.value) ? say.text(message.points(sized(m, Math.abs(m.total), own))) : size(m.total),
    rose: m.total > 0,
    time: m.value.endsWith('_s'),
    mix: {
      size: size(m.mix),
      group: keyLabel(m.by, mixed.key, members, say),
      grew: (mixed.share_now ?? 0) > (mixed.share_before ?? 0),
    },
    within: { size: size(m.within), group: keyLabel(m.by, itself.key, members, say), rose: itself.within > 0 },
  }
  const small = Math.abs(m.total) * hardly
  if (Math.abs(m.mix) < small) return say.text(message.onlyWithin(told))
  if (Math.abs(m.within) < small) return say.text(message.onlyMix(told))
  if (m.mix * m.within > 0) return say.text(message.bothMoved(told))
  return say.text(Math.abs(m.within) > Math.abs(m.mix) ? message.mixOffset(told) : message.withinOffset(told))
}
