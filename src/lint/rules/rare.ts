import { withParticle } from '../../text/hangul/particle.ts'
import { catchesAll } from '../names/catch-all.ts'
import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'
import { tagUsage } from '../tag-usage.ts'

/** In an export of fewer tickets than this many times the limit, every tag is rare. */
const enough = 20

export default {
  title: { en: 'Rarely used tags', ko: '거의 쓰지 않는 태그' },
  why: {
    en: 'A handful of tickets shows no trend. Such a tag is too narrow, or agents do not know it.',
    ko: '몇 건으로는 흐름을 볼 수 없습니다. 너무 잘게 나눴거나 상담원이 모르는 태그입니다.',
  },
  group: 'usage',
  recommended: 'warn',
  strict: 'warn',
  options: { minTickets: 5, minShare: 0 },
  examples: [
    {
      lang: 'en',
      taxonomy: '- carrier-delay\n- lid-cracked\n',
      tickets: [...Array.from({ length: 98 }, () => ['carrier-delay']), ['lid-cracked'], ['lid-cracked']],
      reports: ['lid-cracked'],
    },
    {
      lang: 'en',
      taxonomy: '- carrier-delay\n- lid-cracked\n',
      tickets: [...Array.from({ length: 95 }, () => ['carrier-delay']), ...Array.from({ length: 5 }, () => ['lid-cracked'])],
      reports: [],
    },
    {
      lang: 'ko',
      taxonomy: '- 택배사-지연\n- 뚜껑-깨짐\n',
      tickets: [...Array.from({ length: 95 }, () => ['택배사-지연']), ...Array.from({ length: 5 }, () => ['뚜껑-깨짐'])],
      options: { minShare: 0.1 },
      reports: ['뚜껑-깨짐'],
    },
    { lang: 'ko', taxonomy: '- 택배사-지연\n- 뚜껑-깨짐\n', tickets: [['택배사-지연'], ['뚜껑-깨짐']], reports: [] },
  ],
  source: 'supportbench.com, on auditing tags: under 5 uses in 90 days, retire it',
  *check({ taxonomy, usage, options: { minTickets, minShare } }) {
    if (!usage || usage.tickets < minTickets * enough) return
    const { isLeaf } = tagTree(taxonomy)
    const { tickets } = tagUsage(taxonomy, usage)
    for (const tag of taxonomy.tags) {
      const n = tickets(tag)
      if (n === 0 || tag.deprecated || !isLeaf(tag) || catchesAll(tag.id) !== undefined) continue
      if (n >= minTickets && n >= minShare * usage.tickets) continue
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} is on ${n} of ${usage.tickets} tickets`,
          ko: `문의 ${usage.tickets}건 가운데 ${withParticle(shown(tag.id), '이')} 붙은 것은 ${n}건뿐입니다`,
        },
        suggestion: { en: 'Merge it into a related tag', ko: '가까운 태그와 합쳐 주세요' },
      }
    }
  },
} satisfies Rule<{ minTickets: number; minShare: number }>
