// Whether the service level is reached with the agents that a plan says, in centres whose calls come otherwise than it takes them to:
// days and weeks scatter, handling times are lognormal, who waits hangs up. npm run eval:plan [-- runs [scatter of days]]; with
// PATIENCE=1 the plan is told how long callers wait.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const runs = Number(process.argv[2] ?? 40)
const dayScatter = Number(process.argv[3] ?? 0.15)
const [slotS, dayMs, goal] = [1800, 86_400_000, 0.8]
const bin = fileURLToPath(new URL('../bin/support-kit.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'support-kit-eval-plan-'))

/** A small generator with a seed (mulberry32). */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
let next = random(1)
const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
const exponential = (mean) => -Math.log(1 - next()) * mean
const between = (low, high) => low + next() * (high - low)
/** With this mean and standard deviation ÷ mean. */
function lognormal(mean, cv) {
  const variance = Math.log(1 + cv * cv)
  return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * normal())
}
const sum = (values) => values.reduce((total, n) => total + n, 0)
const key = (ms) => new Date(ms).toISOString().slice(0, 10)

/** A shop: what comes, how long it takes, when it is open. Nobody tells the plan any of it. */
function centreOf() {
  const opens = 16 + 2 * Math.floor(next() * 3)
  const closes = 36 + 2 * Math.floor(next() * 4)
  const peaks = [between(opens + 2, opens + 6), between(closes - 8, closes - 3)]
  const shape = Array.from({ length: 48 }, (_, slot) =>
    slot < opens || slot >= closes ? 0 : 0.4 + sum(peaks.map((peak) => Math.exp(-(((slot - peak) / 3) ** 2)))),
  )
  return {
    ...{ opens, closes, shape: shape.map((n) => n / sum(shape)) },
    weekdays: [1.25, 1.1, 1, 1, 0.95, 0.45, 0.35].map((n) => n * between(0.9, 1.1)),
    orders: between(300, 3000),
    channels: {
      phone: {
        perDay: Math.exp(between(Math.log(30), Math.log(400))),
        handling: between(150, 420),
        cv: between(0.7, 1.2),
        withinS: 20,
        patience: between(60, 240),
        atOnce: 1,
      },
      chat: {
        perDay: Math.exp(between(Math.log(25), Math.log(250))),
        handling: between(300, 800),
        cv: between(0.6, 1),
        withinS: 60,
        patience: between(120, 400),
        atOnce: 2,
      },
    },
  }
}

/** Contacts of days one after the other: instants (ms) by channel. The level of weeks wanders, days scatter around it. */
function contactsOf(centre, from, to) {
  const found = Object.fromEntries(Object.keys(centre.channels).map((channel) => [channel, []]))
  const orders = new Map()
  let level = 0
  for (let day = from; day < to; day += dayMs) {
    if (new Date(day).getUTCDay() === 1) level = 0.7 * level + 0.04 * normal()
    const weekday = (new Date(day).getUTCDay() + 6) % 7
    const placed = lognormal(centre.orders * Math.exp(level), 0.1)
    orders.set(key(day).slice(0, 7), (orders.get(key(day).slice(0, 7)) ?? 0) + Math.round(placed))
    for (const [channel, { perDay }] of Object.entries(centre.channels)) {
      const mean = ((perDay * placed) / centre.orders) * centre.weekdays[weekday] * lognormal(1, dayScatter)
      for (const [slot, share] of centre.shape.entries()) {
        const rate = (mean * share) / slotS
        if (rate <= 0) continue
        for (let at = exponential(1 / rate); at < slotS; at += exponential(1 / rate))
          found[channel].push(day + (slot * slotS + at) * 1000)
      }
    }
  }
  return { found, orders }
}

const clock = (slot) => `${String(slot >> 1).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`

function planOf(centre, past, ordersToCome) {
  const rows = Object.entries(past.found).flatMap(([channel, all]) =>
    all.map((at) => [at, channel, lognormal(centre.channels[channel].handling, centre.channels[channel].cv)]),
  )
  rows.sort((a, b) => a[0] - b[0])
  const written = (at) => new Date(at).toISOString().slice(0, 19).replace('T', ' ')
  const file = (name, text) => writeFileSync(join(home, name), text)
  file(
    'tickets.csv',
    `id,created_at,first_reply_at,channel,handle_s\n${rows.map(([at, channel, s], i) => `${i + 1},${written(at)},${written(at + 20_000)},${channel},${Math.round(s)}\n`).join('')}`,
  )
  file('orders.csv', `month,orders\n${[...past.orders].map(([month, n]) => `${month},${n}\n`).join('')}`)
  file('forecast.csv', `month,orders\n2026-11,${ordersToCome}\n`)
  const { phone, chat } = centre.channels
  const seconds = (n) => `${Math.round(n)}s`
  file(
    'support-kit.yaml',
    `timeZone: UTC
businessHours: Mon-Sun ${clock(centre.opens)}-${clock(centre.closes)}
targets: { phone: ${phone.withinS}s, chat: ${chat.withinS}s }
map: { handle_s: handle_s }
plan:
  serviceLevel: ${goal}
  concurrency: { chat: ${chat.atOnce} }
${process.env.PATIENCE ? `  patience: { phone: ${seconds(phone.patience)}, chat: ${seconds(chat.patience)} }\n` : ''}`,
  )
  const args = [
    'plan',
    'tickets.csv',
    '--orders',
    'orders.csv',
    '--forecast',
    'forecast.csv',
    '--only',
    'contacts,agents',
    '-f',
    'json',
    '-q',
  ]
  return JSON.parse(execFileSync(process.execPath, [bin, ...args], { cwd: home, maxBuffer: 1 << 28 }).toString())
}

/** What becomes of contacts with agents by half hour: the first who came is the first who is served, until the patience of each ends. */
function serve(arrivals, agentsAt, { handling, cv, patience, withinS, atOnce }, dayStart) {
  const busy = []
  let [free, within] = [0, 0]
  for (const ms of arrivals) {
    const came = (ms - dayStart) / 1000
    const givesUp = came + lognormal(patience, 1)
    let at = Math.max(came, free)
    for (;;) {
      for (let i = busy.length - 1; i >= 0; i--) if (busy[i] <= came && busy[i] <= at) busy.splice(i, 1)
      const now = busy.filter((end) => end > at)
      if (now.length < agentsAt(Math.floor(at / slotS)) * atOnce) break
      const later = Math.min(...now, (Math.floor(at / slotS) + 1) * slotS)
      at = later
      if (at >= givesUp) break
    }
    if (at >= givesUp) continue
    free = at
    if (at - came <= withinS) within++
    busy.push(at + lognormal(handling, cv))
  }
  return within
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The share in target of a month, by the agents of a column. */
function reached(plan, column, channel, centre, coming) {
  const rows = plan.parts.find(({ part }) => part === 'agents').rows.filter((row) => row.channel === channel)
  const agents = new Map(rows.map((row) => [`${row.day} ${row.time}`, row[column]]))
  const [from, to] = [Date.UTC(2026, 10), Date.UTC(2026, 11)]
  let [within, all] = [0, 0]
  for (let day = from; day < to; day += dayMs) {
    const weekday = weekdays[(new Date(day).getUTCDay() + 6) % 7]
    const own = coming.found[channel].filter((at) => at >= day && at < day + dayMs)
    within += serve(
      own,
      (slot) => agents.get(`${weekday} ${clock(Math.min(slot, centre.closes - 1))}`) ?? 0,
      centre.channels[channel],
      day,
    )
    all += own.length
  }
  return within / all
}

const found = { phone: [], chat: [] }
let held = 0
try {
  for (let run = 0; run < runs; run++) {
    next = random(1000 + run)
    const centre = centreOf()
    const past = contactsOf(centre, Date.UTC(2026, 7), Date.UTC(2026, 10))
    const coming = contactsOf(centre, Date.UTC(2026, 10), Date.UTC(2026, 11))
    const plan = planOf(centre, past, coming.orders.get('2026-11'))
    const contacts = plan.parts.find(({ part }) => part === 'contacts').rows
    for (const channel of Object.keys(found)) {
      const rows = plan.parts.find(({ part }) => part === 'agents').rows.filter((row) => row.channel === channel)
      const said = sum(rows.map((row) => row.share_within * row.contacts)) / sum(rows.map((row) => row.contacts))
      const month = contacts.find((row) => row.channel === channel)
      const came = coming.found[channel].length
      if (month.contacts_low <= came && came <= month.contacts_high) held++
      const [low, mean, high] = ['agents_low', 'agents', 'agents_high'].map((column) =>
        reached(plan, column, channel, centre, coming),
      )
      found[channel].push({ said, low, mean, high, hours: sum(rows.map((row) => row.agents)) / 2 })
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}

const percent = (n) => `${(100 * n).toFixed(1)} %`
console.log(`${runs} centres, days scatter by ${percent(dayScatter)}, service level ${percent(goal)}\n`)
for (const [channel, all] of Object.entries(found)) {
  const mean = (of) => sum(all.map(of)) / all.length
  const share = (of) => `${all.filter(of).length} of ${all.length}`
  console.log(
    `${channel}: said ${percent(mean((one) => one.said))}, reached ${percent(mean((one) => one.mean))} (worst ${percent(Math.min(...all.map((one) => one.mean)))})`,
  )
  console.log(
    `  at least ${percent(goal)}: with agents ${share((one) => one.mean >= goal)}, with as many as high says ${share((one) => one.high >= goal)}, with low ${share((one) => one.low >= goal)}`,
  )
  console.log(
    `  with high ${percent(mean((one) => one.high))}, with low ${percent(mean((one) => one.low))}; agent hours of a week ${mean((one) => one.hours).toFixed(0)}`,
  )
}
console.log(`contacts of the month within their interval: ${held} of ${2 * runs}`)
