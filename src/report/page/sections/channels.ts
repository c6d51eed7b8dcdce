import { channelNames } from '../../../text/channel-names.ts'
import * as say from '../../messages/page.ts'
import { insightBlock, insightNamed } from '../insight-block.ts'
import { insightIntervals } from '../insight-intervals.ts'
import type { Section } from '../section.ts'

export default {
  title: { en: 'Channels', ko: '채널' },
  what: {
    en: 'How much each channel brings, and how many of its tickets are answered within its target.',
    ko: '채널별 문의의 비중과 목표 시간 내 응답 비율.',
  },
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
