import { withParticle } from '../../text/hangul/particle.ts'
import type { Text } from '../../text/text.ts'

/** What a boss asks first. */
export const answerParts = {
  happened: { en: 'What happened', ko: '무슨 일이 있었나' },
  why: { en: 'Why', ko: '왜' },
  do: { en: 'What to do', ko: '할 일' },
  worked: { en: 'Did it work', ko: '효과가 있었나' },
  next: { en: 'What comes', ko: '다음 달' },
} satisfies Record<string, Text>

export const toActOn = (n: string, one: boolean): Text => ({
  en: `${n} ${one ? 'ticket waits' : 'tickets wait'} for somebody to act: support-kit todo.`,
  ko: `지금 처리할 문의가 ${n}건 있습니다: support-kit todo.`,
})

export const noWholeMonth: Text = {
  en: 'The export holds no complete month: the page is of all its days.',
  ko: '파일에 온전한 한 달이 없어 전체 기간을 보여 줍니다.',
}

export const daysBefore: Text = { en: 'the days before', ko: '이전 기간' }

interface HowMany {
  period: string | undefined
  tickets: string
  rate: string | undefined
}

const many = ({ period, tickets, rate }: HowMany): Text => ({
  en: `${period ? `${period}: ` : ''}${tickets} tickets${rate === undefined ? '' : `, ${rate} per 100 orders`}`,
  ko: `${period ? `${period} ` : ''}문의는 ${tickets}건${rate === undefined ? '' : `, 주문 100건당 ${rate}건`}입니다`,
})

export const howMany = (words: HowMany): Text => ({ en: `${many(words).en}.`, ko: `${many(words).ko}.` })

/** With the change of the rate, else of the tickets themselves. */
export const howManyAgainst = (
  words: HowMany & { month: string; before: string; change: string; interval: string; clear: boolean; up: boolean },
): Text => {
  const { month, before, change, interval, clear, up } = words
  const size = [change, interval].filter(Boolean).join(' ')
  return clear
    ? {
        en: `${many(words).en}; clearly ${up ? 'more' : 'fewer'} than in ${month} (${before}), ${size}.`,
        ko: `${many(words).ko}. ${month}(${before}건)보다 뚜렷하게 ${up ? '늘었습니다' : '줄었습니다'}: ${size}.`,
      }
    : {
        en: `${many(words).en}; no clear change against ${month} (${before}).`,
        ko: `${many(words).ko}. ${month}(${before}건)에 비해 뚜렷한 변화는 없습니다.`,
      }
}

const listedEn = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
/** Inside a sentence: `First response` → `first response`. */
const inside = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

export const nothingElse = (names: readonly string[]): Text =>
  names.length === 0
    ? { en: 'Nothing else can be compared.', ko: '그 밖에 비교할 수 있는 지표가 없습니다.' }
    : {
        en: `No clear change in ${listedEn(names.map(inside))}.`,
        ko: `${withParticle(names.join(', '), '은')} 뚜렷한 변화가 없습니다.`,
      }

export const clearly = (changes: readonly { title: string; worse: boolean; now: string; before: string }[]): Text => ({
  en: `${changes.map(({ title, worse, now, before }, i) => `${i === 0 ? title : inside(title)} clearly got ${worse ? 'worse' : 'better'}: ${before} → ${now}`).join('; ')}.`,
  ko: `${changes.map(({ title, worse, now, before }) => `${title}: ${before} → ${now}, 뚜렷하게 ${worse ? '나빠졌습니다' : '좋아졌습니다'}`).join('. ')}.`,
})

export const verdicts = {
  better: { en: 'clearly better', ko: '뚜렷하게 좋아짐' },
  worse: { en: 'clearly worse', ko: '뚜렷하게 나빠짐' },
  unclear: { en: 'no clear change', ko: '뚜렷한 변화 없음' },
} satisfies Record<string, Text>

/** `September: 4.0, +67 % (+37 to +104)` */
export const against = (month: string, before: string): Text => ({ en: `${month}: ${before}`, ko: `${month} ${before}` })

export const nothingBefore: Text = {
  en: 'The export has no month before this one to compare with.',
  ko: '이 파일에는 비교할 앞선 달이 없습니다.',
}

export const nothingToExplain: Text = {
  en: 'Nothing changed clearly enough to say why.',
  ko: '까닭을 말할 만큼 뚜렷하게 달라진 것이 없습니다.',
}

export const notClear: Text = {
  en: 'The contact rate did not clearly change: what parts of it did may be chance.',
  ko: '문의율에 뚜렷한 변화가 없으므로, 그 일부의 증감은 우연일 수 있습니다.',
}

