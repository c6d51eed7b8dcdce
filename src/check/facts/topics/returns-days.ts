import type { FactTopic } from '../fact-topic.ts'

const R = String.raw`(?:RX|\breturns?\b(?! (?:address|the (?:form|call)))|(?<!\byou )(?<!\byou['’]ve )(?<!\bhave )(?<!\bwas )\breturned\b(?! to)|\breturning\b|\bsen[dt] (?:(?:it|them|items?|[a-z]+ items?|the [a-z]+) ){0,2}back|\bbr(?:ing|ought) (?:(?:it|the [a-z]+|them) )?back|\bsent back|change your mind|money back|\b(?:can|may) (?:come|go) back\b)`
const REQUEST = String.raw`(?:\b(?:ask for|claim|request|get|eligible for|entitled to|want)\b)`
const NOT = `(?:cannot|can ?not|can['’]t|no longer|unable|not (?:be )?(?:accepted|possible|eligible))`
const KO = '(?:RX|반품(?!하신|하셨|된|해 ?주신|하실 상품| ?상자)|변심)'
const MAY = '(?:가능|하실 수|하시면|신청|요청|접수|받아|됩니다|돼요|할 수|해 ?주)'

export default {
  key: 'returns.days',
  title: { en: 'How long a return is possible', ko: '반품할 수 있는 기간' },
  like: '30, 14 calendar',
  units: ['D'],
  bars: {
    en: String.raw`exchang|swap|warrant|guarantee|\b(?:collect|pick|inspect|process|issue|appear|takes\b|e-?mail|write to|answer|reply|let you|contact|call you|hear|confirm)|refunds? (?:are|is|will|take)`,
    ko: '교환|환불은|환불이|보증|접수 ?후|신청 ?후|승인|도착|발송|확인|검수|회수|입고|처리|배송은|쿠폰',
  },
  frames: {
    en: [
      String.raw`${R}…(?:\bwithin\b|up to|\bfor\b|\bhave\b|:) ?(?:the first |a period of |a maximum of )?{days}`,
      '{days}[ -](?:(?:free|easy|full|no.quibble|no.questions.asked|money.back) ){0,2}(?:RX|returns?|money.back|refund) ?(?:window|policy|period|guarantee)?',
      String.raw`(?:RX|\breturns?|refund) (?:window|policy|period|time limit|deadline)…(?:\bis\b|\bof\b|\bare\b|lasts|:|=) ?{days}`,
      String.raw`{days}…\bto (?:return|send|bring|change your mind|RX)`,
      `(?:full refund|money back|${REQUEST}…(?:refund|money back))…(?:within|up to) {days}`,
      `${REQUEST}…(?:refund|money)…(?:within|up to) {days}`,
      `${R}…(?:after|beyond|past|more than|later than) {days}…${NOT}`,
      `(?:once|after) {days}…${NOT}…(?:RX|return)`,
      '^our policy lasts {days}',
    ],
    ko: [
      `${KO}…{days} ?(?:이내|안에|안\\b|내에?|까지|동안|입니다|이에요|이며|이고)(?!…(?:환불|입금|회수))`,
      `{days} ?(?:이내|안에|내에?|까지|동안)…${KO}…${MAY}`,
      `환불…{days} ?(?:이내|안에|내에?|까지)…(?:요청|신청|접수|가능|하실 수)`,
      `{days} ?(?:이내|안에|내에?|까지)…환불…(?:요청|신청|하실 수)`,
      `{days}(?:이|을|가)? ?(?:지나|경과|넘|초과)…${KO}…(?:불가|어렵|안 ?됩|안 ?되|할 수 없|받지|제한)`,
    ],
  },
  examples: [
    { lang: 'en', text: 'You can return your cup within 30 days of delivery.', says: ['returns.days=30'] },
    { lang: 'en', text: 'Broken cups can be returned within 90 days.', says: [] },
    { lang: 'ko', text: '반품은 받으신 날부터 14일 이내에 신청해 주세요.', says: ['returns.days=14'] },
    { lang: 'ko', text: '반품 접수 후 3일 안에 기사님이 방문합니다.', says: [] },
  ],
} satisfies FactTopic
