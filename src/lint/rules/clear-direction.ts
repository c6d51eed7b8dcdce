import { withParticle } from '../../text/hangul/particle.ts'
import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'

export default {
  title: { en: 'A rise must be clearly good or bad', ko: '늘었을 때 좋고 나쁨을 알 수 있는 이름' },
  why: {
    en: 'The surge test: if this tag doubles next week, is that good or bad? "payment" does not tell you, "payment error" does. A tag with tags below it is a group and may be a topic. Setting `direction: good` or `bad` in the file also passes.',
    ko: '급증 테스트: 이 태그가 다음 주에 두 배가 되면 좋은 일입니까, 나쁜 일입니까? "결제"로는 알 수 없지만 "결제 오류"라면 바로 움직입니다. 하위 태그가 있는 태그는 묶음이므로 주제여도 되고, 파일에 `direction: good`이나 `bad`를 적어도 됩니다.',
  },
  group: 'cause',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy: '- payment\n- Return policy\n- shipping_inquiry\n- Account::Settings\n',
      reports: ['payment', 'Return policy', 'shipping_inquiry', 'Account::Settings'],
    },
    { lang: 'en', taxonomy: '- payment-error\n- change_address\n- out of stock\n- darjeeling\n', reports: [] },
    {
      lang: 'en',
      taxonomy:
        'tags:\n  - id: reviews\n    direction: good\n  - id: payment\n  - id: card-declined\n    parent: payment\n  - id: gift cards\n    kind: topic\n',
      reports: ['gift cards'],
    },
    { lang: 'ko', taxonomy: '- 결제\n- 배송문의\n- 교환/반품\n- 사이즈\n', reports: ['결제', '배송문의', '교환/반품', '사이즈'] },
    {
      lang: 'ko',
      taxonomy: 'tags:\n  - id: 결제오류\n  - id: 배송지 변경\n  - id: 단순변심\n  - id: 후기\n    direction: good\n',
      reports: [],
    },
  ],
  source: 'Price and Jaffe, The Best Service is No Service: what would a rise of this code tell you',
  *check({ taxonomy, verdict }) {
    const { isLeaf } = tagTree(taxonomy)
    for (const tag of taxonomy.tags) {
      if (tag.deprecated || tag.direction !== undefined || !isLeaf(tag)) continue
      const { kind, why, by } = verdict(tag)
      if (kind !== 'topic' || by !== undefined) continue
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} is a topic: a rise could be good or bad`,
          ko: `${withParticle(shown(tag.id), '은')} 주제일 뿐이라, 늘어나도 좋은 일인지 나쁜 일인지 알 수 없습니다`,
        },
        why,
        suggestion: {
          en: 'Name what went wrong or what is requested, add its causes as tags below it, or set its direction',
          ko: '무엇이 잘못되었는지, 무엇을 요청하는지 이름에 넣거나, 하위 태그로 원인을 나누거나, direction을 적어 주세요',
        },
      }
    }
  },
} satisfies Rule
