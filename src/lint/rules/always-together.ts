import { withParticle } from '../../text/hangul/particle.ts'
import { mention, shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'
import { tagUsage } from '../tag-usage.ts'
import type { Tag } from '../taxonomy.ts'

export default {
  title: { en: 'Tags that always occur together', ko: '늘 함께 붙는 태그' },
  why: {
    en: 'A ticket with one of them almost always has the other: the second tag adds no information and costs a click on every ticket.',
    ko: '한쪽이 붙으면 다른 쪽도 늘 붙습니다. 두 번째 태그는 새로 알려 주는 것 없이 문의마다 클릭만 늘립니다.',
  },
  group: 'usage',
  recommended: 'warn',
  strict: 'warn',
  options: { share: 0.9, minTickets: 20 },
  examples: [
    {
      lang: 'en',
      taxonomy: '- carrier-delay\n- late\n- stockout\n',
      tickets: [...Array.from({ length: 20 }, () => ['carrier-delay', 'late']), ['stockout'], ['carrier-delay']],
      reports: ['late'],
    },
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: shipping\n  - id: carrier-delay\n    parent: shipping\n  - id: gift\n',
      tickets: [...Array.from({ length: 20 }, () => ['shipping', 'carrier-delay']), ['gift', 'shipping']],
      reports: [],
    },
    {
      lang: 'ko',
      taxonomy: '- 택배사-지연\n- 배송지연\n',
      tickets: Array.from({ length: 25 }, () => ['택배사-지연', '배송지연']),
      reports: ['배송지연'],
    },
    { lang: 'ko', taxonomy: '- 택배사-지연\n- 선물포장\n', tickets: [['택배사-지연', '선물포장'], ['택배사-지연']], reports: [] },
  ],
  source: 'Jaccard index: shared tickets over tickets with either tag (P. Jaccard, 1901)',
  *check({ taxonomy, usage, options: { share, minTickets } }) {
    if (!usage) return
    const { parentOf } = tagTree(taxonomy)
    const { tagOf } = tagUsage(taxonomy, usage)
    const isAbove = (high: Tag, low: Tag) => {
      const seen = new Set<Tag>()
      for (let at = parentOf(low); at && !seen.has(at); at = parentOf(at)) {
        if (at === high) return true
        seen.add(at)
      }
      return false
    }
    const rank = new Map(taxonomy.tags.map((tag, i) => [tag, i]))
    const pairs = usage.together.flatMap(({ a, b, both }) => {
      const [one, other] = [tagOf(a), tagOf(b)]
      const either = (usage.counts.get(a) ?? 0) + (usage.counts.get(b) ?? 0) - both
      if (both < minTickets || both < share * either || !one || !other || one === other) return []
      if (isAbove(one, other) || isAbove(other, one)) return []
      const more = (usage.counts.get(a) ?? 0) - (usage.counts.get(b) ?? 0) || rank.get(other)! - rank.get(one)!
      return [more > 0 ? { kept: one, tag: other, both, either } : { kept: other, tag: one, both, either }]
    })
    const reported = new Set<Tag>()
    for (const { kept, tag, both, either } of pairs.sort((x, y) => y.both / y.either - x.both / x.either || y.both - x.both)) {
      if (reported.has(tag)) continue
      reported.add(tag)
      const at = mention(kept, tag)
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} and ${at.en} appear together on ${both} of the ${either} tickets with either tag`,
          ko: `${withParticle(shown(tag.id), '와')} ${at.ko} 가운데 하나라도 붙은 문의 ${either}건 중 ${both}건에 둘 다 붙어 있습니다`,
        },
        suggestion: {
          en: `Keep ${shown(kept.id)} if both mean the same; otherwise say in the descriptions when to use which`,
          ko: `뜻이 같다면 ${shown(kept.id)}만 남기고, 다르다면 언제 어느 쪽을 쓰는지 설명에 적어 주세요`,
        },
      }
    }
  },
} satisfies Rule<{ share: number; minTickets: number }>
