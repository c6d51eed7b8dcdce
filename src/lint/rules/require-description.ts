import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'

export default {
  title: { en: 'A description for every tag', ko: '태그 설명' },
  why: {
    en: 'Two agents read the same name in two ways. One sentence on when to use the tag, and when not, keeps them consistent.',
    ko: '이름만으로는 상담원마다 다르게 이해합니다. 언제 쓰고 언제 쓰지 않는지 한 문장만 적어도 기준이 같아집니다.',
  },
  group: 'shape',
  recommended: 'off',
  strict: 'warn',
  options: { minLength: 10 },
  examples: [
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: carrier-delay\n    owner: carrier\n  - id: stockout\n    description: sold\n',
      reports: ['carrier-delay', 'stockout'],
    },
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: carrier-delay\n    description: Scanned by the carrier, late against its own promise.\n',
      reports: [],
    },
    { lang: 'ko', taxonomy: 'tags:\n  - id: 택배사-지연\n    owner: 택배사\n', reports: ['택배사-지연'] },
    {
      lang: 'ko',
      taxonomy: 'tags:\n  - id: 택배사-지연\n    description: 택배사가 접수했지만 약속한 날보다 늦은 경우\n',
      reports: [],
    },
  ],
  source: 'qSKOS, undocumented concepts: github.com/cmader/qSKOS',
  *check({ taxonomy, options: { minLength } }) {
    if (taxonomy.bare) return
    const { isLeaf } = tagTree(taxonomy)
    for (const tag of taxonomy.tags) {
      const length = [...(tag.description ?? '').trim().slice(0, 2 * minLength)].length
      if (length >= minLength || (length > 0 && minLength === 0) || tag.deprecated || !isLeaf(tag)) continue
      yield {
        tag,
        ...(tag.spans.description && { span: tag.spans.description }),
        message:
          length === 0
            ? { en: `${shown(tag.id)} has no description`, ko: `${shown(tag.id)} 태그에 설명이 없습니다` }
            : {
                en: `The description of ${shown(tag.id)} is too short to show when to use it`,
                ko: `${shown(tag.id)} 태그의 설명이 너무 짧아 언제 쓰는지 알기 어렵습니다`,
              },
        suggestion: {
          en: 'Say when to use it, and when not: "description: Use when …, not when …"',
          ko: '언제 쓰고 언제 쓰지 않는지 적어 주세요. 예: "description: … 경우. … 경우는 제외"',
        },
      }
    }
  },
} satisfies Rule<{ minLength: number }>
