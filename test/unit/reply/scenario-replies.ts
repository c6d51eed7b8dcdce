import type { Lang } from '../../../src/text/text.ts'

/** A reply to a situation, and which of its questions it leaves open, told by a reader: their first words. */
export interface Labelled {
  scenario: string
  lang: Lang
  reply: string
  open: readonly string[]
}

const en = (scenario: string, reply: string, ...open: string[]): Labelled => ({ scenario, lang: 'en', reply, open })
const ko = (scenario: string, reply: string, ...open: string[]): Labelled => ({ scenario, lang: 'ko', reply, open })

/** Written for this table, from the questions alone. */
export const replies: readonly Labelled[] = [
  en(
    'lost-order',
    "Hi Marta, I'm sorry your gaiwan never came. A second one goes out on Thursday, free of charge. Should the old parcel appear after all, keep it for a friend. And if you'd sooner be refunded, one word by Wednesday is enough.",
  ),
  en(
    'lost-order',
    "Hi Marta, I'm sorry your gaiwan never came. I talked to the carrier and they believe it is gone. A second one goes out on Thursday and I will write to you when it does.",
    'What if the first',
    'Do I pay',
    'Can I have my money',
  ),
  ko(
    'lost-order',
    '박민서님, 다관이 도착하지 않아 걱정이 크셨겠습니다. 목요일에 새 다관을 무료로 보내 드리고 그날 저녁 송장 번호를 문자로 알려 드리겠습니다. 혹시 먼저 보낸 상품이 나중에 오면 저희가 가져가겠습니다. 환불을 원하시면 수요일까지 말씀해 주세요.',
  ),
  ko(
    'lost-order',
    '박민서님, 다관이 도착하지 않아 걱정이 크셨겠습니다. 택배사와 통화해 보니 분실로 보입니다. 목요일에 새 다관을 보내 드리겠습니다. 기다려 주셔서 감사합니다.',
    '처음 보낸',
    '다시 받을 때',
    '새 운송장',
    '재발송 대신',
  ),
  en(
    'damaged-packaging',
    'Hello Tom, that carton must have been a sad sight, and I apologize. A new kettle ships tomorrow in a sturdier box with a layer of foam. You need not send anything back. If you prefer a refund, answer by tonight.',
  ),
  en(
    'damaged-packaging',
    'Hello Tom, that carton must have been a sad sight, and I apologize. A new kettle ships tomorrow and should be with you around Friday. Thank you for the photos.',
    'Do I have to send',
    'How do I know',
    'Can I have my money',
  ),
  ko(
    'damaged-packaging',
    '이도윤님, 찌그러진 상자를 받으셔서 속상하셨을 텐데 죄송합니다. 새 주전자를 내일 보내 드리며 택배비는 받지 않습니다. 받으신 것은 수거하러 가겠습니다. 찻주전자에 이상이 없어서 계속 쓰시겠다면 교환하지 않으셔도 됩니다.',
  ),
  ko(
    'damaged-packaging',
    '이도윤님, 찌그러진 상자를 받으셔서 속상하셨을 텐데 죄송합니다. 새 주전자를 내일 보내 드리겠습니다. 사진을 보내 주셔서 감사합니다.',
    '받은 상품을',
    '다시 받을 때',
    '상품은 멀쩡한데',
  ),
  en(
    'defective-item',
    'Hi June, a lid that leaks is no good to anybody, sorry. I boiled water in another pot from the same batch and it held. That one leaves today. Put the leaky one in the prepaid bag that comes with it and the courier takes it along. Should you want your money back, just say so before Monday.',
  ),
  en(
    'defective-item',
    'Hi June, a lid that leaks is no good to anybody, sorry. Another pot leaves today and should arrive on Wednesday. Thank you for the video, it showed us the problem well.',
    'Will the next one',
    'Do I have to send',
    'Can I have my money',
  ),
  ko(
    'defective-item',
    '정하은님, 뚜껑이 새서 당황하셨겠습니다. 죄송합니다. 새 다관은 물을 담아 검수한 뒤 오늘 보내 드립니다. 새는 다관은 기사님이 회수하러 방문합니다. 돈으로 돌려받는 쪽이 편하시면 오늘 안에 환불해 드리겠습니다.',
  ),
  ko(
    'defective-item',
    '정하은님, 뚜껑이 새서 당황하셨겠습니다. 죄송합니다. 새 다관을 오늘 보내 드리겠습니다. 영상까지 찍어 주셔서 감사합니다.',
    '불량 상품은',
    '교환품도',
    '교환 말고',
  ),
  en(
    'late-delivery-carrier',
    'Dear Ms Okafor, your tins are stuck and I am sorry. I phoned the depot this morning and they promised me a scan by tonight, so there is nothing you have to do. If the box has not moved by Friday, I will ship the tins again.',
  ),
  en(
    'late-delivery-carrier',
    'Dear Ms Okafor, your tins are stuck in the snow and I am sorry about the wait. The roads were closed over the weekend. Delivery should happen around Friday. Thank you for your patience.',
    'What happens if',
    'Do I have to call',
  ),
  ko(
    'late-delivery-carrier',
    '오지호님, 찻잎이 늦어져 죄송합니다. 지금 대전 터미널에 있다고 합니다. 금요일까지 도착하지 않으면 같은 찻잎을 퀵으로 보내 드리겠습니다. 더 기다리기 어려우시면 주문을 취소해 드리겠습니다.',
  ),
  ko(
    'late-delivery-carrier',
    '오지호님, 찻잎이 늦어져 죄송합니다. 폭설로 도로가 막혀 늦어졌다고 합니다. 금요일쯤 받아 보실 수 있을 것으로 예상합니다. 기다려 주셔서 감사합니다.',
    '지금 상품이',
    '그날에도',
    '기다리지 않고',
  ),
  en(
    'late-delivery-warehouse',
    'Hello Ines, we let your order sit and I apologize. It is packed now and leaves tonight, so expect it on Thursday or Friday. No longer of use to you? Then I cancel it at once, no questions asked.',
  ),
  en(
    'late-delivery-warehouse',
    'Hello Ines, we let your order sit and I apologize. Two colleagues were ill and the tables were full. It is packed now. Thank you for asking.',
    'When will it',
    'Can I cancel',
  ),
  ko(
    'late-delivery-warehouse',
    '한소율님, 출고가 늦어 죄송합니다. 오늘 저녁에 발송해 금요일쯤 도착할 예정이고, 내신 배송비는 오늘 돌려 드리겠습니다. 더는 필요하지 않으시면 발송 전에 취소해 드리겠습니다.',
  ),
  ko(
    'late-delivery-warehouse',
    '한소율님, 출고가 늦어 죄송합니다. 주문이 몰려 포장이 밀렸습니다. 오늘 저녁에 발송하겠습니다. 기다려 주셔서 감사합니다.',
    '그럼 언제',
    '배송비는',
    '지금 취소',
  ),
  en(
    'wrong-item',
    'Hi Sol, you wanted green and we packed black, sorry. The green tin left this morning already, so do not wait for us. A courier collects the black one on Monday and we pay for it. Fond of it by now? You may keep it at half the price.',
  ),
  en(
    'wrong-item',
    'Hi Sol, you wanted green and we packed black, sorry. The green tin leaves on Wednesday. Two labels had been swapped at the packing table. Thank you for spotting it.',
    'Do you wait',
    'Who pays',
    'Can I keep',
  ),
  ko(
    'wrong-item',
    '유채원님, 녹차 대신 홍차가 가서 죄송합니다. 녹차는 오늘 먼저 보내 드립니다. 홍차는 문 앞에 두시면 수거하겠습니다. 혹시 홍차도 그대로 드시고 싶으면 그냥 쓰셔도 됩니다.',
  ),
  ko(
    'wrong-item',
    '유채원님, 녹차 대신 홍차가 가서 죄송합니다. 라벨이 뒤바뀌어 있었습니다. 수요일에 녹차를 발송하겠습니다. 알려 주셔서 감사합니다.',
    '잘못 온 상품은',
    '회수가',
    '잘못 온 상품을',
  ),
  en(
    'missing-item',
    'Hi Bea, the whisk should have been in the box and I am sorry. It stayed behind at our table; there was only one parcel. I am mailing it today at our expense. If you bought one elsewhere meanwhile, I refund that part.',
  ),
  en(
    'missing-item',
    'Hi Bea, the whisk should have been in the box and I am sorry. I am mailing it today and it should be with you around Friday. Thank you for looking twice.',
    'Do I pay',
    'Could it still',
    'Can I have the money',
  ),
  ko(
    'missing-item',
    '노은서님, 차선이 빠져 있어 죄송합니다. 차선만 따로 오늘 보내 드리며 배송비는 없습니다. 다른 곳에서 이미 사셨다면 차선 값만 환불해 드리겠습니다.',
  ),
  ko(
    'missing-item',
    '노은서님, 차선이 빠져 있어 죄송합니다. 포장할 때 저희가 빠뜨렸습니다. 오늘 보내 드리겠습니다. 꼼꼼히 봐 주셔서 감사합니다.',
    '빠진 상품만 따로',
    '받을 때',
    '빠진 상품만 환불',
  ),
  en(
    'payment-error',
    'Dear Ana, the payment page let you down, sorry. Nothing was charged: the bank only shows an authorization that falls away by itself. The cups are reserved for you until Sunday. Should the card act up again, PayPal works too.',
  ),
  en(
    'payment-error',
    'Dear Ana, the payment page let you down, sorry. The bank connection dropped for a few minutes yesterday, and it is running again. Please try once more this evening. Thank you for the screenshot.',
    'Was I charged',
    'Will the item',
    'Can I pay',
  ),
  ko(
    'payment-error',
    '문가온님, 결제가 멈춰 당황하셨겠습니다. 죄송합니다. 실제 출금은 되지 않았고 승인만 남아 있습니다. 이 승인은 내일 취소되어 영업일 이틀이면 사라집니다. 번거로우시겠지만 오늘 저녁에 다시 주문해 주세요.',
  ),
  ko(
    'payment-error',
    '문가온님, 결제가 멈춰 당황하셨겠습니다. 죄송합니다. 어제 저녁 카드사 연결이 잠시 불안정했습니다. 화면을 보내 주셔서 감사합니다.',
    '돈이 빠져나간',
    '취소된 금액은',
    '주문은 다시',
  ),
  en(
    'refund-status',
    'Hi Lev, it is unpleasant to wait for your own money. We sent 24.50 dollars on Monday; your card issuer takes up to five working days to post it. If nothing is there next Tuesday, I will trace it with our bank.',
  ),
  en(
    'refund-status',
    'Hi Lev, it is unpleasant to wait for your own money. We sent 24.50 dollars on Monday. Thank you for your patience with us.',
    'Why do I not',
    'What if it',
  ),
  ko(
    'refund-status',
    '차이안님, 환불을 기다리시게 해 죄송합니다. 월요일에 32,000원을 보냈고 카드 이용 내역에는 취소로 나옵니다. 이번 주가 지나도 들어오지 않으면 제가 카드사에 직접 물어보겠습니다.',
  ),
  ko(
    'refund-status',
    '차이안님, 환불을 기다리시게 해 죄송합니다. 월요일에 32,000원을 카드사로 보냈습니다. 기다려 주셔서 감사합니다.',
    '그 기간이',
    '카드 명세서에는',
  ),
]
