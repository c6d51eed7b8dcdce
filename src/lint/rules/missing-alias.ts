import { withParticle } from '../../text/hangul/particle.ts'
import { missingAliases } from '../missing-aliases.ts'
import { shown } from '../names/mention.ts'
import type { Rule } from '../rule.ts'

const languages = { en: { en: 'English', ko: '영어' }, ko: { en: 'Korean', ko: '한국어' } }

export default {
  title: { en: 'A label in use that is no alias', ko: '별칭에 없는 다른 이름' },
  why: {
    en: 'One cause under two names looks half as large in the helpdesk. metrics and insights add them up by the label; an alias says that you mean it, and goes into the rename map.',
    ko: '원인 하나가 두 이름으로 나뉘면 상담 도구에서는 절반으로 보입니다. metrics와 insights는 label을 보고 합쳐 세지만, 별칭으로 적어 두면 뜻이 분명해지고 이름 변경 표에도 들어갑니다.',
  },
  group: 'usage',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: carrier-delay\n    label: { en: Late parcel }\n  - id: gift\n',
      tickets: [['carrier-delay'], ['late-parcel'], ['gift']],
      reports: ['carrier-delay'],
    },
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: carrier-delay\n    label: { en: Late parcel }\n    aliases: [late_parcel]\n  - id: gift\n',
      tickets: [['Carrier-Delay'], ['late_parcel'], ['gift']],
      reports: [],
    },
    {
      lang: 'ko',
      taxonomy: 'tags:\n  - id: carrier_delay\n    label: { en: Carrier delay, ko: 배송업체 지연 }\n',
      tickets: [['carrier_delay'], ['배송업체_지연'], ['배송업체지연']],
      reports: ['carrier_delay', 'carrier_delay'],
    },
    {
      lang: 'ko',
      taxonomy: 'tags:\n  - id: 결제_오류\n    label: { ko: 결제 문제 }\n  - id: 카드_오류\n    label: { ko: 결제 문제 }\n',
      tickets: [['결제_문제'], ['결제_오류'], ['카드_오류']],
      reports: [],
    },
  ],
  *check({ taxonomy, usage }) {
    if (!usage) return
    for (const { tag, name, tickets, lang } of missingAliases(taxonomy, usage)) {
      const label = languages[lang]
      yield {
        tag,
        message: {
          en: `${tickets} ${tickets === 1 ? 'ticket is' : 'tickets are'} tagged ${shown(name)}: the ${label.en} label of ${shown(tag.id)}, but no alias of it`,
          ko: `문의 ${tickets}건에 붙은 ${withParticle(shown(name), '은')} ${shown(tag.id)}의 ${label.ko} 이름(label.${lang})인데 별칭(aliases)에 없습니다`,
        },
        suggestion: {
          en: `Add ${shown(name)} to its aliases; --fix does it with the same --usage`,
          ko: `${withParticle(shown(name), '을')} 별칭(aliases)에 넣어 주세요. 같은 --usage에 --fix를 붙이면 넣어 줍니다`,
        },
      }
    }
  },
} satisfies Rule
