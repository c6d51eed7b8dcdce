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
  ['positive-language', 'ko', '단순 변심은 환불 대상이 아닙니다.', '현재로서는 방법이 없습니다.'],
  ['ko-cushion', 'ko', '교환도 해당 사항 없습니다.', '환불은 오늘 되며, 그 강의에는 해당 사항이 없습니다.'],
  [
    'no-overpromise',
    'en',
    'Your lamp will arrive on Friday, and I left a note to make sure the courier rings twice.',
    'We assure you that we listen.',
  ],
  ['positive-language', 'en', 'We cannot contact the seller.', 'We cannot refund it. Please contact the seller.'],
  ['positive-language', 'ko', '링크를 이용하실 수 없습니다.', '링크를 이용해 주세요. 환불해 드릴 수 없습니다.'],
  ['positive-language', 'ko', '교환은 불가능합니다.', '교환은 불가능하지만 수리는 가능합니다.'],
  ['ko-cushion', 'ko', '상자 사진 보내주세요.', '자세한 내용은 공지를 확인해주세요.'],
  [
    'readable',
    'en',
    'Which lamp is it? Is it plugged in? Does it flicker? When did you buy it?',
    'Which lamp is it? Is it plugged in? Does it flicker?',
  ],
  [
    'apology-with-action',
    'en',
    'We are so sorry about the broken lamp. We will do better.',
    'We are so sorry about the broken lamp—there was a strike on that day.',
  ],
  ['positive-language', 'ko', '환불은 해 드리지 못합니다.', '기대만큼 만족을 드리지 못해 죄송합니다.'],
  [
    'apology-with-action',
    'ko',
    '조명이 깨져 정말 죄송합니다. 더 노력하겠습니다.',
    '조명이 깨져 정말 죄송합니다. 사진을 검토하겠습니다.',
  ],
  ['ko-speech-level', 'ko', '램프는 오늘 보냈어', '전압에 따라 밝기가 다를 수 있어\n\n설명서를 함께 보내 드립니다.'],
]

/** What has happened, and a shop's own deadline, promise nothing that a carrier decides. */
const noPromise: [Lang, string][] = [
  ['en', "The carrier's tracking confirms delivery to your address on 5 November."],
  ['en', 'We will post your lamp within 7 business days from today, and you will get an e-mail then.'],
  ['ko', '10월 4일 배송완료로 조회됩니다.'],
]

describe('what a check is sure of', () => {
  it.each(pairs)('%s (%s): %j rather than %j', async (id, lang, fault, hint) => {
    const { check: run } = (await check(id))!
    const grades = (text: string) => [...run(readDraft(text, { file: 'draft.md', lang }), {})].map(({ grade }) => grade)
    expect(grades(fault)).toHaveLength(1)
    expect(grades(fault)).not.toContain('possible')
    expect(grades(hint)).toEqual(['possible'])
  })

  it.each(noPromise)('no promise (%s): %j', async (lang, text) => {
    const { check: run } = (await check('no-overpromise'))!
    expect([...run(readDraft(text, { file: 'draft.md', lang }), {})]).toEqual([])
  })
})
