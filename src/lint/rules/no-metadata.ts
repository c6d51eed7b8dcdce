import { withParticle } from '../../text/hangul/particle.ts'
import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'

export default {
  title: { en: 'No ticket fields as tags', ko: '필드로 둘 것은 태그로 쓰지 않기' },
  why: {
    en: 'Priority, status, plan, channel, team and date are fields of the ticket or the customer. As tags, they take the place of the contact reason and are counted as one.',
    ko: '우선순위, 상태, 요금제, 채널, 팀, 날짜는 문의나 고객의 필드입니다. 문의 이유에 섞여 있으면 정작 이유는 빠진 채 이유처럼 집계됩니다.',
  },
  group: 'cause',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy: '- vip\n- priority::high\n- Enterprise plan\n- 2026-10\n- via email\n',
      reports: ['vip', 'priority::high', 'Enterprise plan', '2026-10', 'via email'],
    },
    { lang: 'en', taxonomy: '- carrier-delay\n- upgrade plan\n- email not received\n', reports: [] },
    { lang: 'ko', taxonomy: '- 긴급\n- 카카오톡\n- 처리완료\n- 10월\n', reports: ['긴급', '카카오톡', '처리완료', '10월'] },
    { lang: 'ko', taxonomy: '- 택배사-지연\n- 이메일 변경\n', reports: [] },
  ],
  source: 'GitLab handbook: Zendesk tags that hold plan and priority; confur.com, guide to tagging',
  *check({ taxonomy, verdict }) {
    const { isLeaf } = tagTree(taxonomy)
    for (const tag of taxonomy.tags) {
      if (tag.deprecated || !isLeaf(tag)) continue
      const { by, why } = verdict(tag)
      if (by !== 'metadata') continue
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} is not a contact reason`,
          ko: `${withParticle(shown(tag.id), '은')} 문의한 이유가 아닙니다`,
        },
        why,
        suggestion: {
          en: 'Keep it in its own field, and tag why the customer wrote',
          ko: '따로 필드에 두고, 태그에는 고객이 문의한 이유를 남겨 주세요',
        },
      }
    }
  },
} satisfies Rule
