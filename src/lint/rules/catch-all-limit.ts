import { withParticle } from '../../text/hangul/particle.ts'
import { catchesAll } from '../names/catch-all.ts'
import { mention, shown } from '../names/mention.ts'
import { nameKey } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'
import type { Tag } from '../taxonomy.ts'

export default {
  title: { en: 'One catch-all per level', ko: '"기타"는 단계마다 하나' },
  why: {
    en: 'A list needs one tag for everything else. With two, agents pick either, and nobody sees everything that did not fit.',
    ko: '나머지를 담을 태그는 하나면 됩니다. 둘이 되면 아무 쪽이나 고르게 되어, 분류되지 않은 문의를 한눈에 볼 수 없습니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: { max: 1 },
  yieldsTo: ['no-vague'],
  examples: [
    { lang: 'en', taxonomy: '- carrier-delay\n- other\n- misc\n- general inquiry\n', reports: ['misc', 'general inquiry'] },
    { lang: 'en', taxonomy: '- carrier-delay\n- shipping-other\n- returns-other\n- other\n', reports: [] },
    { lang: 'ko', taxonomy: '- 택배사-지연\n- 기타\n- 그 외\n- 기타문의\n', reports: ['그 외', '기타문의'] },
    { lang: 'ko', taxonomy: '- 택배사-지연\n- 배송 기타\n- 반품 기타\n- 기타\n', reports: [] },
  ],
  source: 'OpenView, tips on contact coding: codes should cover every contact, so one catch-all is right and two are not',
  *check({ taxonomy, options: { max } }) {
    const levels = new Map<string, Tag[]>()
    for (const tag of taxonomy.tags) {
      const area = tag.deprecated ? undefined : catchesAll(tag.id)
      if (area === undefined) continue
      const level = `${nameKey(tag.parent ?? '')}\0${area}`
      const before = levels.get(level) ?? []
      levels.set(level, [...before.slice(0, max), tag])
      if (before.length < max) continue
      const first = before[0]
      const at = first && mention(first, tag)
      yield {
        tag,
        message: at
          ? {
              en: `${shown(tag.id)} is a second catch-all, beside ${at.en}`,
              ko: `${withParticle(shown(tag.id), '은')} ${withParticle(at.ko, '과')} 마찬가지로 나머지를 모두 담는 태그입니다`,
            }
          : {
              en: `${shown(tag.id)} is a catch-all`,
              ko: `${withParticle(shown(tag.id), '은')} 나머지를 모두 담는 태그입니다`,
            },
        suggestion: { en: 'Keep only one of them', ko: '하나만 남겨 주세요' },
      }
    }
  },
} satisfies Rule<{ max: number }>
