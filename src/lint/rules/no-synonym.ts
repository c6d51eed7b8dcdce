import { withParticle } from '../../text/hangul/particle.ts'
import { keep, mention, shown } from '../names/mention.ts'
import { difference } from '../names/near.ts'
import { meaning } from '../names/synonym.ts'
import { nameKey } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'
import { tagsByUsage } from '../tag-usage.ts'
import type { Tag } from '../taxonomy.ts'

export default {
  title: { en: 'Two words for one thing', ko: '같은 뜻의 태그' },
  why: {
    en: 'Some agents pick "courier", others "carrier": the two counts have to be added up by hand, and one is forgotten.',
    ko: '"취소"와 "캔슬"처럼 같은 뜻의 태그가 둘이면 어느 쪽을 쓸지 사람마다 달라, 집계할 때마다 손으로 더해야 합니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy: '- refund-request\n- money-back-request\n- lost-by-courier\n- lost-by-carrier\n',
      reports: ['money-back-request', 'lost-by-carrier'],
    },
    { lang: 'en', taxonomy: '- refund-request\n- return-request\n- lost-by-carrier\n- lost-by-warehouse\n', reports: [] },
    { lang: 'ko', taxonomy: '- 환불 요청\n- 반환금 요청\n- 주문취소\n- 주문캔슬\n', reports: ['반환금 요청', '주문캔슬'] },
    { lang: 'ko', taxonomy: '- 환불 요청\n- 반품 요청\n- 주문취소\n- 배송취소\n', reports: [] },
  ],
  source: 'The words are in the lexicon of synonyms; overlapping labels of qSKOS: github.com/cmader/qSKOS',
  *check(input) {
    const best = new Map<string, Tag>()
    const kept = new Set<Tag>()
    for (const tag of tagsByUsage(input)) {
      const form = meaning(tag.id)
      if (form === undefined) continue
      kept.add(tag)
      if (!best.has(form)) best.set(form, tag)
    }
    for (const tag of input.taxonomy.tags) {
      if (!kept.has(tag)) continue
      const other = best.get(meaning(tag.id)!)!
      if (nameKey(other.id) === nameKey(tag.id) || difference(tag.id, other.id)) continue
      const at = mention(other, tag)
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} means the same as ${at.en}`,
          ko: `${withParticle(shown(tag.id), '은')} ${withParticle(at.ko, '과')} 같은 뜻입니다`,
        },
        suggestion: keep(other, tag),
      }
    }
  },
} satisfies Rule
