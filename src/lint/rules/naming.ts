import { instead, shown } from '../names/mention.ts'
import { type Profile, profiles } from '../names/profile.ts'
import { keepsTo, restyled, styleOf, styleText } from '../names/style.ts'
import { nameKey } from '../names/tag-tree.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Tag } from '../taxonomy.ts'

/** As many of the tags that show a style, and as many tags at least, make it the file's own. */
const [majority, least] = [0.8, 4]

export default {
  title: { en: 'Consistent naming', ko: '태그 표기 방식' },
  why: {
    en: 'With mixed styles, agents search for one spelling and miss the other, and the helpdesk silently changes characters it does not accept.',
    ko: '표기가 섞이면 검색할 때 한쪽을 놓치게 됩니다. 헬프데스크가 받지 않는 문자는 저장할 때 말없이 바뀌기도 합니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: { profile: 'auto', maxLength: 0 },
  choices: { profile: ['auto', ...Object.keys(profiles)] },
  examples: [
    {
      lang: 'en',
      taxonomy: '- carrier-delay\n- lost-parcel\n- leaking-bottle\n- wrong-colour\n- Missing_Item\n',
      reports: ['Missing_Item'],
    },
    { lang: 'en', taxonomy: '- Carrier delay\n- lost_parcel\n', options: { profile: 'zendesk' }, reports: ['Carrier delay'] },
    {
      lang: 'en',
      taxonomy: '- Carrier delay\n- Lost parcel\n- T-shirt size\n- Leaking bottle\n- RMA\n',
      reports: [],
    },
    {
      lang: 'ko',
      taxonomy: '- 택배사-지연\n- 뚜껑-깨짐\n- 결제-오류\n- 주소-변경\n- 환불 요청\n',
      reports: ['환불 요청'],
    },
    { lang: 'ko', taxonomy: '- 택배사-지연\n- 주문취소접수완료\n', options: { maxLength: 7 }, reports: ['주문취소접수완료'] },
    { lang: 'ko', taxonomy: '- 택배사_지연\n- 배송/출고\n- 환불\n', options: { profile: 'zendesk' }, reports: [] },
  ],
  source: 'Chatwoot, app/models/label.rb: github.com/chatwoot/chatwoot; Gorgias: developers.gorgias.com/reference/the-tag-object',
  *check({ taxonomy, options }) {
    const tags = taxonomy.tags.filter(({ deprecated }) => !deprecated)
    const taken = new Set(tags.map(({ id }) => nameKey(id)))
    const profile = profiles[options.profile]
    const off = profile ? against(profile) : unlikeTheRest(tags)
    const longest = options.maxLength || profile?.maxLength || Number.POSITIVE_INFINITY
    for (const tag of tags) {
      const deviation = off(tag)
      if (deviation) {
        const { better, ...rest } = deviation
        const free = better !== undefined && better !== '' && !taken.has(nameKey(better))
        yield { tag, ...rest, ...(free && { suggestion: instead(better) }) }
      }
      const long = lengthOf(tag.id)
      if (long > longest)
        yield {
          tag,
          message: {
            en: `${shown(tag.id)} has ${long} characters; the limit is ${longest}`,
            ko: `${shown(tag.id)}: ${long}자입니다. ${longest}자까지만 쓸 수 있습니다`,
          },
        }
    }
  },
} satisfies Rule<{ profile: string; maxLength: number }>

type Off = (tag: Tag) => (Pick<Problem, 'message'> & { better: string | undefined }) | undefined

const lengthOf = (id: string) => (id.length > 10_000 ? id.length : [...id].length)

const against =
  ({ title, asks, fits, better }: Profile): Off =>
  ({ id }) => {
    if (fits(id)) return undefined
    const next = better(id)
    return {
      message: {
        en: `${shown(id)} does not fit ${title.en}, where names are written in ${asks.en}`,
        ko: `${shown(id)}: ${title.ko}에서는 ${asks.ko} 적습니다`,
      },
      better: next !== undefined && fits(next) ? next : undefined,
    }
  }

function unlikeTheRest(tags: readonly Tag[]): Off {
  const ids = tags.map(({ id }) => id)
  const style = styleOf(ids, majority, least)
  const text = styleText(style)
  return ({ id }) =>
    keepsTo(id, style)
      ? undefined
      : {
          message: {
            en: `${shown(id)} does not follow the style of this list: ${text.en}`,
            ko: `${shown(id)}의 표기가 다른 태그와 다릅니다. 이 목록의 표기: ${text.ko}`,
          },
          better: restyled(id, style),
        }
}
