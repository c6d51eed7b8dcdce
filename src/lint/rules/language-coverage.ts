import { languages } from '../../text/text.ts'
import { shown } from '../names/mention.ts'
import { isKorean } from '../names/typo.ts'
import type { Rule } from '../rule.ts'
import type { Tag } from '../taxonomy.ts'

const names = { en: { en: 'English', ko: '영어' }, ko: { en: 'Korean', ko: '한국어' } }
type Language = (typeof languages)[number]

/** A Korean id is its own Korean label. */
const speaks = ({ id, label }: Tag, language: Language) =>
  Boolean(label?.[language]?.trim()) || (language === 'ko' && isKorean(id.normalize('NFC')))

export default {
  title: { en: 'Labels in every language of the team', ko: '언어별 이름' },
  why: {
    en: 'Where a label is missing, part of the team sees only the id in reports and picks another tag.',
    ko: '이름이 빠진 언어를 쓰는 팀원은 보고서에서 태그 아이디만 보게 되고, 결국 다른 태그를 고르게 됩니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: { languages: [] as string[] },
  choices: { languages },
  examples: [
    {
      lang: 'en',
      taxonomy:
        'tags:\n  - id: carrier-delay\n    label: { en: Carrier delay, ko: 택배사 지연 }\n  - id: stockout\n    label: { en: Out of stock, ko: 품절 }\n  - id: leaking-bottle\n    label: { en: Leaking bottle }\n',
      reports: ['leaking-bottle'],
    },
    { lang: 'en', taxonomy: 'tags:\n  - id: carrier-delay\n    label: { en: Carrier delay }\n  - id: stockout\n', reports: [] },
    {
      lang: 'ko',
      taxonomy:
        'tags:\n  - id: 택배사-지연\n    label: { en: Carrier delay }\n  - id: stockout\n    label: { en: Out of stock }\n',
      options: { languages: ['en', 'ko'] },
      reports: ['stockout'],
    },
    {
      lang: 'ko',
      taxonomy: 'tags:\n  - id: 택배사-지연\n    label: { en: Carrier delay }\n  - id: 품절\n    label: { en: Out of stock }\n',
      options: { languages: ['en', 'ko'] },
      reports: [],
    },
  ],
  source: 'qSKOS, incomplete language coverage: github.com/cmader/qSKOS',
  *check({ taxonomy, options }) {
    if (taxonomy.bare) return
    const tags = taxonomy.tags.filter(({ deprecated }) => !deprecated)
    const most = (language: Language) => tags.filter(({ label }) => label?.[language]).length * 2 > tags.length
    const wanted = languages.filter((one) => (options.languages.length > 0 ? options.languages.includes(one) : most(one)))
    for (const tag of tags) {
      const missing = wanted.filter((language) => !speaks(tag, language))
      if (missing.length === 0) continue
      const lists = { en: missing.map((one) => names[one].en).join(' and '), ko: missing.map((one) => names[one].ko).join(', ') }
      yield {
        tag,
        ...(tag.spans.label && { span: tag.spans.label }),
        message: {
          en: `${shown(tag.id)} has no label in ${lists.en}`,
          ko: `${shown(tag.id)} 태그에 ${lists.ko} 이름이 없습니다`,
        },
        suggestion: {
          en: `Add "label: { ${missing.map((one) => `${one}: …`).join(', ')} }"`,
          ko: `"label: { ${missing.map((one) => `${one}: …`).join(', ')} }"을 적어 주세요`,
        },
      }
    }
  },
} satisfies Rule<{ languages: string[] }>
