#!/usr/bin/env node
import { once } from 'node:events'
// A seeded export in the shape of Zendesk's CSV with a body column: multi-line bodies in English and Korean, tickets that wait, and one
// row in fifty damaged: no id, no creation time, or one that a spreadsheet did not show.
// usage: node bench/generate.mjs [tickets=1000000] [file]     The same seed and size give the same bytes.
import { createWriteStream } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** mulberry32: a 32-bit generator that is small, fast and the same on every platform. */
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const header = [
  'Id',
  'Requester',
  'Subject',
  'Description',
  'Tags',
  'Status',
  'Priority',
  'Via',
  'Assignee',
  'Group',
  'Created at',
  'Updated at',
  'Solved at',
  'Satisfaction Score',
  'Reopens',
  'Replies',
  'First reply time in minutes',
  'First reply time in minutes within business hours',
  'Full resolution time in minutes',
]
const vias = ['Mail', 'Mail', 'Mail', 'Chat', 'Chat', 'Web form', 'Phone call (inbound)', 'Facebook']
const tags = [
  'carrier_delay',
  'warehouse_delay',
  'wrong_item',
  'damaged_parcel',
  'refund_status',
  'payment_error',
  'coupon_error',
  'login_error',
  '배송업체_지연',
  '결제_오류',
  '오배송',
  '환불_문의',
]
const groups = ['Support', 'Billing', 'Returns']
const scores = ['Not Offered', 'Not Offered', 'Offered', 'Offered', 'Good', 'Good', 'Good', 'Bad']
const bodies = [
  'Hello,\nmy parcel was due on Tuesday and the tracking page has not moved since.\n"Out for delivery", it says, for three days now.\n\nCould you look into it, please? I will be away from Friday on, and nobody can take it in.',
  '안녕하세요,\n주문한 상품이 아직 도착하지 않았습니다. 송장 조회를 해 보니 "배송 준비 중"이라고만 나와요.\n언제쯤 받을 수 있을까요? 금요일부터는 집을 비워서 받을 사람이 없습니다.',
  'I was charged twice, once on the card and once by the wallet.\nOrder and receipt are attached; please refund one of them,\nand tell me when the money will be back in the account.',
  '결제 단계에서 오류가 나서 두 번 시도했는데, 카드 승인 문자가 두 번 왔습니다.\n한 건은 취소해 주세요, 확인 부탁드립니다.\n취소가 언제 반영되는지도 알려 주시면 감사하겠습니다.',
]
const damages = ['id', 'time', 'empty']
const quoted = (text) => `"${text.replaceAll('"', '""')}"`
const stamp = (ms) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ')

/** Yields the export in chunks of a few hundred rows. */
export function* exportOf(tickets, seed = 20261121) {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const start = Date.UTC(2026, 0, 1)
  const span = 300 * 86_400_000
  yield header.join(',') + '\n'
  let chunk = ''
  for (let i = 0; i < tickets; i++) {
    const created = start + Math.floor((i / tickets) * span) + Math.floor(next() * 3_600_000)
    const answered = next() < 0.93
    const first = Math.ceil(Math.exp(next() * 7 + 1))
    const full = first + Math.ceil(Math.exp(next() * 8))
    const solved = answered && next() < 0.9
    const damage = i % 50 === 49 ? pick(damages) : undefined
    const row = [
      damage === 'id' ? '' : 100_000 + i,
      `customer-${Math.floor(next() * tickets * 0.7)}`,
      quoted(`Ticket ${i}, about an order`),
      quoted(pick(bodies)),
      next() < 0.8 ? `${pick(tags)} ${pick(tags)}` : '',
      solved ? pick(['Solved', 'Closed']) : pick(['New', 'Open', 'Pending']),
      pick(['Low', 'Normal', 'High', '']),
      pick(vias),
      `agent-${Math.floor(next() * 20)}`,
      pick(groups),
      damage === 'time' ? '################' : damage === 'empty' ? '' : stamp(created),
      stamp(created + full * 60_000),
      solved ? stamp(created + full * 60_000) : '',
      solved ? pick(scores) : '',
      Math.floor(next() * 1.2),
      answered ? 1 + Math.floor(next() * 4) : 0,
      answered ? first : '',
      answered ? Math.floor(first / 3) : '',
      solved ? full : '',
    ]
    chunk += row.join(',') + '\n'
    if (i % 500 === 499) {
      yield chunk
      chunk = ''
    }
  }
  if (chunk) yield chunk
}

/** Writes an export of `tickets` tickets to `file`. */
export async function write(file, tickets) {
  const out = createWriteStream(file)
  for (const chunk of exportOf(tickets)) if (!out.write(chunk)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [tickets = '1000000', file = 'bench-tickets.csv'] = process.argv.slice(2)
  await write(file, Number(tickets))
}
