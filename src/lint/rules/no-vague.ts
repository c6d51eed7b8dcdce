import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'

export default {
  title: { en: 'No vague tags', ko: '뜻이 모호한 태그는 쓰지 않기' },
  why: {
    en: 'Agents in a hurry pick it, and nobody reads those tickets again. If you want one catch-all, add it to `allow` and review it every month.',
    ko: '바쁘면 누구나 이 태그를 고르고, 그렇게 모인 문의는 다시 보지 않게 됩니다. 하나쯤 필요하다면 `allow`에 적어 두고 매달 내용을 확인하는 편이 좋습니다.',
  },
  group: 'cause',
  recommended: 'warn',
  strict: 'error',
  options: { allow: [] as string[] },
  examples: [
    {
      lang: 'en',
      taxonomy: '- misc\n- General inquiry\n- cool\n- shipping/other\n',
      reports: ['misc', 'General inquiry', 'cool', 'shipping/other'],
    },
    { lang: 'en', taxonomy: '- other\n- carrier-delay\n', options: { allow: ['other'] }, reports: [] },
    { lang: 'ko', taxonomy: '- 기타\n- 일반문의\n- 문의사항\n', reports: ['기타', '일반문의', '문의사항'] },
    { lang: 'ko', taxonomy: '- 기타\n- 택배사-지연\n', options: { allow: ['기타'] }, reports: [] },
  ],
  source: 'supportbench.com and sentisum.com, guides to tagging: vague catch-alls take what nobody wants to sort',
  *check({ taxonomy, verdict, options: { allow } }) {
    const { isLeaf } = tagTree(taxonomy)
    const allowed = new Set(allow.map((id) => id.normalize('NFC')))
    for (const tag of taxonomy.tags) {
      if (tag.deprecated || !isLeaf(tag) || allowed.has(tag.id.normalize('NFC'))) continue
      const { by, why } = verdict(tag)
      if (by !== 'vague') continue
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} does not say what the ticket is about`,
          ko: `${shown(tag.id)}만으로는 무슨 문의인지 알 수 없습니다`,
        },
        why,
        suggestion: {
          en: 'Read a sample of its tickets, and add tags for the two or three most common causes',
          ko: '이 태그가 붙은 문의를 몇 건 읽고, 가장 많은 원인 두세 가지를 태그로 만들어 주세요',
        },
      }
    }
  },
} satisfies Rule<{ allow: string[] }>
