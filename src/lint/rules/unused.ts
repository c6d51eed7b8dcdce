import { withParticle } from '../../text/hangul/particle.ts'
import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'
import { tagUsage } from '../tag-usage.ts'

export default {
  title: { en: 'Listed but not used', ko: '쓰지 않는 태그' },
  why: {
    en: 'A tag that nobody uses makes the list longer and the right tag harder to find.',
    ko: '아무도 쓰지 않는 태그는 목록만 길게 만들어 맞는 태그를 찾기 어렵게 합니다.',
  },
  group: 'usage',
  recommended: 'warn',
  strict: 'warn',
  options: {},
  examples: [
    { lang: 'en', taxonomy: '- carrier-delay\n- stockout\n', tickets: [['carrier-delay'], []], reports: ['stockout'] },
    {
      lang: 'en',
      taxonomy:
        'tags:\n  - id: shipping\n  - id: carrier-delay\n    parent: shipping\n    aliases: [late-parcel]\n  - id: old-tag\n    deprecated: { replacedBy: carrier-delay }\n',
      tickets: [['late-parcel']],
      reports: [],
    },
    { lang: 'ko', taxonomy: '- 택배사-지연\n- 품절\n', tickets: [['품절']], reports: ['택배사-지연'] },
    { lang: 'ko', taxonomy: '- 택배사-지연\n- 품절\n', tickets: [['품절', '택배사-지연']], reports: [] },
  ],
  source: 'supportbench.com, on auditing tags: retire what hardly anybody uses',
  *check({ taxonomy, usage }) {
    if (!usage || usage.tickets === 0) return
    const { isLeaf } = tagTree(taxonomy)
    const { tickets } = tagUsage(taxonomy, usage)
    for (const tag of taxonomy.tags) {
      if (tag.deprecated || !isLeaf(tag) || tickets(tag) > 0) continue
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} is on none of ${usage.tickets} tickets`,
          ko: `문의 ${usage.tickets}건 가운데 ${withParticle(shown(tag.id), '이')} 붙은 것이 없습니다`,
        },
        suggestion: { en: 'Mark it as deprecated or remove it', ko: '폐기(deprecated)로 표시하거나 목록에서 빼 주세요' },
      }
    }
  },
} satisfies Rule
