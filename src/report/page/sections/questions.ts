import { insightBlock, insightNamed } from '../insight-block.ts'
import type { Section } from '../section.ts'

export default {
  title: { en: 'What customers ask', ko: '고객이 묻는 것' },
  what: {
    en: 'Questions that at least three customers asked in their own words this month, and what an answer that they find themselves would save. Left out for files over 20 MB unless report.sections names it.',
    ko: '이 달에 고객 세 명 이상이 물은 것과, 미리 답을 적어 두면 줄일 수 있는 문의. 파일이 20MB를 넘으면 report.sections에 적었을 때만 나옵니다.',
  },
  place: 45,
  month: ['questions'],
  draw: (context) => insightBlock(context, insightNamed(context, 'month', 'questions')),
} satisfies Section
