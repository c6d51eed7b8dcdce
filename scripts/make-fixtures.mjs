#!/usr/bin/env node
// Writes fixtures/teahouse and fixtures/teahouse-year: exports of an invented tea shop, and truth.json, what is true of them, counted
// here from the same invented events and not from the files. The same code gives the same bytes: a test compares.
import { mkdirSync, writeFileSync } from 'node:fs'
import { asOf, instant } from './teahouse/clock.mjs'
import { conversations } from './teahouse/conversations.mjs'
import { gorgias } from './teahouse/gorgias.mjs'
import { inquiries } from './teahouse/inquiries.mjs'
import { shopify } from './teahouse/orders.mjs'
import { reviews } from './teahouse/reviews.mjs'
import { zendesk } from './teahouse/tickets.mjs'
import { year } from './teahouse/year.mjs'

export { year }

/** File name → content. */
export function fixtures() {
  const orders = shopify()
  const tickets = zendesk(orders.truth.month)
  const [sheet, chats, view, stars] = [inquiries(), conversations(), gorgias(), reviews()]
  const truth = {
    zone: 'Asia/Seoul',
    asOf: instant(asOf),
    tickets: tickets.truth,
    orders: orders.truth,
    inquiries: sheet.truth,
    conversations: chats.truth,
    gorgias: view.truth,
    reviews: stars.truth,
  }
  return {
    'tickets.csv': tickets.text,
    'orders.csv': orders.text,
    'monthly-orders.csv': orders.monthly,
    'inquiries.ko.cp949.csv': sheet.bytes,
    'conversations.json': chats.text,
    'gorgias.csv': view.text,
    'reviews.csv': stars.text,
    'truth.json': `${JSON.stringify(truth, null, 2)}\n`,
  }
}

if (process.argv[1]?.endsWith('make-fixtures.mjs'))
  for (const [name, files] of Object.entries({ teahouse: fixtures(), 'teahouse-year': year() })) {
    const folder = new URL(`../fixtures/${name}/`, import.meta.url)
    mkdirSync(folder, { recursive: true })
    for (const [file, content] of Object.entries(files)) writeFileSync(new URL(file, folder), content)
  }
