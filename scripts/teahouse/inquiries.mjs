import { chance } from './chance.mjs'
import { asOf, at, day, end, korean, nextOpen } from './clock.mjs'
import { cp949, csv } from './csv.mjs'
import { count, firstResponse, resolution } from './tally.mjs'

const channels = { 카카오톡: 40, 게시판: 25, 이메일: 18, 전화: 12, 인스타그램: 5 }
const kinds = { '배송 지연': 30, '결제 오류': 16, '교환, 반품': 18, '상품 문의': 20, '쿠폰 오류': 8 }
const channelOf = { 카카오톡: 'chat', 게시판: 'form', 이메일: 'email', 전화: 'phone', 인스타그램: 'social' }
const ratingOf = { '매우 만족': 'good', 만족: 'good', 보통: 'neutral', 불만족: 'bad' }

/** A sheet that the Korean team keeps by hand, October only, as Excel in Korea saves it: CP949, CRLF, `오후 3:20`. */
export function inquiries() {
  const { yes, pick, between, skewed, weighted } = chance(1014)
  const list = []
  for (let today = at(2026, 10, 1); today < end; today += day)
    for (let i = between(4, 8); i > 0; i--) {
      const created = today + between(480, 1400)
      const channel = weighted(channels)
      const reply =
        channel === '카카오톡'
          ? created + skewed(4, 0.8)
          : channel === '전화'
            ? created + 1
            : nextOpen(created) + skewed(120, 0.9)
      const first = reply <= asOf && yes(0.97) ? reply - created : null
      const done = reply + skewed(500, 1)
      const solved = first !== null && done <= asOf && yes(0.94) ? done : null
      list.push({
        created,
        channel,
        kind: weighted(kinds),
        first,
        solved,
        agent: first === null ? '' : pick(['박지오', '안서연', '조다니엘']),
        rating: solved !== null && yes(0.4) ? weighted({ '매우 만족': 40, 만족: 35, 보통: 15, 불만족: 10 }) : '',
      })
    }
  list.sort((a, b) => a.created - b.created)
  const status = (t) => (t.solved !== null ? '처리완료' : t.first !== null ? '처리중' : '답변대기')
  const rows = list.map((t, i) => [
    `Q-${1001 + i}`,
    korean(t.created),
    t.first === null ? '' : korean(t.created + t.first),
    t.solved === null ? '' : korean(t.solved),
    t.kind,
    t.channel,
    t.agent,
    t.rating,
    status(t),
  ])
  const rated = count(list.filter((t) => t.rating).map((t) => ratingOf[t.rating]))
  return {
    bytes: cp949(
      csv(
        ['접수번호', '접수일시', '최초응답일시', '처리완료일시', '문의유형', '채널', '상담원', '만족도', '처리상태'],
        rows,
        '\r\n',
      ),
    ),
    truth: {
      volume: { all: list.length, channel: count(list.map((t) => channelOf[t.channel])) },
      first_response: firstResponse(list),
      resolution: resolution(list),
      csat: { good: rated.good, neutral: rated.neutral, bad: rated.bad, rated: rated.good + rated.neutral + rated.bad },
      tags: count(list.map((t) => t.kind)),
    },
  }
}
