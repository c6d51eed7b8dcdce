import { describe, expect, it } from 'vitest'
import { check } from '../../../../src/check/check.ts'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'
import type { ReplyChannel } from '../../../../src/reply/template/template.ts'

interface Case {
  id: string
  reports: boolean
  text: string
  channel?: ReplyChannel
}
type Row = readonly [id: string, reports: boolean, text: string, channel?: ReplyChannel]

/** Kinds of findings that public replies called for, or got without cause: check, whether it reports, draft, channel. */
const kinds: Record<string, readonly Row[]> = {
  'words for something else': [
    ['no-overpromise', true, 'This will never happen again.'],
    ['no-overpromise', false, 'Please do not let this happen again.'],
    ['no-overpromise', false, 'I have passed it all on, so you need not repeat it.'],
    ['no-overpromise', true, 'Your lamp gets to you tomorrow.'],
    ['no-overpromise', false, 'To be sure that it gets to you, I mailed it again today.'],
    ['no-blame', true, 'No further messages, please.'],
    ['no-blame', false, "As we haven't received any further messages, we close this ticket."],
    ['no-non-apology', true, 'Sorry, but you should have read the label.'],
    ['no-non-apology', false, 'Sorry, but you can not do that here.'],
    ['dated-next-step', true, "We're looking into it."],
    ['dated-next-step', false, "We're working to fix this. In the meantime, it's on the page of last year."],
    ['apology-with-action', true, 'So sorry about the broken lamp. We will do better.', 'email'],
    ['apology-with-action', false, 'So sorry about the broken lamp. We will do better.', 'review'],
    ['language-note', true, 'Guten Tag, Ihre Lampe ist heute mit der Post zu Ihnen gegangen.'],
    [
      'language-note',
      false,
      '@dmarsh 2/2 For a loan account, visit https://www.example.com/loans/resources/help/loan or call Home Team at 1-800-555-0134, available M-F 8AM-midnight ET.',
    ],
  ],
  'a refusal and its offer': [
    ['positive-language', true, 'We cannot refund this.'],
    ['positive-language', true, '환불은 불가합니다.'],
    ['positive-language', false, "We can't take the mug back after 30 days. Instead I'll post you a new handle tomorrow."],
    ['positive-language', false, 'You could swap the gift card for another of the same value. A refund is not possible for it.'],
    ['positive-language', false, '색상 교환은 어렵습니다. 대신 같은 색 새 상품으로 보내 드릴 수 있습니다.'],
    ['positive-language', false, '배송지에 따라 하루쯤 달라질 수 있는 점 양해 부탁드립니다.'],
    ['positive-language', false, 'Please do not share the code with anybody.'],
    ['positive-language', false, 'You did not enter the street name.'],
    ['no-blame', true, 'You did not enter the street name.'],
  ],
  'demands and advice': [
    ['no-blame', true, 'You need to send us the invoice first.'],
    ['no-blame', true, "I'll need you to fill in the form again."],
    ['no-blame', true, 'You\nhave to\nreturn the tray.'],
    ['no-blame', true, 'You **need to** pay the postage.'],
    ['no-blame', false, "I'm afraid you have to contact the maker to have it mended."],
    ['no-blame', false, 'Thanks for the tip! Give us a shout if anything else comes up.'],
    ['no-blame', false, 'We would love to hear what went wrong, so that we look after you better next time.'],
    ['no-blame', false, 'You told us “you must be joking”, and we see why. A new lid left today.'],
    ['no-blame', false, '눈길에 미끄러우니 조심하세요.'],
    ['ko-cushion', false, '정확한 확인을 위해 죄송하지만\n송장 사진을\n보내 주시기 바랍니다.'],
  ],
  promises: [
    ['no-overpromise', true, 'Get an answer instantly!'],
    ['no-overpromise', true, 'Your sofa arrives on Tuesday.'],
    ['no-overpromise', true, 'You will definitely love it.'],
    ['no-overpromise', false, 'We definitely want to help with this.'],
    ['no-overpromise', false, 'Make sure you are on the newest version of the app.'],
    ['no-overpromise', false, 'The new uninstaller comes out by this weekend.'],
    ['no-overpromise', false, 'We promise to pay the postage back by Friday.'],
    ['no-overpromise', false, '다음엔 꼭 더 만족하시게 준비할게요!'],
    ['no-overpromise', false, '상품을 받으신 날부터 7일 이내에 반품하실 수 있습니다.'],
  ],
  'what only looks like a fault': [
    ['channel-fit', false, 'Please write to us at brightcups@gmail.com, and we send a new lid.', 'social'],
    ['channel-fit', false, '자세한 사진은 brightcups@naver.com으로 보내 주세요.', 'review'],
    ['channel-fit', true, 'We sent the label to anna.k@gmail.com this morning.', 'social'],
    ['channel-fit', false, 'Your parcel is 9400101234567820019284.', 'review'],
    ['channel-fit', true, '010-1234-5678로 연락드리겠습니다.', 'review'],
    ['no-leftovers', false, 'Please write to <help@bright.example>.'],
    ['no-leftovers', true, 'Dear [Guest Name], sorry about the [specific issue].'],
    ['no-overpromise', false, 'I will definitely process the refund once I find the account.'],
    ['no-overpromise', false, 'The tracking shows your parcel will arrive on Tuesday.'],
    ['dated-next-step', false, "The team knows of it, and a fix is planned for Friday. I'll keep you updated."],
    ['readable', false, 'Could you check your spam for our answer?'],
    ['positive-language', false, '이 뚜껑은 작은 컵과는 호환되지 않습니다.'],
    ['positive-language', false, '맞교환은 불가합니다. 검수가 끝나면 새 상품이 발송됩니다.'],
    ['ko-cushion', true, '상자 사진 보내주세요.'],
    ['ko-cushion', false, '주문내역에서 취소 버튼을 클릭해주세요.'],
    ['ko-cushion', false, '정확한 확인을 위해 상자 사진을 보내주시기 바랍니다.'],
  ],
  'what comes next': [
    ['dated-next-step', true, '문의하신 내용은 담당 부서에서 검토 후 답변드리겠습니다.'],
    ['dated-next-step', true, 'We looked at your case. We will get back to you.'],
    ['dated-next-step', false, 'The parcel is late, sorry. Please give us one to two business days to find it.'],
    ['dated-next-step', false, '교환 접수했습니다. 회수까지 영업일 기준 3~4일 걸립니다.'],
    ['dated-next-step', false, "A nice idea! We'll pass it along to our product team."],
    ['apology-with-action', true, '배송이 늦어 죄송합니다. 앞으로 더 노력하겠습니다.'],
    [
      'apology-with-action',
      false,
      'Sorry for the wait on order 5512. All programmes have ads, but a recording lets you skip them.',
    ],
    [
      'latte',
      false,
      'Hi Tom, the oak tray is back in stock. Order it in the shop and it ships the same day. Thank you for asking.',
    ],
    ['latte', false, '안녕하세요. 문의하신 도마는 재고가 있습니다. 오늘 주문하시면 내일 출고됩니다. 문의 감사합니다.'],
  ],
  'told before, written again': [
    ['no-blame', false, 'Please look in your spam folder before you write again.'],
    ['no-blame', true, 'Read the page before you complain.'],
    ['no-blame', false, '교환 배송비는 고객님이 부담하셔야 합니다.'],
    ['no-blame', true, '거짓 후기는 고소할 예정입니다.'],
    ['readable', false, 'Should it not arrive, please look in your spam folder.'],
    ['readable', true, 'Please look in your spam folder.'],
    ['positive-language', false, '그보다 작은 치수는 없어요.'],
    ['ko-cushion', true, '교환을 신청해 주세요.'],
    ['ko-cushion', false, '송장에 적힌 택배사로 다시 보낼 수 있는지 확인해 주세요.'],
    ['ko-cushion', false, '다른 문의가 있으시면 알려 주세요.'],
  ],
  'blanks and names': [
    ['no-leftovers', true, 'Hello {$first_name}, your bowl left.'],
    ['no-leftovers', true, 'Dear LASTNAME, your bowl left today.'],
    ['no-leftovers', true, 'Hey , your bowl left today.'],
    ['no-leftovers', true, '님! 접시를 보내 드렸습니다.'],
    ['no-leftovers', true, '【주문번호】로 조회해 주세요. 연락처는 010-XXXX-XXXX입니다.'],
    ['no-leftovers', true, 'The reason: (fill in).'],
    ['no-leftovers', false, 'It shows within five days (your bank has a say in that).'],
    ['no-leftovers', false, 'Hi @___kai, your bowl left today.'],
    ['no-leftovers', false, 'Mrs. Null ordered the file report_{2026}.pdf and the XXL apron.'],
    ['readable', false, 'The LE CREUSET SIGNATURE OVAL pot left today.'],
    ['leak', false, 'IMEI: 356938035643809 is registered to you.'],
    ['channel-fit', true, 'We sent it to 12 Elm Street, Leeds this morning.', 'review'],
    ['channel-fit', true, '서울시 마포구 월드컵로 12길 3, 201호로 다시 보냈습니다.', 'review'],
    ['channel-fit', true, 'We refunded the card ending in 4242 today.', 'social'],
    ['channel-fit', false, '택배로 3일 걸리고, 매장은 301호 옆입니다.', 'review'],
  ],
  Korean: [
    ['ko-object-honorific', true, '배송지와 결제 금액이 어떻게 되세요?'],
    ['ko-object-honorific', false, '성함이 어떻게 되세요?'],
    ['ko-speech-level', true, '접시는 어제 나갔음. 사진 보내줘.'],
    ['ko-speech-level', false, '안내드립니다.\n- 왕복 배송비 없음\n- 교환 완료'],
    ['ko-speech-level', false, '고객님께서 “왜 안 와. 답답해.”라고 적어 주신 글을 보았습니다.'],
    ['ko-particle', true, '컵(M)를 보냈습니다.'],
    ['ko-particle', true, '사이즈 XL를 보내 드렸습니다.'],
    ['ko-particle', false, 'USB를 꽂고 PDF와 QR을 100g은 500ml를 접시(대)를 TV는 봅니다.'],
  ],
  'other languages': [
    ['language-note', true, 'Hola, su tetera salió esta mañana. Gracias por la foto que nos envió.'],
    ['language-note', true, '您好，您的茶壶今天已经发出，感谢您的耐心等待。'],
  ],
}

const caseOf = ([id, reports, text, channel]: Row): Case => ({ id, reports, text, ...(channel && { channel }) })

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  it.each(rows.map(caseOf))('$id reports ($reports) $text', async ({ id, reports, text, channel }) => {
    const draft = readDraft(text, { file: 'draft.md', ...(channel && { channel }) })
    const { langs, check: run } = (await check(id))!
    const hits = langs.includes(draft.lang) ? [...run(draft, {})].filter(({ grade }) => grade !== 'possible') : []
    expect(hits.length > 0).toBe(reports)
  })
})
