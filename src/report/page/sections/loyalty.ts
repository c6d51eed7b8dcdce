import * as say from '../../messages/page.ts'
import { insightBlock, insightNamed } from '../insight-block.ts'
import { insightIntervals } from '../insight-intervals.ts'
import type { Section } from '../section.ts'

export default {
  title: { en: 'Do customers come back', ko: '다시 구매하는지' },
  what: {
    en: 'Whether customers who wrote buy again, against those who did not.',
    ko: '문의한 고객이 문의하지 않은 고객에 비해 다시 구매하는지.',
  },
  place: 110,
  history: ['loyalty'],
  draw(context) {
    const { format } = context
    const one = insightNamed(context, 'history', 'loyalty')
    if (!one) return undefined
    const words = (key: string, value: unknown) => {
      const said = one.columns.find((column) => column.key === key)?.words?.[String(value)]
      return said ? format.text(said) : String(value)
    }
    const picture = insightIntervals(context, one, format.text(say.buyAgain), one.rows, {
      ...{ value: 'share', low: 'share_low', high: 'share_high' },
      name: ({ orders, group }) => `${words('orders', orders)}: ${words('group', group)}`,
    })
    return insightBlock(context, one, picture)
  },
} satisfies Section
