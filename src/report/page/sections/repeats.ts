import * as say from '../../messages/page.ts'
import { insightBlock, insightNamed, tagName } from '../insight-block.ts'
import { insightIntervals } from '../insight-intervals.ts'
import type { Section } from '../section.ts'

const mostReasons = 8

/** Who writes again, after what, and what follows what. */
export default {
  title: { en: 'Repeats, and what follows what', ko: '재문의와 이어지는 문의' },
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
