import { withParticle } from '../../text/hangul/particle.ts'
import { mention, shown } from '../names/mention.ts'
import { nameKey } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'
import type { Tag } from '../taxonomy.ts'

export default {
  title: { en: 'Alias used twice', ko: '겹치는 별칭' },
  why: {
    en: 'Tickets with this name could be counted under either tag, so the numbers depend on which entry is read first.',
    ko: '이 이름이 붙은 문의를 어느 태그로 셀지 정해지지 않아, 먼저 읽힌 쪽에 따라 집계가 달라집니다.',
  },
  group: 'shape',
  recommended: 'error',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy:
        'tags:\n  - id: carrier-delay\n    aliases: [late-parcel, stockout]\n  - id: stockout\n  - id: customs-delay\n    aliases: [late-parcel]\n',
      reports: ['carrier-delay', 'customs-delay'],
    },
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: carrier-delay\n    aliases: [late-parcel]\n  - id: stockout\n    aliases: [sold-out]\n',
      reports: [],
    },
    { lang: 'ko', taxonomy: 'tags:\n  - id: 택배사-지연\n    aliases: [배송지연]\n  - id: 배송지연\n', reports: ['택배사-지연'] },
    {
      lang: 'ko',
      taxonomy:
        'tags:\n  - id: 택배사-지연\n    aliases: [배송지연]\n  - id: 배송지연\n    deprecated: { replacedBy: 택배사-지연 }\n',
      reports: [],
    },
  ],
  source: 'qSKOS, relation clashes: github.com/cmader/qSKOS',
  *check({ taxonomy }) {
    const ids = new Map<string, Tag>()
    for (const tag of taxonomy.tags) if (!ids.has(nameKey(tag.id))) ids.set(nameKey(tag.id), tag)
    const aliases = new Map<string, Tag>()
    for (const tag of taxonomy.tags)
      for (const [i, alias] of tag.aliases.entries()) {
        const name = ids.get(nameKey(alias))
        const other = name ?? aliases.get(nameKey(alias))
        if (other === undefined) aliases.set(nameKey(alias), tag)
        // a tag on its way out may be an alias of the one that replaces it
        if (other === undefined || nameKey(other.id) === nameKey(tag.id)) continue
        if (name?.deprecated?.replacedBy !== undefined && nameKey(name.deprecated.replacedBy) === nameKey(tag.id)) continue
        const at = mention(other, tag)
        const span = tag.spans[`aliases.${i}`]
        yield {
          tag,
          ...(span && { span }),
          message: name
            ? {
                en: `The alias ${shown(alias)} is also a tag: ${at.en}`,
                ko: `별칭 ${withParticle(shown(alias), '은')} 따로 있는 태그입니다: ${at.ko}`,
              }
            : {
                en: `The alias ${shown(alias)} also belongs to ${at.en}`,
                ko: `별칭 ${withParticle(shown(alias), '은')} ${at.ko}에도 있습니다`,
              },
          suggestion: { en: 'Keep it on one tag only', ko: '한 태그에만 남겨 주세요' },
        }
      }
  },
} satisfies Rule
