import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'
import type { Tag } from '../taxonomy.ts'

const mostShown = 8

export default {
  title: { en: 'No loops of parents', ko: '순환하는 상위 태그' },
  why: {
    en: 'A tag that is its own ancestor has no place in the tree, so totals per group cannot be computed.',
    ko: '상위 태그를 따라가다 자기 자신으로 돌아오면 분류별 합계를 낼 수 없습니다.',
  },
  group: 'shape',
  recommended: 'error',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: shipping\n    parent: carrier\n  - id: carrier\n    parent: shipping\n  - id: stockout\n',
      reports: ['shipping'],
    },
    { lang: 'en', taxonomy: 'tags:\n  - id: shipping\n  - id: carrier\n    parent: shipping\n', reports: [] },
    { lang: 'ko', taxonomy: 'tags:\n  - id: 배송\n    parent: 배송\n', reports: ['배송'] },
    { lang: 'ko', taxonomy: 'tags:\n  - id: 배송\n  - id: 택배사\n    parent: 배송\n', reports: [] },
  ],
  source: 'qSKOS, hierarchical cycles: github.com/cmader/qSKOS',
  *check({ taxonomy }) {
    const { named, parentOf } = tagTree(taxonomy)
    const seen = new Set<Tag>()
    for (const tag of taxonomy.tags) {
      if (named(tag.id) !== tag) continue
      const path = new Map<Tag, number>()
      let at: Tag | undefined = tag
      while (at && !seen.has(at) && !path.has(at)) {
        path.set(at, path.size)
        at = parentOf(at)
      }
      const walked = [...path.keys()]
      for (const one of walked) seen.add(one)
      if (!at || !path.has(at)) continue
      const circle = new Set(walked.slice(path.get(at)))
      const first = taxonomy.tags.find((one) => circle.has(one))!
      const names = around(first, parentOf, circle.size)
      yield {
        tag: first,
        ...(first.spans.parent && { span: first.spans.parent }),
        message: {
          en: `The parents of ${shown(first.id)} lead back to it: ${names}`,
          ko: `${shown(first.id)}의 상위 태그를 따라가면 자기 자신으로 돌아옵니다: ${names}`,
        },
        suggestion: { en: 'Remove the parent of one of them', ko: '이 가운데 한 태그의 상위 태그를 지워 주세요' },
      }
    }
  },
} satisfies Rule

/** `a → b → a`; of a long way round, its beginning. */
function around(first: Tag, parentOf: (tag: Tag) => Tag | undefined, size: number): string {
  const names = [shown(first.id)]
  for (let at = parentOf(first)!; at !== first && names.length < mostShown; at = parentOf(at)!) names.push(shown(at.id))
  return [...names, ...(size > mostShown ? ['…'] : []), shown(first.id)].join(' → ')
}
