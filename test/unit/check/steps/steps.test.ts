import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'
import type { Step } from '../../../../src/latte.ts'

const shows = (step: Step, text: string, thread?: string) =>
  readDraft(text, { file: 'draft.md', ...(thread && { thread }) }).steps[step].length > 0

/** Drafts of one step: the first list takes it, the second does not. */
const cases: Record<Step, [readonly string[], readonly string[]]> = {
  listen: [
    [
      'The lid of your gaiwan arrived cracked.',
      'Your refund for the oolong is on its way.',
      'Does the kettle switch itself off before the water boils?',
      '보내 드린 다관의 뚜껑이 깨져 있었군요.',
      '문의하신 우롱차는 11월에 재입고됩니다.',
    ],
    [
      'We are sorry for the inconvenience.',
      'Thank you for contacting us about this issue.',
      '불편을 드려 죄송합니다.',
      '말씀하신 부분 확인 후 연락드리겠습니다.',
    ],
  ],
  acknowledge: [
    [
      'I am sorry that the lid arrived cracked.',
      'A teapot without its lid is no gift, I understand your disappointment.',
      'Please accept our apologies for the wait.',
      '뚜껑이 깨져 도착해 정말 죄송합니다.',
      '선물이 늦어져 속상하셨겠습니다.',
    ],
    [
      'We regret to inform you that we are unable to refund this order.',
      'Sorry, but we cannot ship to the islands.',
      'Your teapot left today.',
      '죄송합니다만 개봉하신 찻잎은 환불이 어렵습니다.',
      '걱정되시면 언제든 전화 주세요.',
    ],
  ],
  'take-action': [
    [
      'I have sent you a new lid this morning.',
      'Your refund of £14 was issued today.',
      'We will exchange the gaiwan for a larger one.',
      'Would you like a new lid or your money back?',
      'Our workshop has repaired the kettle.',
      '새 뚜껑을 오늘 보냈습니다.',
      '14,000원을 환불해 드렸습니다.',
      '물류팀에 재고 확인을 요청했습니다.',
      '다른 색으로 바꿔 드릴까요?',
    ],
    [
      'We are looking into it.',
      'We will do our best to handle this quickly.',
      'Please contact us by phone.',
      'We received your message.',
      '빠르게 처리하겠습니다.',
      '최선을 다하겠습니다.',
      '고객센터로 연락해 주세요.',
    ],
  ],
  thank: [
    [
      'Thank you for the photos.',
      'Your patience is much appreciated.',
      'We appreciate your note.',
      '사진 보내 주셔서 감사합니다.',
      '문의 감사합니다.',
    ],
    [
      'Your patience would be appreciated.',
      'A photo of the lid, please. Thank you!',
      '사진을 보내 주시면 감사하겠습니다.',
      '감사합니다.',
      '항상 감사합니다 고객님!',
    ],
  ],
  explain: [
    [
      'The parcel was returned because the house number was missing.',
      'Tracking shows that it has been in Busan since Monday.',
      'We packed the box without the inner sleeve.',
      '확인해 보니 포장대에서 뚜껑이 빠져 있었습니다.',
      '폭설로 인해 배송이 늦어지고 있습니다.',
      '14,000원을 환불해 드렸습니다.',
    ],
    [
      'We will send a new lid tomorrow.',
      'I am sorry that the lid was missing.',
      '내일 새 뚜껑을 보내 드리겠습니다.',
      '문의하신 내용은 잘 접수되었습니다.',
    ],
  ],
}

describe.each(Object.entries(cases) as [Step, [readonly string[], readonly string[]]][])('%s', (step, [taken, missing]) => {
  it.each(taken)('shows in: %s', (text) => {
    expect(shows(step, text)).toBe(true)
  })
  it.each(missing)('is missing in: %s', (text) => {
    expect(shows(step, text)).toBe(false)
  })
})

describe('with what the customer wrote', () => {
  const thread = 'The strainer of my Hario jug (order 40218) has a hole.'
  it('Listen means to name what they named', () => {
    expect(shows('listen', 'A new strainer is on its way.', thread)).toBe(true)
    expect(shows('listen', 'We are sorry about 40218.', thread)).toBe(true)
    expect(shows('listen', 'The wrong coupon was removed.', thread)).toBe(false)
  })
  it('in Korean, whatever particle stands behind it', () => {
    expect(shows('listen', '새 거름망을 보내 드리겠습니다.', '거름망에 구멍이 났어요')).toBe(true)
    expect(shows('listen', '환불은 어렵습니다.', '거름망에 구멍이 났어요')).toBe(false)
  })
})
