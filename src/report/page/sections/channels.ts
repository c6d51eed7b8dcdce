import { channelNames } from '../../../metrics/messages/channel.ts'
import * as say from '../../messages/page.ts'
import { insightBlock, insightNamed } from '../insight-block.ts'
import { insightIntervals } from '../insight-intervals.ts'
import type { Section } from '../section.ts'

/** How each channel does. */
export default {
  title: { en: 'Channels', ko: '채널' },
  place: 70,
  month: ['channels'],
  draw(context) {
    const { format } = context
    const one = insightNamed(context, 'month', 'channels')
    if (!one) return undefined
    const picture = insightIntervals(context, one, format.text(say.inTargetByChannel), one.rows, {
      ...{ value: 'within_share', low: 'within_low', high: 'within_high' },
      name: ({ channel }) =>
        format.text(channelNames[String(channel) as keyof typeof channelNames] ?? { en: String(channel), ko: String(channel) }),
    })
    return insightBlock(context, one, picture)
  },
} satisfies Section
