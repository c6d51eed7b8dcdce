import type { FactTopic } from '../fact-topic.ts'

const X = String.raw`(?:RX|\bexchang(?:e[sd]?|ing)\b|\bswap(?:s|ped|ping)?\b)`
const KO = '(?:RX|교환(?! ?상품|품|해 ?드린|하신))'
const MAY = '(?:가능|하실 수|하시면|신청|접수|됩니다|돼요|할 수)'

export default {
  key: 'exchange.days',
  title: { en: 'How long an exchange is possible', ko: '교환할 수 있는 기간' },
  like: '14',
  units: ['D'],
  bars: {
    en: String.raw`\breturns?\b|refund|warrant|guarantee|\b(?:collect|inspect|process|leave|ship|arriv|reach|hold|keep)`,
    ko: '반품|환불|보증|접수 ?후|신청 ?후|출고|발송|도착|확인|검수|입고|보내|사진|처리',
  },
  frames: {
    en: [
      String.raw`${X}…(?:\bwithin\b|up to|\bfor\b|:) ?(?:the first )?{days}`,
      '{days}[ -](?:[a-z]+ )?(?:exchange) ?(?:window|policy|period)?',
      String.raw`(?:RX|exchange) (?:window|period|policy)…(?:\bis\b|\bof\b|lasts|:) ?{days}`,
      String.raw`{days}…\bto (?:exchange|swap|RX)`,
    ],
    ko: [
      `${KO}…{days} ?(?:이내|안에|안\\b|내에?|까지|동안|입니다|이에요|이며|이고|,)`,
      `{days} ?(?:이내|안에|내에?|까지|동안)…${KO}…${MAY}`,
      `{days}(?:이|을|가)? ?(?:지나|경과|넘|초과)…${KO}…(?:불가|어렵|안 ?됩|안 ?되|할 수 없|받지|제한)`,
    ],
  },
  examples: [
    { lang: 'en', text: 'Exchanges are possible within 14 days.', says: ['exchange.days=14'] },
    { lang: 'en', text: 'Your exchange leaves in 2 days.', says: [] },
    { lang: 'ko', text: '교환은 받으신 후 10일까지 가능합니다.', says: ['exchange.days=10'] },
    { lang: 'ko', text: '불량 찻잔은 30일 이내에 교환됩니다.', says: [] },
  ],
} satisfies FactTopic
