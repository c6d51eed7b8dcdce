import type { Channel, Exclusion, Status } from '../../src/tickets/ticket.ts'
import type { Dice } from './dice.ts'

/** What truly happened to a ticket of the teahouse. Instants are epoch milliseconds, whole seconds. */
export interface Ticket {
  number: number
  created: number
  reply: number | null
  solved: number | null
  updated: number
  status: Status
  channel: Exclude<Channel, 'review' | 'sms' | 'other'>
  tags: readonly string[]
  /** 1 to 5 */
  stars: number | null
  rated: number | null
  /** a survey was sent; those who answered were asked */
  asked: boolean
  customer: { number: number; name: string; email: string }
  agent: string
  replies: number
  reopens: number
  fate: Exclude<Exclusion, 'out_of_range' | 'test'> | undefined
  subject: string
  body: string
}

export interface Order {
  number: number
  created: number
  customer: { number: number; name: string; email: string }
  lines: number
  cancelled: boolean
  test: boolean
}

const givenNames = ['Mina', 'Ben', 'Ana', 'Jo', '민아', '선우', 'Zoë', 'José', '김 하늘', "O'Hara"]
const bodies = [
  'Where is my sejak? It was due on Friday.',
  'The lid is broken, and "someone" promised a call.\nPlease answer; thanks, Mina',
  '배송이 늦어요.\r\n주문번호 20261005, 확인 부탁드립니다 🙏',
  'a, b; c | d\ttab "quoted" \\n not a line break',
  '',
  '=HYPERLINK("https://teahouse.example")',
  'Line one\n\nLine three, with "two ""doubled"" quotes"',
]
export const tagNames = ['carrier_delay', 'damaged_parcel', '배송_지연', '결제-오류', 'gift', 'vip', 'wrong_item', '환불']
const hour = 3_600_000

/** Tickets without a day's silence from `from` to `to`, in no order. `size`: how many. */
export function makeTickets(dice: Dice, from: number, to: number, size: number): Ticket[] {
  const first = dice.one([1, 40, 4801, 2_000_341, 1_900_523_311_822])
  const tickets = Array.from({ length: size }, (_, i) =>
    makeTicket(dice, first + i, moment(dice, from + ((to - from) * i) / size, (to - from) / size), to),
  )
  return dice.chance(0.5) ? dice.shuffled(tickets) : tickets
}

const moment = (dice: Dice, start: number, span: number) => Math.floor((start + dice.next() * span * 0.9) / 1000) * 1000

function makeTicket(dice: Dice, number: number, created: number, end: number): Ticket {
  const after = (at: number, longest: number) => at + Math.floor(dice.next() ** 3 * longest) * 1000
  const replied = after(created, 3 * 86_400)
  const reply = replied < end && dice.chance(0.88) ? replied : null
  const done = after(reply ?? created, 6 * 86_400)
  const solved = done < end && dice.chance(reply === null ? 0.4 : 0.85) ? done : null
  const status =
    solved === null ? dice.one(['new', 'open', 'pending', 'hold'] as const) : dice.one(['solved', 'closed', 'closed'] as const)
  const asked = solved !== null && dice.chance(0.6)
  const rated = asked && dice.chance(0.5) && solved! + hour < end ? solved! + dice.whole(60, 3600) * 1000 : null
  const person = dice.whole(1, 60)
  const name = givenNames[person % givenNames.length]!
  return {
    number,
    created,
    reply,
    solved,
    updated: Math.max(rated ?? 0, solved ?? reply ?? created),
    status,
    channel: dice.one(['email', 'email', 'chat', 'form', 'phone', 'social']),
    tags: dice.some(tagNames, 0.2),
    stars: rated === null ? null : dice.one([1, 2, 3, 4, 5, 5]),
    rated,
    asked,
    customer: { number: 1000 + person, name: `${name} ${person}`, email: `guest${person}@example.com` },
    agent: dice.one(['Jo Park', 'Ana Roy', '이서연']),
    replies: reply === null ? 0 : dice.one([1, 1, 2, 5, 12]),
    reopens: solved === null ? 0 : dice.one([0, 0, 0, 1, 2]),
    fate: dice.chance(0.1) ? dice.one(['spam', 'merged', 'deleted', 'agent_initiated'] as const) : undefined,
    subject: dice.one(['Where is it?', 'Teapot, broken', '환불 문의', 'Re: "Order"', '']),
    body: dice.one(bodies),
  }
}

export function makeOrders(dice: Dice, from: number, to: number, size: number): Order[] {
  return Array.from({ length: size }, (_, i) => {
    const person = dice.whole(1, 90)
    return {
      number: 1001 + i,
      created: moment(dice, from + ((to - from) * i) / size, (to - from) / size),
      customer: { number: 1000 + person, name: `Guest ${person}`, email: `guest${person}@example.com` },
      lines: dice.one([1, 1, 2, 4]),
      cancelled: dice.chance(0.1),
      test: dice.chance(0.03),
    }
  })
}
