import { channelNames } from '../../../text/channel-names.ts'
import * as say from '../../messages/page.ts'
import { insightBlock, insightNamed } from '../insight-block.ts'
import { insightIntervals } from '../insight-intervals.ts'
import type { Section } from '../section.ts'

export default {
  title: { en: 'Speed and satisfaction', ko: '응답 속도와 만족도' },
  what: {
    en: 'From which waiting time on good ratings become fewer.',
    ko: '얼마나 기다리면 만족 평가가 줄어드는지.',
  },
  place: 90,
  history: ['speed'],
  draw(context) {
    const { format } = context
    const one = insightNamed(context, 'history', 'speed')
    if (!one) return undefined
    const channel = (id: string) => format.text(channelNames[id as keyof typeof channelNames] ?? { en: id, ko: id })
    const picture = insightIntervals(context, one, format.text(say.goodBySpeed), one.rows, {
      ...{ value: 'share', low: 'share_low', high: 'share_high' },
      name: ({ channel: id, within }) => `${channel(String(id))} ${within}`,
    })
    return insightBlock(context, one, picture)
  },
} satisfies Section
