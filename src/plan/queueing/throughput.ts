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

/** A stretch of working time: what has come when it opens, until when that must be done, and what one person does in it. */
export interface WorkStretch {
  /** contacts that came in it, or before it since the last stretch */
  contacts: number
  /** the last stretch in which they may still be answered: its place in the list */
  due: number
  /** hours that one person works on contacts in this stretch */
  capacity: number
}

/**
 * The people with whom everything is done when it is due: for every span of stretches, what comes within it must be done between its
 * first stretch and the due one of its last, if the oldest is always taken first. Contacts scatter: a span is planned with `z` standard
 * deviations more than the mean, of a count whose variance is `dispersion` times its mean.
 * Source: Baruah, Rosier and Howell, processor demand criterion, Real-Time Systems 2 (1990).
 *
 * @param stretches in order; those after the last are not known, so that what is due later counts up to there only
 * @param hours of work for one contact
 * @returns people, in fractions; infinite where nobody works
 */
export function peopleInTime(stretches: readonly WorkStretch[], hours: number, z: number, dispersion: number): number {
  const done = [0]
  for (const { capacity } of stretches) done.push(done.at(-1)! + capacity)
  let people = 0
  for (let from = 0; from < stretches.length; from++) {
    let contacts = 0
    for (let to = from; to < stretches.length; to++) {
      const { contacts: more, due } = stretches[to]!
      contacts += more
      if (due >= stretches.length) break
      const work = (contacts + z * Math.sqrt(dispersion * contacts)) * hours
      const capacity = done[due + 1]! - done[from]!
      if (work > 0) people = Math.max(people, work / capacity)
    }
  }
  return people
}
