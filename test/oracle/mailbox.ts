import { random as seeded } from './random-tickets.ts'

/** E-mails as they happen: what sums of work in spans of time are held against. Half hours of days one after the other. */
export interface Mailbox {
  /** mean contacts of each half hour, round after round */
  contacts: readonly number[]
  open: readonly boolean[]
  /** people, in fractions, as channels share them */
  people: number
  /** hours a day of one person, as evenly over the open half hours of the day as work allows */
  hoursPerDay: number
  /** mean seconds for one; lognormal, as long as it is spread */
  handling: number
  /** answered within so many seconds of open time, or by the end of so many open days after */
  promise: { seconds: number } | { days: number }
  /** waits at the start, older than all that comes, and has no promise any more */
  backlog?: number
}

export interface Answered {
  contacts: number
  inTime: number
  /** day, from 0, on which the last of the backlog was answered; −1: there was none */
  backlogGone: number
}

const perDay = 48

/** One run of all rounds; the oldest is answered first. What came so late that its promise ends after the run is not judged. */
export function runMailbox(box: Mailbox, rounds: number, seed: number): Answered {
  const random = seeded(seed)
  const slots = Array.from({ length: rounds }, () => box.contacts.map((mean, i) => ({ mean, open: box.open[i]! }))).flat()
  const openOfDay = Array.from(
    { length: slots.length / perDay },
    (_, day) => slots.slice(day * perDay, (day + 1) * perDay).filter(({ open }) => open).length,
  )
  const openDays = openOfDay.flatMap((n, day) => (n > 0 ? [day] : []))
  // open time that is over at the start of each half hour
  const over = [0]
  for (const { open } of slots) over.push(over.at(-1)! + (open ? 1800 : 0))
  const waiting: { came: number; openThen: number }[] = Array.from({ length: box.backlog ?? 0 }, () => ({
    came: -1,
    openThen: 0,
  }))
  const answered: Answered = { contacts: 0, inTime: 0, backlogGone: -1 }
  let [next, left] = [0, lognormal(box.handling, random)]
  for (const [slot, { mean, open }] of slots.entries()) {
    const day = Math.floor(slot / perDay)
    const came = Array.from({ length: poisson(mean, random) }, () => random()).sort((a, b) => a - b)
    for (const part of came) waiting.push({ came: slot, openThen: over[slot]! + (open ? part * 1800 : 0) })
    if (!open) continue
    let seconds = (box.people * Math.min(box.hoursPerDay, openOfDay[day]! / 2) * 3600) / openOfDay[day]!
    while (seconds > 0 && next < waiting.length) {
      const worked = Math.min(left, seconds)
      left -= worked
      seconds -= worked
      if (left > 1e-9) break
      judge(waiting[next]!, slot, day)
      next++
      left = lognormal(box.handling, random)
    }
  }
  return answered

  function judge(one: { came: number; openThen: number }, slot: number, day: number): void {
    if (one.came < 0) {
      answered.backlogGone = day
      return
    }
    const cameOn = Math.floor(one.came / perDay)
    const inTime =
      'seconds' in box.promise
        ? over[slot + 1]! <= one.openThen + box.promise.seconds
        : day <= (openDays.filter((other) => other > cameOn)[box.promise.days - 1] ?? Number.POSITIVE_INFINITY)
    answered.contacts++
    if (inTime) answered.inTime++
  }
}

function poisson(mean: number, random: () => number): number {
  let [n, left] = [0, Math.exp(-mean)]
  for (let p = random(); p > left; n++) p *= random()
  return n
}

/** As handling times are: as long as they scatter. */
function lognormal(mean: number, random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const variance = Math.log(2)
  return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * normal)
}
