import { withParticle } from '../../text/hangul/particle.ts'
import { mention } from '../names/mention.ts'
import { nameKey } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'
import type { Tag } from '../taxonomy.ts'

export default {
  title: { en: 'No duplicate tags', ko: '중복 태그' },
  why: {
    en: 'When two entries share a name, tools read one and ignore the other.',
    ko: '같은 이름이 두 번 나오면 도구마다 한쪽만 읽고 다른 쪽에 적은 내용은 무시합니다.',
  },
  group: 'shape',
  recommended: 'error',
  strict: 'error',
  options: {},
  examples: [
    { lang: 'en', taxonomy: '- carrier-delay\n- stockout\n- carrier-delay\n', reports: ['carrier-delay'] },
    { lang: 'en', taxonomy: '- carrier-delay\n- warehouse-delay\n', reports: [] },
    { lang: 'ko', taxonomy: '- 택배사-지연\n- 품절\n- 택배사-지연\n', reports: ['택배사-지연'] },
    { lang: 'ko', taxonomy: '- 택배사-지연\n- 창고-지연\n', reports: [] },
  ],
  source: 'qSKOS, overlapping labels and ambiguous notation: github.com/cmader/qSKOS',
  *check({ taxonomy }) {
    const first = new Map<string, Tag>()
    for (const tag of taxonomy.tags) {
      const known = first.get(nameKey(tag.id))
      if (known === undefined) {
        first.set(nameKey(tag.id), tag)
        continue
      }
      const at = mention(known, tag)
      yield {
        tag,
        message: { en: `This tag already exists: ${at.en}`, ko: `${withParticle(at.ko, '이')} 이미 있습니다` },
        suggestion: { en: 'Merge the two entries into one', ko: '두 항목을 하나로 합쳐 주세요' },
      }
    }
  },
} satisfies Rule
