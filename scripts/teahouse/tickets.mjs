import { chance } from './chance.mjs'
import { asOf, at, businessMinutes, day, end, firstDay, month, nextOpen, plain, weekday } from './clock.mjs'
import { csv } from './csv.mjs'
import { agents, causes, customer, customers, striking, subjects } from './shop.mjs'
import { by, count, firstResponse, mapValues, resolution } from './tally.mjs'

const vias = { Mail: 42, Chat: 27, 'Web form': 15, 'Phone call (inbound)': 9, Facebook: 7 }
export const channelOf = { Mail: 'email', Chat: 'chat', 'Web form': 'form', 'Phone call (inbound)': 'phone', Facebook: 'social' }
/** minutes */
const targets = { email: 360, form: 360, chat: 3, social: 60 }

function one({ yes, pick, between, skewed, weighted }, created) {
  const via = weighted(vias)
  const cause = yes(0.88) ? weighted(striking(created) ? { ...causes, carrier_delay: 95, 배송업체_지연: 20 } : causes) : ''
  const late = striking(created) ? 2 : 1
  const atDesk = via === 'Mail' || via === 'Web form' ? nextOpen(created) : created
  const medians = { Mail: 140 * late, 'Web form': 180 * late, Chat: 2, 'Phone call (inbound)': 1, Facebook: 45 * late }
  const reply = atDesk + skewed(medians[via], via === 'Chat' ? 0.7 : 0.9)
  const ignored = yes(0.035)
  const answered = !ignored && reply <= asOf
  const solve = (ignored ? created + between(300, 4000) : reply) + skewed(via === 'Chat' ? 25 : 900, 1.2)
  const solved = yes(ignored ? 0.6 : 0.95) && solve <= asOf ? solve : null
  const offered = solved !== null && answered && yes(0.68)
  const good = cause === 'carrier_delay' || cause === '배송업체_지연' ? 0.72 : 0.94
  return {
    created,
    via,
    channel: channelOf[via],
    customer: customer(between(0, customers - 1)),
    agent: answered ? pick(agents.slice(0, 4)) : '',
    group: cause === 'refund_slow' || cause === 'wrong_item' ? 'Returns' : 'Support',
    subject: pick(subjects[cause]),
    tags: [cause, yes(0.12) ? 'gift' : '', yes(0.05) ? 'vip' : ''].filter(Boolean),
    first: answered ? reply - created : null,
    replies: answered ? 1 + (yes(0.45) ? between(1, 3) : 0) : 0,
    reopens: solved !== null && answered && yes(0.06) ? 1 : 0,
    solved,
    updated: solved === null ? (answered ? reply : created) : Math.min(solved + (yes(0.8) ? 4 * day : 0), asOf),
    status:
      solved === null
        ? answered
          ? pick(['Open', 'Pending', 'Pending', 'On-hold'])
          : pick(['New', 'Open'])
        : solved + 4 * day <= asOf
          ? 'Closed'
          : 'Solved',
    priority: pick(['Low', 'Normal', 'Normal', 'High', '']),
    csat: offered ? (yes(0.31) ? (yes(good) ? 'Good' : 'Bad') : 'Offered') : 'Not Offered',
  }
}

/** How many contacts a day brings: fewer at weekends, more in the strike. */
const contacts = ({ between }, today) =>
  Math.round(between(4, 8) * (weekday(today) % 6 === 0 ? 0.8 : 1.1)) + (striking(today) ? between(4, 9) : 0)

function make() {
  const dice = chance(20261031)
  const tickets = []
  for (let today = firstDay; today < end; today += day)
    for (let i = contacts(dice, today); i > 0; i--)
      tickets.push(one(dice, today + Math.min(dice.between(0, 700) + dice.between(0, 760), 1400)))
  // the last evening: one answered just before the export, one still inside its target
  const lastEvening = (h, min, facts) => ({
    ...one(dice, at(2026, 10, 31, h, min)),
    solved: null,
    status: 'Open',
    reopens: 0,
    csat: 'Not Offered',
    ...facts,
  })
  tickets.push(lastEvening(23, 40, { via: 'Chat', channel: 'chat', first: 4, replies: 1, agent: 'Jo Park', updated: asOf }))
  tickets.push(
    lastEvening(21, 40, { via: 'Mail', channel: 'email', first: null, replies: 0, agent: '', updated: at(2026, 10, 31, 21, 40) }),
  )
  tickets.sort((a, b) => a.created - b.created)
  for (const [i, t] of tickets.entries()) t.id = 48_001 + i
  // rows that do not count, spread over the months
  for (const i of [60, 250, 480])
    Object.assign(tickets[i], { left: 'merged', tags: ['closed_by_merge', ...tickets[i].tags], csat: 'Not Offered' })
  for (const i of [33, 171, 333, 590])
    Object.assign(tickets[i], { left: 'spam', tags: ['spam'], csat: 'Not Offered', subject: 'Cheap domains, best price' })
  Object.assign(tickets[120], { left: 'unreadable', wrote: '2026-13-05 10:00' })
  Object.assign(tickets[410], { left: 'unreadable', wrote: '##########' })
  return tickets
}

