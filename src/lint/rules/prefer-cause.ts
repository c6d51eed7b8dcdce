import { withParticle } from '../../text/hangul/particle.ts'
import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'

export default {
  title: { en: 'Name the cause, not the event', ko: '현상이 아니라 원인' },
  why: {
    en: 'An event says that something went wrong; if several people could fix it, nobody does. A cause names a party, a step or a mechanism, so one owner can act. A tag with tags below it is a group and may be an event.',
    ko: '현상은 무언가 잘못되었다는 것만 알려 줍니다. 고칠 사람이 여럿이면 아무도 고치지 않습니다. 원인은 담당자 한 명이 움직일 수 있게 주체나 단계, 까닭을 짚어 줍니다. 하위 태그가 있는 태그는 묶음이므로 현상이어도 됩니다.',
  },
  group: 'cause',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy: '- delivery-delay\n- Payment issue\n- Order::Missing item\n- login_not_working\n',
      reports: ['delivery-delay', 'Payment issue', 'Order::Missing item', 'login_not_working'],
    },
    {
      lang: 'en',
      taxonomy: '- carrier-delay\n- card declined\n- Order::Mispick\n- refund request\n- password_forgotten\n',
      reports: [],
    },
    {
      lang: 'en',
      taxonomy:
        'tags:\n  - id: late-teapot\n    kind: event\n  - id: broken-teapot\n    owner: warehouse\n  - id: delivery-problem\n  - id: carrier-loss\n    parent: delivery-problem\n',
      reports: ['late-teapot'],
    },
    {
      lang: 'ko',
      taxonomy: '- 배송지연\n- 결제 문제\n- 상품/파손\n- 사은품_누락\n',
      reports: ['배송지연', '결제 문제', '상품/파손', '사은품_누락'],
    },
    { lang: 'ko', taxonomy: '- 택배사지연\n- 결제오류\n- 오배송\n- 품절\n- 환불 요청\n', reports: [] },
  ],
  source: 'OpenView, tips on contact coding: one department owns each code, and it says why rather than what',
  *check({ taxonomy, verdict }) {
    const { isLeaf } = tagTree(taxonomy)
    for (const tag of taxonomy.tags) {
      if (tag.deprecated || !isLeaf(tag)) continue
      const { kind, why, split } = verdict(tag)
      if (kind !== 'event') continue
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} says what happened, not who or what caused it`,
          ko: `${withParticle(shown(tag.id), '은')} 일어난 일만 알려 줄 뿐, 원인을 알려 주지 않습니다`,
        },
        why,
        suggestion: split?.length
          ? { en: `Split it by who can fix it: ${split.join(', ')}`, ko: `고칠 사람에 따라 나누어 보세요: ${split.join(', ')}` }
          : {
              en: 'Which cause do these tickets share? Read a few, then put it into the name or set its owner',
              ko: '이 문의들의 공통 원인은 무엇입니까? 몇 건을 읽고 원인을 이름에 넣거나 owner를 적어 주세요',
            },
      }
    }
  },
} satisfies Rule