export const perHundredOrders: Text = { en: 'per 100 orders', ko: '건 (주문 100건당)' }
/** In a sentence, where the page has the unit beside a large number. */
export const ofHundredOrders = (rate: string): Text => ({ en: `${rate} per 100 orders`, ko: `주문 100건당 ${rate}건` })
export const median: Text = { en: 'median', ko: '중앙값' }
export const intervalOf: Text = { en: '95 % interval', ko: '95% 신뢰구간' }
export const nineOfTen: Text = { en: '9 of 10 within', ko: '10건 중 9건은' }
export const month: Text = { en: 'Month', ko: '달' }
export const value: Text = { en: 'Value', ko: '값' }
export const from: Text = { en: 'From', ko: '하한' }
export const to: Text = { en: 'To', ko: '상한' }
export const byMonth = (title: string): Text => ({ en: `${title} by month`, ko: `${title}, 월별` })

export const noValue: Text = { en: 'No data in this month.', ko: '이 달에는 자료가 없습니다.' }
export const allChanges: Text = { en: 'All changes', ko: '모든 지표의 증감' }
export const reason: Text = { en: 'Reason', ko: '사유' }
export const channel: Text = { en: 'Channel', ko: '채널' }
export const contributions = (byTag: boolean): Text => ({
  en: `What moved the contact rate, per 100 orders, by ${byTag ? 'reason' : 'channel'}`,
  ko: `문의율이 달라진 까닭 (${byTag ? '사유' : '채널'}별, 주문 100건당 건수)`,
})

/** `1 – 7 Sep` as the first and last week of a picture are named. */
export const weekFrom = (day: string): Text => ({ en: `week from ${day}`, ko: `${day} 주` })
export const week: Text = { en: 'Week from', ko: '주 (시작일)' }
export const byWeek: Text = {
  en: 'Tickets by week; weeks of a surge are darker',
  ko: '주별 문의 수 (급증한 주는 진하게)',
}

