import { withParticle } from '../../text/hangul/particle.ts'
import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'

export default {
  title: { en: 'No tags for feelings alone', ko: '감정만 담은 태그는 쓰지 않기' },
  why: {
    en: 'Satisfaction scores already show that customers are angry. A contact reason says what they are angry about.',
    ko: '화가 났다는 사실은 만족도가 알려 줍니다. 문의 이유에는 무엇 때문인지가 있어야 합니다.',
  },
  group: 'cause',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    { lang: 'en', taxonomy: '- angry customer\n- complaint\n- praise\n', reports: ['angry customer', 'complaint', 'praise'] },
    { lang: 'en', taxonomy: '- rude driver\n- misleading-photo\n', reports: [] },
    { lang: 'ko', taxonomy: '- 불만\n- 화난 고객\n- 칭찬\n', reports: ['불만', '화난 고객', '칭찬'] },
    { lang: 'ko', taxonomy: '- 상담원 불친절\n- 포장불량\n', reports: [] },
  ],
  source: 'confur.com, guide to tagging: tags are for themes, not for status, sentiment or priority',
  *check({ taxonomy, verdict }) {
    const { isLeaf } = tagTree(taxonomy)
    for (const tag of taxonomy.tags) {
      if (tag.deprecated || !isLeaf(tag)) continue
      const { kind, why } = verdict(tag)
      if (kind !== 'sentiment') continue
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} says how the customer feels, not why`,
          ko: `${withParticle(shown(tag.id), '은')} 감정만 알려 줄 뿐, 무엇 때문인지 알려 주지 않습니다`,
        },
        why,
        suggestion: {
          en: 'Tag what it is about, and leave feelings to the satisfaction survey',
          ko: '무엇에 대한 것인지를 태그로 남기고, 감정은 만족도 조사에 맡겨 주세요',
        },
      }
    }
  },
} satisfies Rule
