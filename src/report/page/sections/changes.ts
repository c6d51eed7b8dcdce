import { insightBlock, insightNamed } from '../insight-block.ts'
import type { Section } from '../section.ts'

export default {
  title: { en: 'Did it work', ko: '바꾼 것의 효과' },
  what: {
    en: 'Whether what the shop changed (changes in the settings) worked: tickets before and after.',
    ko: '설정의 changes에 적은 변경이 효과가 있었는지: 변경 전후의 문의 수.',
  },
  place: 80,
  history: ['changes'],
  draw: (context) => insightBlock(context, insightNamed(context, 'history', 'changes')),
} satisfies Section
