import { insightBlock, insightNamed } from '../insight-block.ts'
import type { Section } from '../section.ts'

/** At which stage of the order customers write. */
export default {
  title: { en: 'When in the order they write', ko: '주문 과정의 어느 때 문의하는지' },
  place: 100,
  history: ['journey'],
  draw: (context) => insightBlock(context, insightNamed(context, 'history', 'journey')),
} satisfies Section
