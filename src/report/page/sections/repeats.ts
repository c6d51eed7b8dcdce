import * as say from '../../messages/page.ts'
import { insightBlock, insightNamed, tagName } from '../insight-block.ts'
import { insightIntervals } from '../insight-intervals.ts'
import type { Section } from '../section.ts'

const mostReasons = 8

export default {
  title: { en: 'Repeats, and what follows what', ko: '재문의와 이어지는 문의' },
  what: {
    en: 'Who writes again, after which reason, and what follows what, over all days up to the end of the month.',
    ko: '이 달 말까지의 모든 기간에서 누가 어떤 사유 뒤에 다시 문의하는지, 무엇 다음에 무엇이 오는지.',
  },
  place: 50,
  history: ['repeats'],
  draw(context) {
    const one = insightNamed(context, 'history', 'repeats')
    if (!one) return undefined
    const after = one.rows.filter(({ kind }) => kind === 'after').slice(0, mostReasons)
    const caption = context.format.text(say.repeatsByReason)
    const picture = insightIntervals(context, one, caption, after, {
      ...{ value: 'share', low: 'share_low', high: 'share_high' },
      name: ({ from }) => tagName(context, String(from)),
    })
    return insightBlock(context, one, picture)
  },
} satisfies Section
