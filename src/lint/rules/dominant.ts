import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'
import { tagUsage } from '../tag-usage.ts'

export default {
  title: { en: 'One tag on too many tickets', ko: '한 태그에 몰린 문의' },
  why: {
    en: 'A tag on half of all tickets tells you nothing about any of them: a cause inside it can double unnoticed.',
    ko: '문의 절반에 붙는 태그로는 무엇이 문제인지 알 수 없습니다. 그 안에서 어떤 원인이 두 배로 늘어도 보이지 않습니다.',
  },
  group: 'usage',
  recommended: 'warn',
  strict: 'warn',
  options: { share: 0.4, minTickets: 50 },
  examples: [
    {
      lang: 'en',
      taxonomy: '- delivery\n- stockout\n',
      tickets: [
        ...Array.from({ length: 30 }, () => ['delivery']),
        ...Array.from({ length: 30 }, () => ['stockout']),
        ['delivery'],
      ],
      options: { share: 0.5 },
      reports: ['delivery'],
    },
    {
      lang: 'en',
      taxonomy: '- delivery\n- stockout\n',
      tickets: [['delivery'], ['delivery'], ['stockout']],
      reports: [],
    },
    {
      lang: 'ko',
      taxonomy: '- 배송\n- 품절\n',
      tickets: [...Array.from({ length: 40 }, () => ['배송']), ...Array.from({ length: 10 }, () => ['품절'])],
      reports: ['배송'],
    },
    {
      lang: 'ko',
      taxonomy: '- 배송\n- 품절\n- 파손\n',
      tickets: [
        ...Array.from({ length: 20 }, () => ['배송']),
        ...Array.from({ length: 20 }, () => ['품절']),
        ...Array.from({ length: 20 }, () => ['파손']),
      ],
      reports: [],
    },
  ],
  source: 'gravity.fast, on ticket taxonomies: 20 tags are too coarse to act on',
  *check({ taxonomy, usage, options: { share, minTickets } }) {
    const tagged = usage?.tagged ?? usage?.tickets ?? 0
    if (tagged === 0 || tagged < minTickets) return
    const { named } = tagTree(taxonomy)
    const { tickets } = tagUsage(taxonomy, usage)
    for (const tag of taxonomy.tags) {
      const part = tickets(tag) / tagged
      if (part <= share || named(tag.id) !== tag) continue
      const percent = Math.round(part * 100)
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} is on ${percent} % of ${tagged} tagged tickets`,
          ko: `태그가 붙은 문의 ${tagged}건 가운데 ${percent}%가 ${shown(tag.id)}입니다`,
        },
        suggestion: { en: 'Split it by cause', ko: '원인별로 나눠 주세요' },
      }
    }
  },
} satisfies Rule<{ share: number; minTickets: number }>