const row = (t) => [
  t.id,
  t.customer.name,
  t.customer.id,
  t.customer.email,
  t.agent,
  t.group,
  t.subject,
  t.tags.join(' '),
  t.status,
  t.priority,
  t.via,
  t.wrote ?? plain(t.created),
  plain(t.updated),
  t.solved === null ? '' : plain(t.solved),
  t.solved === null ? '' : Math.round((t.solved - t.created) / 60),
  t.csat,
  t.reopens,
  t.replies,
  t.first ?? '',
  t.first === null ? '' : businessMinutes(t.created, t.created + t.first),
  t.solved === null ? '' : t.solved - t.created,
]
const header = [
  'Id',
  'Requester',
  'Requester id',
  'Requester email',
  'Assignee',
  'Group',
  'Subject',
  'Tags',
  'Status',
  'Priority',
  'Via',
  'Created at',
  'Updated at',
  'Solved at',
  'Resolution time',
  'Satisfaction Score',
  'Reopens',
  'Replies',
  'First reply time in minutes',
  'First reply time in minutes within business hours',
  'Full resolution time in minutes',
]

function truth(rows, tickets, orders) {
  const months = by(tickets, (t) => month(t.created))
  const channels = by(tickets, (t) => t.channel)
  const waits = (list) => firstResponse(list, asOf)
  const solved = tickets.filter((t) => t.solved !== null)
  const withTarget = tickets.filter((t) => targets[t.channel])
  const pending = withTarget.filter((t) => t.first === null && t.solved === null && asOf - t.created <= targets[t.channel])
  const met = withTarget.filter((t) => t.first !== null && t.first <= targets[t.channel])
  const rated = count(tickets.map((t) => t.csat))
  return {
    ledger: { read: rows.length, rejected: 2, duplicate: 1, excluded: { spam: 4, merged: 3 }, counted: tickets.length },
    volume: {
      all: tickets.length,
      month: mapValues(months, (list) => list.length),
      channel: count(tickets.map((t) => t.channel)),
      status: count(tickets.map((t) => t.status)),
    },
    contact_rate: mapValues(months, (list) => {
      const requesters = new Set(list.map((t) => t.customer.id)).size
      const placed = orders[month(list[0].created)]
      return { tickets: list.length, orders: placed, rate: list.length / placed, net_rate: requesters / placed }
    }),
    first_response: { all: waits(tickets), channel: mapValues(channels, waits), month: mapValues(months, waits) },
    within_target: {
      n: withTarget.length,
      met: met.length,
      pending: pending.length,
      missed: withTarget.length - met.length - pending.length,
    },
    resolution: resolution(tickets),
    one_touch: {
      n: solved.length,
      one_touch: solved.filter((t) => t.replies === 1).length,
      no_reply: solved.filter((t) => t.replies === 0).length,
    },
    reopen_rate: { n: solved.length, reopened: solved.filter((t) => t.reopens > 0).length },
    csat: { good: rated.Good, bad: rated.Bad, rated: rated.Good + rated.Bad, offered: rated.Good + rated.Bad + rated.Offered },
    tags: { all: count(tickets.flatMap((t) => t.tags)), untagged: tickets.filter((t) => t.tags.length === 0).length },
    carrier_delay_by_month: mapValues(months, (list) => list.filter((t) => t.tags.includes('carrier_delay')).length),
  }
}

/** Three months of a Zendesk export, and what is true of it. `orders`: orders placed by month. */
export function zendesk(orders) {
  const all = make()
  const rows = all.map(row)
  // an older part of the export holds a ticket as it was before it was answered
  const again = all[300]
  const earlier = {
    ...again,
    status: 'Open',
    updated: again.created,
    solved: null,
    first: null,
    replies: 0,
    reopens: 0,
    csat: 'Not Offered',
    agent: '',
  }
  rows.splice(280, 0, row(earlier))
  return {
    text: csv(header, rows),
    truth: truth(
      rows,
      all.filter((t) => !t.left),
      orders,
    ),
  }
}
