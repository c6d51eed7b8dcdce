import { type Key, keysOf, split } from './groups.ts'
import { exactPoisson, scoreInterval } from './intervals.ts'
import { kaplanMeier, type Life } from './survival.ts'
import type { OracleTicket } from './ticket.ts'

export interface OracleOrders {
  months: { month: string; orders: number | null; customers: number | null; usable: boolean }[]
  per: 'orders' | 'customers'
}

export interface OracleResult {
  metric: string
  group: Record<string, string | null>
  values: Record<string, number | null>
}

type Values = OracleResult['values']
type Group = OracleResult['group']

/**
 * A second implementation of every metric: plain loops over arrays, no SQL, nothing shared with `src/`. Slow and obvious on
 * purpose; the contract test compares the product with it, value for value.
 */
export function oracle(tickets: OracleTicket[], by: Key[], orders?: OracleOrders): OracleResult[] {
  const whole = { group: {}, tickets }
  const groups = by.length > 0 ? [whole, ...split(tickets, by)] : [whole]
  const results = groups.flatMap(({ group, tickets: members }) => [
    ...plain(members).map(([metric, values]) => ({ metric, group, values })),
    ...(orders ? [{ metric: 'contact-rate', group, values: contactRate(members, group, orders) }] : []),
    ...expectations(members, members !== tickets).map(([expectation, values]) => ({
      metric: 'expectations',
      group: { ...group, expectation },
      values,
    })),
  ])
  const byTag = by.includes('tag') ? by : [...by, 'tag' as const]
  const tagged = split(tickets, byTag).filter(({ group }) => group.tag !== null)
  return [
    ...results,
    { metric: 'tags', group: {}, values: untagged(tickets, orders) },
    ...tagged.map(({ group, tickets: members }) => ({ metric: 'tags', group, values: oneTag(members, tickets, group, orders) })),
  ]
}

function plain(tickets: OracleTicket[]): [string, Values][] {
  return [
    ['volume', { tickets: tickets.length }],
    ['first-response', firstResponse(tickets)],
    ['first-response-business', firstResponseBusiness(tickets)],
    ['within-target', withinTarget(tickets)],
    ['resolution', resolution(tickets)],
    ['resolution-business', resolutionBusiness(tickets)],
    ['one-touch', oneTouch(tickets)],
    ['reopen-rate', reopenRate(tickets)],
    ['csat', csat(tickets)],
    ['backlog', backlog(tickets)],
    ['ces', ces(tickets)],
    ['handle-time', handleTime(tickets)],
  ]
}

const over = (part: number, whole: number) => (whole === 0 ? null : part / whole)
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
const known = (numbers: (number | null)[]) => numbers.filter((n) => n !== null)
const largest = (numbers: number[]) => (numbers.length === 0 ? null : Math.max(...numbers))

/** Hyndman-Fan type 7: linear between the order statistics, the first at 0 and the last at 1. */
function percentile(numbers: number[], p: number): number | null {
  if (numbers.length === 0) return null
  const sorted = [...numbers].sort((a, b) => a - b)
  const place = (sorted.length - 1) * p
  const below = Math.floor(place)
  const above = Math.ceil(place)
  return sorted[below]! * (1 - (place - below)) + sorted[above]! * (place - below)
}

function backlog(all: OracleTicket[]): Values {
  const tickets = all.filter(({ is_solved }) => is_solved !== null)
  const waiting = tickets.filter(({ is_solved }) => !is_solved)
  const days = known(waiting.map(({ open_s }) => open_s)).map((s) => s / 86_400)
  const solved = tickets.length - waiting.length
  const between = (from: number, to: number) => days.filter((d) => d >= from && d < to).length
  return {
    ...{
      open: waiting.length,
      open_low: waiting.length,
      open_high: waiting.length,
      oldest_s: largest(known(waiting.map(({ open_s }) => open_s))),
    },
    ...{ created: tickets.length, solved, net: tickets.length - solved },
    ...{ age_under_1d: between(0, 1), age_1d_to_3d: between(1, 3), age_3d_to_7d: between(3, 7) },
    ...{ age_7d_to_30d: between(7, 30), age_over_30d: between(30, Number.POSITIVE_INFINITY) },
  }
}

/** A score counts where it is on the scale. */
function ces(tickets: OracleTicket[]): Values {
  const scored = tickets.filter(({ ces }) => ces !== null)
  const rated = scored.filter(({ effort }) => effort !== null)
  const scores = known(rated.map(({ ces }) => ces))
  const of = (effort: string) => rated.filter((ticket) => ticket.effort === effort).length
  return {
    ...{ easy: of('easy'), neutral: of('neutral'), hard: of('hard'), rated: rated.length },
    ...{ off_scale: scored.length - rated.length, ...withInterval(of('easy'), rated.length) },
    ...{ mean: over(sum(scores), scores.length), p50: percentile(scores, 0.5) },
  }
}

