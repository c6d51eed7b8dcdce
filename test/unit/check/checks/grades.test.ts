import { describe, expect, it } from 'vitest'
import { check } from '../../../../src/check/check.ts'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'
import type { Lang } from '../../../../src/text/text.ts'

/** What public replies say in good faith as often as not is `possible`, beside a sentence of the same check that is a fault. */
const pairs: [id: string, lang: Lang, fault: string, hint: string][] = [
  ['no-blame', 'en', 'Ask the courier.', 'We are so sorry. Please let us ask the courier.'],
  ['no-overpromise', 'en', 'Your lamp will definitely arrive on Monday.', 'We promise you will be heard.'],
  ['no-overpromise', 'en', 'We promise your lamp will arrive on Monday.', 'We assure you of a fair answer.'],
  ['no-overpromise', 'ko', '램프는 내일 받으실 수 있습니다.', '출고 후 2-3일이면 받으실 수 있습니다.'],
  ['positive-language', 'en', 'We cannot refund opened paint.', "We don't stock spare shades."],
  ['positive-language', 'ko', '그 색은 재고가 없습니다.', '언제 들어오는지는 저도 모르겠습니다.'],
  ['dated-next-step', 'en', "We'll be in touch shortly.", "We'll be in touch shortly. Case 5512: Monday, 30 November at 9 AM."],
  ['dated-next-step', 'ko', '확인 후 안내드리겠습니다.', '말씀하신 점은 개선하겠습니다.'],
  ['ko-cushion', 'ko', '그 색은 재고가 없습니다.', '이 램프는 물속에서 쓸 수 없습니다.'],
  ['ko-speech-level', 'ko', '램프는 오늘 보냈어', '전압에 따라 밝기가 다를 수 있어\n\n설명서를 함께 보내 드립니다.'],
]

describe('what a check is sure of', () => {
  it.each(pairs)('%s (%s): %j rather than %j', async (id, lang, fault, hint) => {
    const { check: run } = (await check(id))!
    const grades = (text: string) => [...run(readDraft(text, { file: 'draft.md', lang }), {})].map(({ grade }) => grade)
    expect(grades(fault)).toHaveLength(1)
    expect(grades(fault)).not.toContain('possible')
    expect(grades(hint)).toEqual(['possible'])
  })
})