export const reasonsByWeek: Text = {
  en: 'Tickets by week and reason; the numbers are those of the last week',
  ko: '주별, 사유별 문의 수 (숫자는 마지막 주)',
}
export const mostAbout = (names: readonly string[], weeks: number): Text => ({
  en: `Most tickets of these ${weeks} weeks: ${listedEn(names)}.`,
  ko: `최근 ${weeks}주 동안 가장 많은 사유: ${names.join(', ')}.`,
})
export const partsOfTickets: Text = {
  en: 'A ticket with several tags counts in parts, so that the bars are as high as there were tickets.',
  ko: '태그가 여럿인 문의는 나누어 세므로 막대의 높이가 그 주의 문의 수입니다.',
}
export const otherReasons = (n: number): Text => ({ en: `${n} others`, ko: `그 밖 ${n}가지` })
export const noReason: Text = { en: 'no tag', ko: '태그 없음' }
export const allTickets: Text = { en: 'All tickets', ko: '전체' }
/** The long tail by its largest. */
export const tailOf = (names: readonly string[], more: number): Text => ({
  en: `The others: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  ko: `그 밖: ${names.join(', ')}${more > 0 ? ` 외 ${more}가지` : ''}.`,
})

/** The list is of the end of the export, whatever month the page is of. */
export const toDoAsOf = (when: string): Text => ({ en: `As of ${when}`, ko: `${when} 기준` })
export const toDoByReason: Text = { en: 'Tickets to act on, by reason', ko: '처리할 문의 (이유별)' }
export const reasonToAct: Text = { en: 'Why', ko: '이유' }
export const tickets: Text = { en: 'Tickets', ko: '문의' }
export const toDoOnce: Text = {
  en: 'A ticket may have several reasons. The list, the most urgent first: support-kit todo.',
  ko: '한 문의에 이유가 여럿일 수 있습니다. 급한 순서로 보려면: support-kit todo',
}
export const toDoUntold = (reasons: readonly string[]): Text => ({
  en: `These data cannot tell: ${reasons.join(', ')}.`,
  ko: `이 자료로는 알 수 없는 것: ${reasons.join(', ')}.`,
})

export const busiest = (day: string, hour: string, tickets: string): Text => ({
  en: `Most tickets come on ${day} at ${hour}: ${tickets}.`,
  ko: `${day}요일 ${hour}에 가장 많습니다: ${tickets}건.`,
})
export const fewForHours = (tickets: string): Text => ({
  en: `${tickets} tickets over the 168 hours of a week: single hours say little.`,
  ko: `문의 ${tickets}건을 한 주 168시간으로 나눈 것이라 한 칸 한 칸의 차이는 큰 뜻이 없습니다.`,
})
export const byHour: Text = {
  en: 'Tickets by weekday and hour: the darker, the more',
  ko: '요일과 시간대별 문의 수 (진할수록 많음)',
}
export const noTimes: Text = {
  en: 'These data cannot tell: the export has no creation times.',
  ko: '이 자료로는 알 수 없습니다. 파일에 접수 시각이 없습니다.',
}
export const weekday: Text = { en: 'Weekday', ko: '요일' }

export const quadrants = {
  digitize: {
    en: 'Digitize: customers want it, but it need not take a person',
    ko: '셀프서비스: 고객에게 필요하지만 사람이 답하지 않아도 되는 문의',
  },
  leverage: { en: 'Leverage: good for both', ko: '활용: 고객과 회사 모두에 좋은 문의' },
  eliminate: { en: 'Eliminate the cause, or pre-empt: nobody wants it', ko: '원인 제거, 선제 안내: 아무도 반기지 않는 문의' },
  streamline: { en: 'Streamline: only we need it', ko: '간소화: 회사에만 필요한 문의' },
} satisfies Record<string, Text>
export const noQuadrant: Text = {
  en: 'Not sorted yet: give these tags a value or action in the tag list',
  ko: '아직 나누지 못한 사유: 태그 목록에 value나 action을 적어 주세요',
}
export const guessed: Text = { en: 'guessed', ko: '추정' }
export const matrixOf = (cost: boolean): Text => ({
  en: `Reasons by who they are worth something to; bars: ${cost ? 'cost' : 'tickets'}; hatched: guessed`,
  ko: `누구에게 가치 있는지로 나눈 사유. 막대는 ${cost ? '비용' : '문의 수'}, 빗금은 추정`,
})
export const emptyQuadrant: Text = { en: 'none', ko: '없음' }

export const repeatsByReason: Text = {
  en: 'Share of tickets after which the customer writes again, by reason, with 95 % interval',
  ko: '사유별 재문의율과 95% 신뢰구간',
}
export const inTargetByChannel: Text = {
  en: 'Answered within target, by channel, with 95 % interval',
  ko: '채널별 목표 시간 내 응답과 95% 신뢰구간',
}
export const goodBySpeed: Text = {
  en: 'Good ratings by time of the first response, with 95 % interval',
  ko: '첫 응답 시간별 만족 비율과 95% 신뢰구간',
}
export const buyAgain: Text = {
  en: 'Customers who buy again within 90 days, with 95 % interval',
  ko: '90일 안에 다시 산 고객의 비율과 95% 신뢰구간',
}

export const files: Text = { en: 'Files', ko: '파일' }
export const file: Text = { en: 'File', ko: '파일' }
export const readAs: Text = { en: 'Read as', ko: '읽은 형식' }
export const rows: Text = { en: 'Rows', ko: '행' }
export const records: Text = { en: 'Tickets or orders', ko: '문의 또는 주문' }
export const ledger: Text = { en: 'What became of the rows', ko: '행의 집계 내역' }
export const counted: Text = { en: 'counted', ko: '집계한 문의' }
export const read: Text = { en: 'rows read', ko: '읽은 행' }
export const continuation: Text = { en: 'continue the ticket above', ko: '앞 문의에 이어지는 행' }
export const starsOnly: Text = {
  en: 'reviews of stars alone, of the rows counted',
  ko: '그중 별점만 있는 리뷰',
}
export const repaired: Text = { en: 'repaired, of the rows read', ko: '그중 바로잡아 읽은 행' }
export const definitions: Text = { en: 'What the numbers mean', ko: '지표의 뜻' }
export const notes: Text = { en: 'To know', ko: '알아 둘 점' }
export const asOf = (instant: string, zone: string): Text => ({
  en: `Waiting tickets are measured as of ${instant} (${zone}). Intervals are 95 %. More on a number: support-kit explain, with its name.`,
  ko: `대기 중인 문의는 ${instant}(${zone}) 기준입니다. 신뢰구간은 95%입니다. 지표마다 자세한 내용은 support-kit explain으로 볼 수 있습니다.`,
})
export const whatHappened: Text = { en: 'Which', ko: '구분' }
export const metric: Text = { en: 'Number', ko: '지표' }
export const verdict: Text = { en: 'Clear?', ko: '판단' }
export const clear: Text = { en: 'clear', ko: '뚜렷함' }