function handleTime(tickets: OracleTicket[]): Values {
  const times = known(tickets.map(({ handle_s }) => handle_s))
  const worked = times.filter((s) => s > 0)
  return {
    n: worked.length,
    unmeasured: times.filter((s) => s === 0).length,
    invalid: times.filter((s) => s < 0).length,
    p50_s: percentile(worked, 0.5),
    p90_s: percentile(worked, 0.9),
    mean_s: over(sum(worked), worked.length),
    max_s: largest(worked),
    sum_s: worked.length === 0 ? null : sum(worked),
  }
}

function firstResponse(tickets: OracleTicket[]): Values {
  const of = (reply: string) => tickets.filter((ticket) => ticket.reply === reply)
  const times = known(of('answered').map((ticket) => ticket.reply_s))
  const waits = of('waiting').map((ticket) => ticket.waited_s)
  const lives: Life[] = [...times.map((s) => ({ s, done: true })), ...known(waits).map((s) => ({ s, done: false }))]
  const over10 = (left: number) => (waits.includes(null) ? null : kaplanMeier(lives, left))
  return {
    n: of('answered').length + of('waiting').length + of('closed_unanswered').length,
    answered: of('answered').length,
    waiting: of('waiting').length,
    closed_unanswered: of('closed_unanswered').length,
    invalid: of('invalid').length,
    p50_s: percentile(times, 0.5),
    p90_s: percentile(times, 0.9),
    p95_s: percentile(times, 0.95),
    mean_s: over(sum(times), times.length),
    max_s: largest(times),
    longest_waiting_s: waits.includes(null) ? null : largest(known(waits)),
    p50_all_s: over10(5),
    p90_all_s: over10(1),
  }
}

/** The same of the tickets as business clocks show them, where those answered at night are set aside: they passed no business time. */
function firstResponseBusiness(tickets: OracleTicket[]): Values {
  const atNight = (ticket: OracleTicket) => ticket.reply_business_s === 0 && ticket.reply_s !== 0
  const onTheClock = tickets.map((ticket) => ({
    ...ticket,
    reply_s: atNight(ticket) ? null : ticket.reply_business_s,
    waited_s: ticket.waited_business_s,
  }))
  return { ...firstResponse(onTheClock), outside_hours: tickets.filter(atNight).length }
}

function resolutionBusiness(tickets: OracleTicket[]): Values {
  const atNight = (ticket: OracleTicket) => ticket.solve_business_s === 0 && ticket.solve_s !== null && ticket.solve_s > 0
  const byDay = tickets.map((ticket) => ({ ...ticket, solve_s: atNight(ticket) ? null : ticket.solve_business_s }))
  const aside = tickets.filter(atNight).length
  const { n, ...times } = resolution(byDay)
  return { n: n! + aside, outside_hours: aside, ...times }
}

function stand(ticket: OracleTicket, limit: number): 'met' | 'missed' | 'pending' | undefined {
  if (ticket.reply === 'answered') return ticket.reply_s === null ? undefined : ticket.reply_s <= limit ? 'met' : 'missed'
  if (ticket.reply === 'closed_unanswered') return 'missed'
  if (ticket.reply === 'waiting') return ticket.waited_s !== null && ticket.waited_s > limit ? 'missed' : 'pending'
  return undefined
}

function tally(stands: (string | undefined)[]) {
  const of = (stand: string) => stands.filter((one) => one === stand).length
  const [met, missed, pending] = [of('met'), of('missed'), of('pending')]
  return { met, missed, pending, n: met + missed + pending }
}

function withinTarget(tickets: OracleTicket[]): Values {
  const { met, missed, pending, n } = tally(
    tickets.map((ticket) => {
      const { target_s, target_business_s, reply_business_s, waited_business_s } = ticket
      if (target_s !== null) return stand(ticket, target_s)
      if (target_business_s === null) return undefined
      return stand({ ...ticket, reply_s: reply_business_s, waited_s: waited_business_s }, target_business_s)
    }),
  )
  const { share, share_low: share_ci_low, share_high: share_ci_high } = withInterval(met, met + missed)
  return {
    met,
    missed,
    pending,
    n,
    share,
    share_low: over(met, n),
    share_high: over(met + pending, n),
    share_ci_low,
    share_ci_high,
  }
}

function expectations(tickets: OracleTicket[], grouped: boolean): [string, Values][] {
  const said: [string, string | null, number, number][] = [
    ['email-6h', 'email', 21600, 0.41],
    ['any-24h', null, 86400, 0.8],
    ['any-1h', null, 3600, 0.37],
    ['social-24h', 'social', 86400, 0.83],
    ['social-1h', 'social', 3600, 0.5],
    ['social-30min', 'social', 1800, 0.32],
  ]
  const rows = said.map(([key, channel, limit, expected]): [string, Values] => {
    const there = tickets.filter((ticket) => channel === null || ticket.channel === channel)
    const { met, missed, pending, n } = tally(there.map((ticket) => stand(ticket, limit)))
    return [key, { n, met, missed, pending, share_within: over(met, met + missed), expected_share: expected, within_s: limit }]
  })
  // the whole has every row, a group only those of the tickets it has
  return rows.filter(([, { n }]) => !grouped || n !== 0)
}

