import { chance } from './chance.mjs'
import { asOf, at, day, end, instant, plain } from './clock.mjs'
import { csv } from './csv.mjs'
import { customer, teas } from './shop.mjs'
import { yearTruth } from './year-truth.mjs'

// A year of the same shop with everything planted that insights look for. Its chance is its own: the other exports stay as they are.
const first = at(2025, 11, 1)
/** Orders are made from before the first day on: the year begins in the middle of business. */
const before = first - 200 * day

/** What is planted, and what an insight must find. */
export const planted = {
  surge: { tag: 'carrier_delay', from: at(2026, 4, 15), to: at(2026, 4, 27), times: 6 },
  change: { tag: 'damaged_parcel', on: at(2026, 6, 15), times: 0.4 },
  /** of tickets, those after which the customer asks about a refund, or the same again */
  next: { wrong_item: 0.35 },
  again: 0.03,
  /** of orders, those that the customer orders again after, from the 20th to the 80th day */
  comesBack: { none: 0.65, contact: 0.4 },
}
const contactShare = 0.25
/** a day, from customers of marketplaces, whose orders stand in no file; minutes of work */
const reasons = {
  carrier_delay: { daily: 1.2, work: 6 },
  damaged_parcel: { daily: 0.9, work: 12 },
  wrong_item: { daily: 0.5, work: 18 },
  refund_slow: { daily: 0.3, work: 14 },
  coupon_error: { daily: 0.4, work: 5 },
  restock: { daily: 0.4, work: 3 },
}
const afterOrders = { carrier_delay: 4, wrong_item: 3, damaged_parcel: 2, coupon_error: 1 }
const channels = { email: 50, chat: 30, form: 20 }
const replyMinutes = { email: 150, form: 200, chat: 2, review: 900 }

function make() {
  const dice = chance(7)
  const { yes, between, pick, skewed, weighted, next } = dice
  const [tickets, orders] = [[], []]
  let strangers = 10_000

  /** One ticket, and the one that may follow it. */
  function write(tag, created, who, facts = {}) {
    if (created >= end) return
    const channel = facts.channel ?? weighted(channels)
    const reply = created + skewed(replyMinutes[channel], 0.8)
    const done = reply + skewed(channel === 'chat' ? 30 : 600, 0.8)
    const solved = done <= asOf ? done : null
    const ticket = {
      ...{ created, who, channel, solved, tags: tag ? [tag, ...(yes(0.1) ? ['gift'] : [])] : [] },
      first: reply <= asOf ? reply : null,
      work: tag ? Math.round(skewed(reasons[tag].work, 0.4) * 60) : 0,
      product: tag === 'wrong_item' || tag === 'damaged_parcel' ? pick(teas) : '',
      rating:
        solved !== null && yes(0.25) ? weighted(tag === 'carrier_delay' ? { 1: 3, 3: 1, 5: 8 } : { 1: 1, 3: 1, 5: 14 }) : '',
      ...facts,
    }
    tickets.push(ticket)
    if (!tag || solved === null) return
    if (yes(planted.next[tag] ?? 0)) write('refund_slow', solved + between(day, 5 * day), who)
    else if (yes(planted.again)) write(tag, solved + between(day, 6 * day), who)
  }

  for (let c = 0; c < 1900; c++) {
    const who = customer(20_000 + c)
    let placed = before + Math.floor(next() * (end - before))
    while (placed < end) {
      const [about, at] = [weighted(afterOrders), placed + between(day, 12 * day)]
      // what a change keeps from happening is written about by nobody
      const spared = about === planted.change.tag && at >= planted.change.on && !yes(planted.change.times)
      const wrote = yes(contactShare) && !spared
      if (placed >= first) {
        const lines = Array.from({ length: yes(0.4) ? between(2, 3) : 1 }, () => [
          between(1, 2),
          pick(teas),
          between(8, 40) * 1000,
        ])
        orders.push({ placed, who, lines, shipped: placed + between(300, 3 * day) })
        if (wrote) write(about, at, who)
      }
      if (!yes(planted.comesBack[wrote ? 'contact' : 'none'])) break
      placed += between(20 * day, 80 * day)
    }
  }
  for (let today = first; today < end; today += day)
    for (const [tag, { daily }] of Object.entries(reasons)) {
      const { surge, change } = planted
      const times =
        (tag === surge.tag && today >= surge.from && today < surge.to ? surge.times : 1) *
        (tag === change.tag && today >= change.on ? change.times : 1)
      // a count with this mean, one coin after the other
      for (let coins = 0; coins < 20; coins++)
        if (yes((daily * times) / 20)) write(tag, today + between(0, day - 1), customer(strangers++))
    }
  for (let i = 0; i < 90; i++) {
    const stars = weighted({ 1: 2, 3: 2, 5: 12 })
    const words = yes(0.5) ? { comment: pick(['Lovely tea', '향이 좋아요', 'Lid was loose']) } : { first: null, solved: null }
    const created = first + Math.floor(next() * 364 * day)
    write('', created, customer(strangers++), { channel: 'review', rating: stars, product: pick(teas), ...words })
  }
  tickets.sort((a, b) => a.created - b.created)
  orders.sort((a, b) => a.placed - b.placed)
  for (const [i, ticket] of tickets.entries()) ticket.id = `Y${1001 + i}`
  for (const [i, order] of orders.entries()) order.name = `#${50_001 + i}`
  return { tickets, orders }
}

const time = (minutes) => (minutes === null ? '' : `${plain(minutes)}:00`)

const ticketRow = (t) => [
  ...[t.id, time(t.created), time(t.first), time(t.solved)],
  ...[t.solved === null ? 'open' : 'solved', t.channel, t.tags.join(', '), t.who.email],
  ...[t.rating, t.comment ?? '', t.work || '', t.product],
]

const total = (o) => o.lines.reduce((sum, [n, , price]) => sum + n * price, 0)
const stamp = (minutes) => `${plain(minutes)}:00 +0900`
const orderRows = (o) =>
  o.lines.map(([n, name, price], i) =>
    i === 0
      ? [o.name, o.who.email, 'paid', stamp(o.placed), stamp(o.shipped), 'KRW', total(o), n, name, price, 'Shopify Payments']
      : [o.name, o.who.email, '', stamp(o.placed), '', '', '', n, name, price, ''],
  )

/** File name → content. */
export function year() {
  const { tickets, orders } = make()
  const truth = yearTruth({ tickets, orders: orders.map((o) => ({ ...o, total: total(o) })), planted, asOf, instant })
  return {
    'tickets.csv': csv(
      ['ticket id', 'created at', 'first response at', 'solved at', 'status', 'channel', 'tags', 'requester email'].concat([
        'rating',
        'rating comment',
        'handle time (sec)',
        'product',
      ]),
      tickets.map(ticketRow),
    ),
    'orders.csv': csv(
      ['Name', 'Email', 'Financial Status', 'Created at', 'Fulfilled at', 'Currency', 'Total'].concat([
        'Lineitem quantity',
        'Lineitem name',
        'Lineitem price',
        'Payment Method',
      ]),
      orders.flatMap(orderRows),
    ),
    'truth.json': `${JSON.stringify(truth, null, 2)}\n`,
  }
}
