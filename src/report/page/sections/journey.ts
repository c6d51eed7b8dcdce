import { insightBlock, insightNamed } from '../insight-block.ts'
import type { Section } from '../section.ts'

export default {
  title: { en: 'When in the order they write', ko: '주문 과정의 어느 때 문의하는지' },
  what: {
    en: 'At which stage of the order customers write.',
    ko: '고객이 주문 과정의 어느 때 문의하는지.',
  },
  place: 100,
  history: ['journey'],
  draw: (context) => insightBlock(context, insightNamed(context, 'history', 'journey')),
} satisfies Section
