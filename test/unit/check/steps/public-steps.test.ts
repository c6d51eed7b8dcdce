import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'
import type { Step } from '../../../../src/latte.ts'

type Row = readonly [step: Step, shows: boolean, text: string]

/** What public replies say and the replies written for this project did not: step, whether it shows, draft. */
const kinds: Record<string, readonly Row[]> = {
  'a rule for anybody is no act': [
    ['take-action', true, '찻잔은 오늘 출고됩니다.'],
    ['take-action', false, '오후 2시 전에 주문하신 상품은 당일 출고됩니다.'],
    ['take-action', false, '저희는 우체국택배로 보내 드리고 있습니다.'],
    ['explain', true, '제주까지는 보통 사흘 정도 걸립니다.'],
    ['explain', true, 'Engraving takes about five working days.'],
  ],
  'a vow and news are no act': [
    ['take-action', true, '조리대 배치를 오늘 개선했습니다.'],
    ['take-action', false, '말씀하신 점은 꼭 개선하겠습니다.'],
    ['take-action', false, '앞으로도 맛과 속도를 챙기겠습니다.'],
    ['take-action', false, '점검하고 나서 안내드리겠습니다.'],
    ['take-action', false, "I'm going through the photos."],
    ['take-action', false, 'Write to us so that we can help you.'],
  ],
  'what is done for the customer': [
    ['take-action', true, '다음에는 새로 삶아 드릴게요.'],
    ['take-action', false, '곧 알려 드릴게요.'],
    ['take-action', false, '더 나은 모습 보여 드리겠습니다.'],
    ['take-action', true, '유관 부서에 전했으며 모레 답을 받습니다.'],
    ['take-action', false, '고객센터에서 안내받으신 것을 확인했습니다.'],
    ['take-action', true, 'The refund for the torn seam went through.'],
    ['take-action', true, 'Your subscription is now paused.'],
    ['take-action', true, "We're in touch with the carrier about it."],
    ['take-action', true, 'How about 20% off your next two boxes?'],
  ],
  'steps, wherever they stand': [
    ['take-action', true, 'Try these steps to pair the lamp again: https://help.example/pair'],
    ['take-action', true, 'Would you clear your cache, and restart the app?'],
    ['take-action', false, 'Did you follow the steps on the page?'],
    ['take-action', true, '마이페이지에서 배송지를 변경하실 수 있습니다.'],
    ['take-action', true, '잠시 후 다시 시도해 보시거나 다른 카드로 결제해 주세요.'],
  ],
  'empathy, praise and wishes explain nothing': [
    ['explain', false, 'I see how much this matters to you.'],
    ['explain', false, "We're thrilled it went so well."],
    ['explain', false, 'We would love to hear how it was and what could be better.'],
    ['explain', false, 'You matter to us as a customer.'],
    ['explain', false, '맛있게 드셨다니 다행입니다.'],
    ['explain', false, '원인을 알아보겠습니다.'],
    ['take-action', false, 'We apologise for the way our driver spoke to you.'],
  ],
  'reasons without a because': [
    ['explain', true, '벌써 출고되어 주소를 바꾸기 어렵습니다.'],
    ['explain', true, '주문이 몰려 발송이 늦어지고 있습니다.'],
    ['explain', true, '구성은 브랜드마다 달라 상세 페이지를 봐 주세요.'],
    ['explain', true, 'For security reasons the code works once.'],
    ['explain', true, 'A clash between two plugins may be behind this.'],
  ],
  'an answer about a thing listens': [
    ['listen', true, '선물세트는 쇼핑백이 들어 있는 점 참고 부탁드립니다.'],
    ['listen', true, 'The smudge brush is part of the tablet app.'],
    ['listen', false, '말씀하신 일로 불편하셨을 것 같습니다.'],
    ['listen', false, "We'd love to hear what went wrong."],
    ['listen', false, 'Sorry that it was not what you had hoped.'],
  ],
  'help desks, sellers and help pages': [
    ['take-action', true, 'I logged a report with our engineers about the crash.'],
    ['take-action', true, 'We can offer you a refund for the cracked lid.'],
    ['take-action', false, 'We will review your request and update you.'],
    ['take-action', false, 'Please fill in the return form.'],
    ['take-action', true, 'To change the address, update your profile under Settings.'],
    ['take-action', true, '마이페이지 > 주문내역에서 취소를 누르시면 됩니다.'],
    ['take-action', true, '파손된 접시는 교환 처리 도와드리겠습니다.'],
    ['take-action', false, '더 좋은 상품을 보여 드릴 수 있도록 하겠습니다.'],
    ['take-action', false, '저희는 선물 포장을 제공하고 있습니다.'],
    ['explain', true, '조회 결과 어제 배송이 완료된 것으로 나옵니다.'],
    ['explain', true, '해외 통관 중이라 배송이 멈춰 있습니다.'],
    ['explain', true, 'The coupon is only for first orders.'],
    ['listen', true, 'To check the status of your parcel, open the link below.'],
    ['listen', false, 'We are sorry to hear about [problem].'],
  ],
  'a rule in a reply to nobody': [
    ['listen', false, 'Our returns desk is open from nine to five. Refunds go back to the card that was used.'],
    ['take-action', false, 'Refunds go back to the card that was used.'],
    ['listen', true, 'Refunds go back to the card you paid with.'],
    ['listen', true, 'The blue lamp is out of stock. Lamps come back in spring.'],
  ],
  'shops and makers, a second look': [
    ['take-action', true, 'Please accept this voucher for your next order.'],
    ['take-action', true, 'I gave it to our product team.'],
    ['take-action', true, 'The bowls left by courier on Monday.'],
    ['take-action', false, '편한 시간을 드릴 수 있어 저희도 기쁩니다.'],
    ['take-action', true, '끊기던 문제는 서버를 교체하여 해결되었습니다.'],
    ['explain', true, '주문이 연결되어 있지 않아 내역을 볼 수 없습니다.'],
    ['explain', true, '왕복 배송비는 고객님이 부담하셔야 합니다.'],
    ['explain', true, '배달 중 흔들려 눌려 국물이 샌 것 같습니다.'],
    ['explain', false, '배송이 늦어져 답답하셨을 것 같습니다.'],
    ['listen', true, '주문하신 화분은 지금 배송 중입니다.'],
    ['acknowledge', true, '기대만큼 해 드리지 못해 죄송합니다.'],
    ['acknowledge', false, 'Please tell us what was not right.'],
  ],
}

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  it.each(rows)('%s %s: %s', (step, shows, text) => {
    expect(readDraft(text, { file: 'draft.md' }).steps[step].length > 0).toBe(shows)
  })
})
