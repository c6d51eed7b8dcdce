import type { Check, Draft } from '../check.ts'
import { verdictOn, writeValue } from '../facts/fact-value.ts'
import { contradicts, mayContradict, writeTheFact } from '../messages/facts.ts'

export default {
  title: { en: 'Agrees with your facts', ko: '정해 둔 사실과 맞는지' },
  why: {
    en: 'A reply that promises 14 days where the policy has 30, or a free return that is not, costs money or a second mail. What is true stands under “facts” in the settings.',
    ko: '반품 기간이 30일인데 14일이라고 답하거나 유료 반품을 무료라고 답하면 비용이 들거나 고객이 다시 묻게 됩니다. 맞는 값은 설정의 facts에 적어 둡니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source: 'Public return policies and order pages of shops in English and Korean; test/eval/facts.ndjson',
  *check({ facts, text }: Draft) {
    if (!facts) return
    for (const { key, value, sure, start, end } of facts.stated) {
      const known = facts.known.get(key)
      if (!known) continue
      const verdict = verdictOn(value, known)
      if (verdict === 'same') continue
      const [said, written] = [text.slice(start, end).trim(), known.map(writeValue).join(', ')]
      const clear = verdict === 'contradicts' && sure
      yield {
        start,
        end,
        grade: clear ? ('sure' as const) : ('possible' as const),
        message: clear ? contradicts(said, key, written) : mayContradict(said, key, written),
        suggestion: writeTheFact(key, written),
      }
    }
  },
  examples: [
    {
      lang: 'en',
      facts: { 'returns.days': 30, 'refund.days': '3-5 business' },
      draft: 'You can return the cup within 14 days. The refund takes 3 to 5 business days to reach you.',
      reports: ['14 days'],
    },
    {
      lang: 'en',
      facts: { 'returns.days': 30, 'exchange.days': 14 },
      draft: 'Exchanges are possible within 14 days, returns within 30 days. Your return reached us 3 days ago.',
      reports: [],
    },
    {
      lang: 'ko',
      facts: { 'returns.days': 30 },
      draft: '받으신 날부터 7일 이내에 반품하실 수 있습니다.',
      reports: ['7일'],
    },
    {
      lang: 'ko',
      facts: { 'returns.days': 30, 'exchange.days': 14 },
      draft: '교환은 14일, 반품은 30일 이내에 가능합니다. 청약철회는 법에 따라 7일 이내에 하실 수 있습니다.',
      reports: [],
    },
  ],
} satisfies Check
