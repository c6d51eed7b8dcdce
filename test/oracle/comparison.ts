import { apart, exactShare, mixByHand, percentileRange, type Ranged, survivalRange } from './change.ts'
import { exactPoisson, scoreInterval } from './intervals.ts'

/** A ticket as a sheet has it; seconds, nothing where the export is silent. */
export interface SheetTicket {
  id: string
  created: string
  channel: string
  tags: string[]
  reply: number | undefined
  waited: number
  solved: boolean
  replies: number
  csat: 'good' | 'bad' | undefined
}

export interface Expected {
  now: number
  before: number
  change: number
  low: number | null
  high: number | null
  ratio?: readonly [number, number, number]
}

const finite = (n: number) => (Number.isFinite(n) ? n : null)
const sorted = (values: number[]) => [...values].sort((a, b) => a - b)

function type7(values: number[], p: number): number {
  const all = sorted(values)
  const at = (all.length - 1) * p
  const low = Math.floor(at)
  return all[low]! + (at - low) * ((all[low + 1] ?? all[low]!) - all[low]!)
}

const targets: Record<string, number> = { email: 21600, chat: 180, social: 3600 }
const late = (t: SheetTicket) => (t.reply ?? (t.solved ? Number.POSITIVE_INFINITY : t.waited)) > targets[t.channel]!
const decided = (t: SheetTicket) => t.reply !== undefined || t.solved || late(t)

/** What each comparable number is made of: hits of a population, or times. */
const shares: Record<string, { of: (t: SheetTicket) => boolean; hit: (t: SheetTicket) => boolean }> = {
  'csat share': { of: (t) => t.csat !== undefined, hit: (t) => t.csat === 'good' },
  'within-target share': { of: decided, hit: (t) => !late(t) },
  'one-touch share': { of: (t) => t.solved, hit: (t) => t.replies === 1 },
}

/** Every change of the whole and of each tag, in plain loops: `metric value [tag]` → what must come out. */
export function changes(
  now: SheetTicket[],
  before: SheetTicket[],
  orders: { now: number; before: number },
): Map<string, Expected> {
  const found = new Map<string, Expected>()
  const put = (name: string, a: Ranged, b: Ranged, ratio?: Expected['ratio']) => {
    const { change, low, high } = apart(a, b)
    found.set(name, { now: a.value, before: b.value, change, low: finite(low), high: finite(high), ...(ratio && { ratio }) })
  }
  const rate = (name: string, a: number, b: number, base: { now: number; before: number }, each: number) => {
    const one = (n: number, over: number): Ranged => {
      const [low, high] = exactPoisson(n)
      return { value: (n / over) * each, range: [(low / over) * each, (high / over) * each] }
    }
    const [low, high] = exactShare(a, a + b)
    const times = base.before / base.now
    const ratio = b > 0 ? ([(a / b) * times, (low / (1 - low)) * times, (high / (1 - high)) * times] as const) : undefined
    put(name, one(a, base.now), one(b, base.before), ratio)
  }
  rate('volume tickets', now.length, before.length, { now: 1, before: 1 }, 1)
  rate('contact-rate rate', now.length, before.length, orders, 1)
  for (const tag of new Set([...now, ...before].flatMap((t) => t.tags))) {
    const has = (tickets: SheetTicket[]) => tickets.filter((t) => t.tags.includes(tag)).length
    rate(`tags per_100_orders ${tag}`, has(now), has(before), orders, 100)
    const part = (tickets: SheetTicket[]): Ranged => ({
      value: has(tickets) / tickets.length,
      range: scoreInterval(has(tickets), tickets.length),
    })
    put(`tags share ${tag}`, part(now), part(before))
  }
  for (const [name, { of, hit }] of Object.entries(shares)) {
    const part = (tickets: SheetTicket[]): Ranged => {
      const all = tickets.filter(of)
      const hits = all.filter(hit).length
      return { value: hits / all.length, range: scoreInterval(hits, all.length) }
    }
    put(name, part(now), part(before))
  }
  for (const [value, p] of [
    ['p50_s', 0.5],
    ['p90_s', 0.9],
  ] as const) {
    const times = (tickets: SheetTicket[]) => tickets.flatMap((t) => t.reply ?? [])
    const part = (tickets: SheetTicket[]): Ranged => ({
      value: type7(times(tickets), p),
      range: percentileRange(times(tickets), p),
    })
    put(`first-response ${value}`, part(now), part(before))
  }
  return found
}

/** The band of the median with everybody who waits, for both periods. */
export function waitRange(tickets: SheetTicket[]): readonly [number, number] {
  const lives = tickets.flatMap((t) =>
    t.reply !== undefined ? [{ s: t.reply, done: true }] : t.solved ? [] : [{ s: t.waited, done: false }],
  )
  return survivalRange(lives, 0.5)
}

/** The parts of each divisible change by channel. */
export function mixes(now: SheetTicket[], before: SheetTicket[]): Map<string, { mix: number; within: number }> {
  const levels = (tickets: SheetTicket[], of: (t: SheetTicket) => number | undefined) => {
    const groups = new Map<string, number[]>()
    for (const t of tickets) {
      const value = of(t)
      if (value !== undefined) groups.set(t.channel, [...(groups.get(t.channel) ?? []), value])
    }
    return groups
  }
  const measures: [string, (t: SheetTicket) => number | undefined][] = [
    ...Object.entries(shares).map(([name, { of, hit }]): [string, (t: SheetTicket) => number | undefined] => [
      name,
      (t) => (of(t) ? Number(hit(t)) : undefined),
    ]),
    ['first-response mean_s', (t) => t.reply],
  ]
  return new Map(measures.map(([name, of]) => [name, mixByHand(levels(now, of), levels(before, of))]))
}
