/** Work that need not be done at once: e-mails, forms, messages. Never Erlang: who writes does not hold a line. */
export interface DailyWork {
  /** what lies there now, and within how many days it is to be gone */
  backlog: number
  days: number
  /** new ones a day */
  perDay: number
  /** minutes of work for one */
  minutes: number
  /** hours a day in which one person works on them */
  hoursPerDay: number
}

/** People, in fractions: (backlog ÷ days + new ones a day) × minutes ÷ hours a day. Source: turnella, e-mail planning. */
export const peopleForWork = ({ backlog, days, perDay, minutes, hoursPerDay }: DailyWork): number =>
  (((days > 0 ? backlog / days : 0) + perDay) * minutes) / 60 / hoursPerDay

/** Work as it came, half hour by half hour, and what may be done of it when. */
export interface WorkRun {
  /** contacts of each half hour, and the hours of work for them together */
  contacts: readonly number[]
  hours: readonly number[]
  /** the last half hour in which those of each may still be answered; past the end: not judged */
  due: readonly number[]
  /** hours that one person works in each half hour */
  capacity: readonly number[]
  /** half hours with one number are judged together: the same week of a month that comes again and again */
  group: readonly number[]
}

/**
 * The people with whom in each group of a run this share of contacts is answered when it is due, the oldest first: what waits after each
 * half hour is what waited, and came, less what was worked off (Lindley 1952), and a contact is in time where all that is before it and
 * itself are done by then. More people leave less waiting, so that halving finds them.
 *
 * @param share of contacts, from 0 to 1
 * @returns people, in fractions, to a thousandth of them; infinite where no number will do
 */
export function peopleInTime(run: WorkRun, share: number): number {
  const work = sum(run.hours)
  if (work === 0) return 0
  const done = [0]
  for (const hours of run.capacity) done.push(done.at(-1)! + hours)
  // below the load nobody ever catches up
  let [low, high] = [work / done.at(-1)!, Number.NaN]
  for (let people = low * 1.05; Number.isNaN(high); people *= 1.5) {
    if (!(people < mostPeople)) return Number.POSITIVE_INFINITY
    if (inTime(run, done, people, share)) high = people
    else low = people
  }
  while (high - low > 0.001 * high) {
    const people = (low + high) / 2
    if (inTime(run, done, people, share)) high = people
    else low = people
  }
  return high
}

const mostPeople = 1e6

function inTime(
  { contacts, hours, due, capacity, group }: WorkRun,
  done: readonly number[],
  people: number,
  share: number,
): boolean {
  const [all, met]: [number[], number[]] = [[], []]
  let waiting = 0
  for (const [at, n] of contacts.entries()) {
    const own = hours[at]!
    if (n > 0 && due[at]! < contacts.length) {
      // of the work that comes, as much as there is room for before it is due
      const room = people * (done[due[at]! + 1]! - done[at]!) - waiting
      const of = group[at]!
      all[of] = (all[of] ?? 0) + n
      met[of] = (met[of] ?? 0) + Math.min(n, Math.floor((n * Math.max(0, room)) / own + 1e-9))
    }
    waiting = Math.max(0, waiting + own - people * capacity[at]!)
  }
  return all.every((n, of) => met[of]! >= share * n)
}

/**
 * The people with whom work that goes on for ever leaves no more waiting than can be done in time, with the chance of the share: what
 * waits is then exponential, P(V > x) = e^(−2·drift·x ÷ variance), and x is what the people do until it is due. It matters where much
 * time is promised, and a run of some years does not show what builds up.
 * Source: Kingman, On queues in heavy traffic (1962).
 *
 * @param mean hours of work of the whole run, and their variance
 */
export function steadyPeople(
  { contacts, due, capacity }: Omit<WorkRun, 'hours' | 'group'>,
  { share, mean, variance }: { share: number; mean: number; variance: number },
): number {
  const done = [0]
  for (const hours of capacity) done.push(done.at(-1)! + hours)
  const judged = contacts.flatMap((n, at) =>
    n > 0 && due[at]! < contacts.length ? [[n, done[due[at]! + 1]! - done[at]!] as const] : [],
  )
  const all = sum(judged.map(([n]) => n))
  if (all === 0) return 0
  const whole = done.at(-1)!
  const part = sum(judged.map(([n, hours]) => n * hours)) / all / whole
  return (mean + Math.sqrt(mean ** 2 + (2 * variance * -Math.log(1 - share)) / part)) / 2 / whole
}

const sum = (values: readonly number[]): number => values.reduce((total, n) => total + n, 0)
