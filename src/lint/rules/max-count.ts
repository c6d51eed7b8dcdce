import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'

export default {
  title: { en: 'Number of tags', ko: '태그 수' },
  why: {
    en: 'Nobody remembers more than a few dozen tags. Beyond that, agents tag the same contact differently.',
    ko: '태그가 수십 개를 넘으면 다 기억하는 사람이 없어, 같은 문의에도 상담원마다 다른 태그를 붙이게 됩니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: { max: 60 },
  examples: [
    { lang: 'en', taxonomy: '- carrier-delay\n- stockout\n- leaking-bottle\n', options: { max: 2 }, reports: ['leaking-bottle'] },
    { lang: 'en', taxonomy: '- carrier-delay\n- stockout\n- leaking-bottle\n', reports: [] },
    {
      lang: 'ko',
      taxonomy: 'tags:\n  - id: 배송\n  - id: 택배사-지연\n    parent: 배송\n  - id: 창고-지연\n    parent: 배송\n',
      options: { max: 1 },
      reports: ['창고-지연'],
    },
    {
      lang: 'ko',
      taxonomy: 'tags:\n  - id: 배송\n  - id: 택배사-지연\n    parent: 배송\n  - id: 창고-지연\n    parent: 배송\n',
      options: { max: 2 },
      reports: [],
    },
  ],
  source: 'Published advice runs from 20 to 60: gravity.fast, supportbench.com',
  *check({ taxonomy, options: { max } }) {
    const { isLeaf } = tagTree(taxonomy)
    const leaves = taxonomy.tags.filter((tag) => isLeaf(tag) && !tag.deprecated)
    const over = leaves[max]
    if (!over) return
    yield {
      tag: over,
      message: {
        en: `${leaves.length} tags to choose from; the limit of ${max} is exceeded here`,
        ko: `고를 수 있는 태그가 모두 ${leaves.length}개입니다. 여기부터 ${max}개를 넘습니다`,
      },
      suggestion: {
        en: 'Merge tags that the same person handles in the same way, and deprecate rarely used ones (--usage shows them)',
        ko: '담당자와 처리 방법이 같은 태그는 합치고, 거의 쓰지 않는 태그는 정리해 주세요(--usage로 볼 수 있습니다)',
      },
    }
  },
} satisfies Rule<{ max: number }>
