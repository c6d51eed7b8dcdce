import { withParticle } from '../../text/hangul/particle.ts'
import { meant, shown } from '../names/mention.ts'
import { nearNames } from '../names/near.ts'
import { nameKey, tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'

export default {
  title: { en: 'Unknown parent', ko: '없는 상위 태그' },
  why: {
    en: 'A tag whose parent is not in the list is missing from the totals of its group.',
    ko: '상위 태그가 없으면 분류별 합계에서 이 태그가 빠집니다.',
  },
  group: 'shape',
  recommended: 'error',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: shipping\n  - id: carrier-delay\n    parent: Shipping\n',
      reports: ['carrier-delay'],
    },
    { lang: 'en', taxonomy: 'tags:\n  - id: shipping\n  - id: carrier-delay\n    parent: shipping\n', reports: [] },
    { lang: 'ko', taxonomy: 'tags:\n  - id: 배송\n  - id: 택배사-지연\n    parent: 배숑\n', reports: ['택배사-지연'] },
    { lang: 'ko', taxonomy: 'tags:\n  - id: 배송\n  - id: 택배사-지연\n    parent: 배송\n', reports: [] },
  ],
  source: 'qSKOS, undefined SKOS resources: github.com/cmader/qSKOS',
  *check({ taxonomy }) {
    const { named } = tagTree(taxonomy)
    const astray = taxonomy.tags.filter(({ parent }) => parent !== undefined && !named(parent))
    if (astray.length === 0) return
    const near = nearNames(taxonomy.tags.map(({ id }) => id))
    const aliases = new Map(
      taxonomy.tags.flatMap(({ id, aliases }) => aliases.map((alias): [string, string] => [nameKey(alias), id])),
    )
    for (const tag of astray) {
      const parent = tag.parent!
      yield {
        tag,
        ...(tag.spans.parent && { span: tag.spans.parent }),
        message: {
          en: `The parent of ${shown(tag.id)} is not in the list: ${shown(parent)}`,
          ko: `${shown(tag.id)}의 상위 태그 ${withParticle(shown(parent), '이')} 목록에 없습니다`,
        },
        ...meant(aliases.get(nameKey(parent)) ?? near(parent)),
      }
    }
  },
} satisfies Rule
