import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'
import type { Tag } from '../taxonomy.ts'

const path = /::| > |>/

export default {
  title: { en: 'Depth of the tag tree', ko: '태그 단계 수' },
  why: {
    en: 'The deeper the tree, the fewer agents reach the right tag: they stop at one that is good enough.',
    ko: '단계가 깊을수록 상담원이 끝까지 찾아 들어가지 않고 중간에서 적당히 고르게 됩니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: { max: 3 },
  examples: [
    {
      lang: 'en',
      taxonomy:
        'tags:\n  - id: shipping\n  - id: carrier\n    parent: shipping\n  - id: carrier-delay\n    parent: carrier\n  - id: carrier-delay-snow\n    parent: carrier-delay\n',
      reports: ['carrier-delay-snow'],
    },
    { lang: 'en', taxonomy: 'tags:\n  - id: shipping\n  - id: carrier\n    parent: shipping\n', reports: [] },
    { lang: 'ko', taxonomy: '- 배송::택배사::지연::폭설\n- 배송::택배사::지연\n', reports: ['배송::택배사::지연::폭설'] },
    { lang: 'ko', taxonomy: 'tags:\n  - id: 배송\n  - id: 택배사\n    parent: 배송\n', reports: [] },
  ],
  source: 'Three levels in Happytalk, at most five in Google CCAI topics: cloud.google.com/contact-center/insights/docs',
  *check({ taxonomy, options: { max } }) {
    const { parentOf } = tagTree(taxonomy)
    const depths = new Map<Tag, number>()
    for (const tag of taxonomy.tags) {
      const up: Tag[] = []
      for (let at: Tag | undefined = tag; at && !depths.has(at); at = parentOf(at)) {
        up.push(at)
        depths.set(at, 0) // in a circle, whoever comes round again starts from here
      }
      for (const one of up.reverse()) {
        const above = parentOf(one)
        depths.set(one, Math.max(((above && depths.get(above)) ?? 0) + 1, one.id.split(path).length))
      }
    }
    for (const tag of taxonomy.tags) {
      const depth = depths.get(tag)!
      const above = parentOf(tag)
      // what hangs below a tag that is too deep comes up with it
      if (depth <= max || (above && depths.get(above)! > max)) continue
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} is on level ${depth}; the limit is ${max}`,
          ko: `${shown(tag.id)} 태그는 ${depth}단계에 있습니다. ${max}단계까지만 두는 것이 좋습니다`,
        },
        suggestion: { en: 'Move it up one level', ko: '한 단계 위로 옮겨 주세요' },
      }
    }
  },
} satisfies Rule<{ max: number }>
