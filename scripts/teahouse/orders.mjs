import { chance } from './chance.mjs'
import { at, day, end, firstDay, month, plain, weekday } from './clock.mjs'
import { csv } from './csv.mjs'
import { customer, customers, teas } from './shop.mjs'
import { by, mapValues } from './tally.mjs'

const between = (t, from, to) => t >= from && t < to

/** Gifts before Chuseok, next to nothing on the holiday itself. */
const season = (today) =>
  (between(today, at(2026, 9, 7), at(2026, 9, 20)) ? 1.4 : 1) *
  (between(today, at(2026, 9, 24), at(2026, 9, 27)) ? 0.45 : 1) *
  (weekday(today) % 6 === 0 ? 0.88 : 1.05)

function make() {
  const dice = chance(20260801)
  const orders = []
  for (let today = firstDay; today < end; today += day)
    for (let i = Math.round(dice.between(112, 134) * season(today)); i > 0; i--) {
      const created = (today + dice.between(0, 1439)) * 60 + dice.between(0, 59)
      const cancelled = dice.yes(0.025) ? created + dice.between(600, 80_000) : null
      orders.push({
        created,
        cancelled,
        customer: customer(Math.floor(customers * dice.next() ** 1.6)),
        items: dice.yes(0.15) ? dice.between(2, 4) : 1,
      })
    }
  orders.sort((a, b) => a.created - b.created)
  for (const [i, o] of orders.entries()) {
    o.name = `#${20_001 + i}`
    o.lines = Array.from({ length: o.items }, () => [dice.between(1, 3), dice.pick(teas)])
  }
  for (const i of [4, 900, 5200, 9000]) Object.assign(orders[i], { test: true, cancelled: null })
  return orders
}

/** seconds on the wall clock of Seoul → `2026-10-05 09:30:11 +0900` */
const stamp = (seconds) => `${plain(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')} +0900`

const rowsOf = (o) => {
  const at = stamp(o.created)
  const first = [
    o.name,
    o.customer.email,
    o.cancelled === null ? 'paid' : 'voided',
    at,
    ...o.lines[0],
    o.cancelled === null ? '' : stamp(o.cancelled),
    o.test ? 'Bogus Gateway' : 'Shopify Payments',
  ]
  return [first, ...o.lines.slice(1).map((line) => [o.name, o.customer.email, '', at, ...line, '', ''])]
}

/** The same months as Shopify exports them, the counts of the months as a table, and what is true of them. */
export function shopify() {
  const orders = make()
  const rows = orders.flatMap(rowsOf)
  const placed = orders.filter((o) => !o.test)
  const months = by(placed, (o) => month(Math.floor(o.created / 60)))
  const byMonth = mapValues(months, (list) => list.length)
  return {
    text: csv(
      ['Name', 'Email', 'Financial Status', 'Created at', 'Lineitem quantity', 'Lineitem name', 'Cancelled at', 'Payment Method'],
      rows,
    ),
    monthly: csv(['month', 'orders'], Object.entries(byMonth)),
    truth: {
      rows: rows.length,
      records: orders.length,
      test: orders.length - placed.length,
      cancelled: placed.filter((o) => o.cancelled !== null).length,
      month: byMonth,
      customers: mapValues(months, (list) => new Set(list.map((o) => o.customer.email)).size),
    },
  }
}
