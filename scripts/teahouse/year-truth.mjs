import { day, month } from './clock.mjs'
import { count, mapValues } from './tally.mjs'

const week = 7 * day
/** what insights wait for before they say that a customer stayed away */
const [landmark, horizon] = [14 * day, 90 * day]
const key = (minutes) => new Date(minutes * 60_000).toISOString().slice(0, 10)

/** What is true of the year, counted one by one from what was made, and what was planted. */
export function yearTruth({ tickets, orders, planted, asOf, instant }) {
  const { surge, change } = planted
  const tagged = (tag, from, to) => tickets.filter((t) => t.tags.includes(tag) && t.created >= from && t.created < to).length
  const tags = Object.keys(count(tickets.flatMap((t) => t.tags)))
  const part = (tag, value) => tickets.filter((t) => t.tags.includes(tag)).reduce((sum, t) => sum + value(t) / t.tags.length, 0)
  // as many days before as are left behind it, at most 90
  const span = Math.min(90 * day, asOf + 8 - change.on)
  return {
    zone: 'Asia/Seoul',
    asOf: instant(asOf),
    tickets: {
      counted: tickets.length,
      tags: count(tickets.flatMap((t) => t.tags)),
      channel: count(tickets.map((t) => t.channel)),
    },
    orders: {
      rows: orders.reduce((n, { lines }) => n + lines.length, 0),
      records: orders.length,
      month: count(orders.map(({ placed }) => month(placed))),
      total: orders.reduce((sum, { total }) => sum + total, 0),
      products: count(orders.flatMap(({ lines }) => [...new Set(lines.map(([, name]) => name))])),
    },
    surge: { tag: surge.tag, from: key(surge.from), until: key(surge.to - 1), tickets: tagged(surge.tag, surge.from, surge.to) },
    change: {
      ...{ tag: change.tag, on: key(change.on), days: span / day, times: change.times },
      before: tagged(change.tag, change.on - span, change.on),
      after: tagged(change.tag, change.on, change.on + span),
    },
    repeats: {
      planted: { ...planted.next, any: planted.again },
      all: repeats(tickets, tickets),
      wrong_item: repeats(
        tickets,
        tickets.filter((t) => t.tags.includes('wrong_item')),
      ),
    },
    loyalty: { planted: planted.comesBack, ...comeBack(tickets, orders, asOf) },
    matrix: Object.fromEntries(tags.map((tag) => [tag, { tickets: part(tag, () => 1), work_s: part(tag, (t) => t.work) }])),
  }
}

/** Of some tickets, those whose customer wrote again within a week of the solve. */
function repeats(all, some) {
  const again = some.filter((t) => {
    const next = all.find((other) => other.who.id === t.who.id && other.created > t.created)
    return next && next.created - (t.solved ?? t.created) <= week
  })
  return { n: some.length, repeats: again.length }
}

/** First orders of the file by whether their customer wrote in the two weeks after, and how many ordered again in the 90 days after that. */
function comeBack(tickets, orders, asOf) {
  const seen = new Set()
  const groups = { none: [], contact: [] }
  for (const order of orders) {
    if (seen.has(order.who.id)) continue
    seen.add(order.who.id)
    if (order.placed + landmark > asOf) continue
    const wrote = tickets.some(
      (t) => t.who.id === order.who.id && t.created >= order.placed && t.created < order.placed + landmark,
    )
    const returned = orders.some(
      (o) => o.who.id === order.who.id && o.placed > order.placed && o.placed <= order.placed + landmark + horizon,
    )
    groups[wrote ? 'contact' : 'none'].push(returned)
  }
  return mapValues(groups, (list) => ({ n: list.length, returned: list.filter(Boolean).length }))
}
