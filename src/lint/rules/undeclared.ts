import { fitsName } from '../../findings/glob.ts'
import { withParticle } from '../../text/hangul/particle.ts'
import { systemTags } from '../lexicons/tag-system.ts'
import { meant, shown } from '../names/mention.ts'
import { nearNames } from '../names/near.ts'
import type { Rule } from '../rule.ts'
import { tagUsage } from '../tag-usage.ts'
import type { Tag } from '../taxonomy.ts'

const longest = 200

/** A tag that only the export has: it stands at the beginning of the file, where its entry is missing. */
const missing = (id: string, file: string): Tag => ({
  id,
  aliases: [],
  suppress: [],
  file,
  span: { line: 1, column: 1, endLine: 1, endColumn: 1 },
  spans: {},
})

export default {
  title: { en: 'Used but not in the list', ko: '목록에 없는 태그' },
  why: {
    en: 'Tickets with an unlisted tag are missing from every report based on the list.',
    ko: '목록에 없는 태그가 붙은 문의는 목록을 기준으로 만든 보고서에서 모두 빠집니다.',
  },
  group: 'usage',
  recommended: 'warn',
  strict: 'error',
  options: { ignore: [] as string[] },
  examples: [
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: carrier-delay\n    aliases: [late-parcel]\n',
      tickets: [['carrier-delay'], ['late-parcel'], ['carrier_delay'], ['closed_by_merge'], ['gift-wrap'], ['gift-wrap']],
      reports: ['gift-wrap', 'carrier_delay'],
    },
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: carrier-delay\n    aliases: [late-parcel]\n',
      tickets: [['carrier-delay'], ['Late-Parcel'], ['web_widget'], ['campaign-spring']],
      options: { ignore: ['campaign-*'] },
      reports: [],
    },
    {
      lang: 'ko',
      taxonomy: '- 택배사-지연\n',
      tickets: [['택배사-지연'], ['택배사지연'], ['선물포장']],
      reports: ['택배사지연', '선물포장'],
    },
    { lang: 'ko', taxonomy: '- 택배사-지연\n', tickets: [['택배사-지연'], ['택배사-지연', 'closed_by_merge']], reports: [] },
  ],
  source: 'AI Hub call centre data: tags that no list had lost rows in silence: aihub.or.kr',
  *check({ taxonomy, usage, options }) {
    if (!usage) return
    const { tagOf } = tagUsage(taxonomy, usage)
    const ignored = (name: string) =>
      systemTags.some((pattern) => fitsName(name.toLowerCase().slice(0, longest), pattern)) ||
      options.ignore.some((pattern) => fitsName(name.slice(0, longest), pattern))
    const near = nearNames(taxonomy.tags.map(({ id }) => id))
    const file = taxonomy.tags[0]?.file ?? [...taxonomy.sources.keys()][0] ?? ''
    const strange = [...usage.counts].filter(([name]) => name.trim() !== '' && !tagOf(name) && !ignored(name))
    for (const [name, tickets] of strange.sort(([, a], [, b]) => b - a)) {
      yield {
        tag: missing(name, file),
        message: {
          en: `${shown(name)} is on ${tickets} ${tickets === 1 ? 'ticket' : 'tickets'} but not in the list`,
          ko: `문의 ${tickets}건에 붙은 ${withParticle(shown(name), '이')} 목록에 없습니다`,
        },
        ...(near(name) === undefined
          ? {
              suggestion: {
                en: 'Add it to the list, or as an alias of another tag',
                ko: '목록에 넣거나 다른 태그의 별칭(aliases)으로 적어 주세요',
              },
            }
          : meant(near(name))),
      }
    }
  },
} satisfies Rule<{ ignore: string[] }>
