import { insightBlock, insightNamed } from '../insight-block.ts'
import type { Section } from '../section.ts'

/** Whether what the shop changed worked. */
export default {
  title: { en: 'Did it work', ko: '바꾼 것의 효과' },
  place: 80,
  history: ['changes'],
  draw: (context) => insightBlock(context, insightNamed(context, 'history', 'changes')),
} satisfies Section
