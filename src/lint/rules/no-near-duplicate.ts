import { withParticle } from '../../text/hangul/particle.ts'
import type { Text } from '../../text/text.ts'
import { keep, mention, shown } from '../names/mention.ts'
import { type Difference, difference, isWide, nearNames } from '../names/near.ts'
import { nameKey } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'
import { tagsByUsage } from '../tag-usage.ts'

/** In what two names differ, as it stands in the sentence. */
const differ: Readonly<Record<Difference, Text>> = {
  case: { en: 'differ only in upper and lower case', ko: '대소문자만 다릅니다' },
  letters: { en: 'differ only in the width of their letters', ko: '글자 폭(전각·반각)만 다릅니다' },
  separator: { en: 'differ only in spaces, hyphens and the like', ko: '띄어쓰기나 기호만 다릅니다' },
  plural: { en: 'differ only in singular and plural', ko: '단수·복수만 다릅니다' },
  order: { en: 'have the same words in a different order', ko: '낱말 순서만 다릅니다' },
  slip: { en: 'differ only by a typo', ko: '오타 하나 차이입니다' },
}

export default {
  title: { en: 'Nearly identical names', ko: '거의 같은 태그' },
  why: {
    en: 'Agents pick either one, so neither count is right, and a rise is split between them unnoticed.',
    ko: '상담원마다 다른 쪽을 골라 쓰게 되어 어느 쪽 건수도 맞지 않고, 문의가 늘어도 둘로 나뉘어 눈에 띄지 않습니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy: '- carrier-delay\n- delay-carrier\n- missing-items\n- missing_item\n- recieved-late\n- received-late\n',
      reports: ['delay-carrier', 'missing_item', 'received-late'],
    },
    {
      lang: 'en',
      taxonomy: '- missing-items\n- missing_item\n',
      tickets: [['missing_item'], ['missing_item'], ['missing-items']],
      reports: ['missing-items'],
    },
    {
      lang: 'en',
      taxonomy: '- order-1\n- order-2\n- opt-in\n- opt-out\n- address-change\n- address-charge\n- refund\n- 환불\n',
      reports: [],
    },
    {
      lang: 'ko',
      taxonomy: '- 결제 오류\n- 결재 오류\n- 배송지연\n- 배송 지연\n- 교환\n- 교활\n',
      reports: ['결재 오류', '배송 지연', '교활'],
    },
    { lang: 'ko', taxonomy: '- 반품\n- 상품\n- 품절 문의\n- 품질 문의\n- 1차 환불\n- 2차 환불\n', reports: [] },
  ],
  source: 'qSKOS, overlapping labels: github.com/cmader/qSKOS; symmetric deletion: W. Garbe, SymSpell, 2012',
  *check(input) {
    // a name that `unicode-form` wants rewritten is not the one to keep
    const tags = [...tagsByUsage(input)].sort((a, b) => Number(isWide(a.id)) - Number(isWide(b.id)))
    const rank = new Map(tags.map((tag, i) => [nameKey(tag.id), i]))
    const near = nearNames(tags.map(({ id }) => id))
    for (const tag of input.taxonomy.tags) {
      const [own, like] = [rank.get(nameKey(tag.id)), near(tag.id)]
      if (own === undefined || tags[own] !== tag || like === undefined || rank.get(like)! > own) continue
      const kept = tags[rank.get(like)!]!
      const [how, at] = [differ[difference(tag.id, kept.id)!], mention(kept, tag)]
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} and ${at.en} ${how.en}`,
          ko: `${withParticle(shown(tag.id), '와')} ${withParticle(at.ko, '은')} ${how.ko}`,
        },
        suggestion: keep(kept, tag),
      }
    }
  },
} satisfies Rule