function resolution(tickets: OracleTicket[]): Values {
  const times = known(tickets.map((ticket) => ticket.solve_s))
  return {
    n: times.length,
    invalid: tickets.filter((ticket) => ticket.solve_invalid).length,
    p50_s: percentile(times, 0.5),
    p90_s: percentile(times, 0.9),
    mean_s: over(sum(times), times.length),
    max_s: largest(times),
  }
}

function oneTouch(tickets: OracleTicket[]): Values {
  const replies = known(tickets.filter((ticket) => ticket.is_solved).map((ticket) => ticket.replies))
  const touched = (times: number) => replies.filter((n) => n === times).length
  return { n: replies.length, one_touch: touched(1), no_reply: touched(0), ...withInterval(touched(1), replies.length) }
}

function reopenRate(tickets: OracleTicket[]): Values {
  const reopens = known(tickets.filter((ticket) => ticket.is_solved).map((ticket) => ticket.reopens))
  const reopened = reopens.filter((n) => n > 0).length
  return { n: reopens.length, reopened, ...withInterval(reopened, reopens.length) }
}

function withInterval(hits: number, n: number) {
  const [share_low, share_high] = n === 0 ? [null, null] : scoreInterval(hits, n)
  return { share: over(hits, n), share_low, share_high }
}

function csat(tickets: OracleTicket[]): Values {
  const of = (csat: string) => tickets.filter((ticket) => ticket.csat === csat).length
  const [good, neutral, bad] = [of('good'), of('neutral'), of('bad')]
  const rated = good + neutral + bad
  const says = tickets.some((ticket) => ticket.csat_offered !== null)
  const offered = says ? tickets.filter((ticket) => ticket.csat_offered).length : null
  const response_rate = offered === null ? null : over(rated, offered)
  return { good, neutral, bad, rated, ...withInterval(good, rated), offered, response_rate }
}

/** What a group's tickets are divided by: its month's orders, else those of all usable months; never those of a week, a product or a brand. */
function ordersOf(group: Group, { months }: OracleOrders) {
  const theirs = ['week', 'day', 'product', 'brand'].some((key) => key in group)
    ? []
    : 'month' in group
      ? months.filter(({ month }) => month === group.month)
      : months.filter(({ usable }) => usable)
  const total = (numbers: (number | null)[]) => (known(numbers).length === 0 ? null : sum(known(numbers)))
  return {
    usable: theirs.length > 0 && theirs.every(({ usable }) => usable),
    orders: total(theirs.map(({ orders }) => orders)),
    customers: total(theirs.map(({ customers }) => customers)),
  }
}

function contactRate(tickets: OracleTicket[], group: Group, given: OracleOrders): Values {
  const { usable, orders, customers } = ordersOf(group, given)
  const inMonths = tickets.filter((ticket) => ticket.in_order_months)
  const counted = 'month' in group || !usable ? tickets : inMonths
  const base = usable ? (given.per === 'orders' ? orders : customers) : null
  const people = new Set(inMonths.map((ticket) => ticket.requester).filter((name) => name !== null)).size
  const named = new Set(inMonths.map((ticket) => ticket.order_ref).filter((name) => name !== null)).size
  const net = counted.length === 0 ? 0 : people > 0 ? people : named > 0 ? named : null
  const [low, high] = exactPoisson(counted.length)
  const rate = (n: number | null) => (base === null || n === null ? null : over(n, base))
  return {
    tickets: counted.length,
    orders,
    ...(given.per === 'customers' ? { customers } : {}),
    rate: rate(counted.length),
    rate_low: rate(low),
    rate_high: rate(high),
    net_rate: rate(net),
  }
}

function perHundred(tickets: OracleTicket[], group: Group, given: OracleOrders | undefined): number | null {
  if (!given) return null
  const { usable, orders } = ordersOf(group, given)
  const counted = 'month' in group ? tickets : tickets.filter((ticket) => ticket.in_order_months)
  return usable && orders ? (counted.length * 100) / orders : null
}

function untagged(tickets: OracleTicket[], orders: OracleOrders | undefined): Values {
  const without = tickets.filter((ticket) => !ticket.tags || ticket.tags.length === 0).length
  return {
    tickets: tickets.length,
    untagged: without,
    untagged_share: over(without, tickets.length),
    ...tagValues(tickets, {}, orders),
  }
}

function oneTag(members: OracleTicket[], all: OracleTicket[], group: Group, orders: OracleOrders | undefined): Values {
  const around = Object.entries(group).filter(([key]) => key !== 'tag') as [Key, string | null][]
  const population = all.filter((ticket) => around.every(([key, value]) => keysOf(ticket, key).includes(value)))
  const weights = members.map((ticket) => 1 / new Set(ticket.tags).size)
  return {
    tickets: members.length,
    share: over(members.length, population.length),
    fractional: over(sum(weights), population.length),
    ...tagValues(members, group, orders),
  }
}

function tagValues(tickets: OracleTicket[], group: Group, orders: OracleOrders | undefined): Values {
  return {
    per_100_orders: perHundred(tickets, group, orders),
    first_response_p50_s: firstResponse(tickets).p50_s!,
    csat_good: csat(tickets).good!,
    csat_rated: csat(tickets).rated!,
    csat_share: csat(tickets).share!,
  }
}
