/** People who start and end together: places of intervals, `to` exclusive. */
export interface ShiftBlock {
  from: number
  to: number
  people: number
}

/**
 * The fewest shifts of one length that have enough people in every interval. Exact: from the left, the first interval that lacks people
 * needs shifts that hold it, and of those the one that starts latest serves all later intervals at least as well as any other, so that
 * nothing is lost by taking it (intervals of one length; Hochbaum and Levin, cyclical scheduling and multi-shift scheduling, 2006).
 *
 * @param needed people by interval, from opening to closing
 * @param length of a shift in intervals; a day shorter than it has shifts as long as the day
 */
export function coverShifts(needed: readonly number[], length: number): ShiftBlock[] {
  const long = Math.max(1, Math.min(length, needed.length))
  const last = needed.length - long
  const starting = needed.map(() => 0)
  let there = 0
  for (const [at, need] of needed.entries()) {
    if (at >= long) there -= starting[at - long]!
    // no shift starts so late that it runs past the close
    const start = Math.min(at, last)
    const lacking = need - there
    if (lacking > 0) {
      starting[start]! += lacking
      there += lacking
    }
  }
  return starting.flatMap((people, from) => (people > 0 ? [{ from, to: from + long, people }] : []))
}

/**
 * The fewest people for a week of shifts, each working `days` of its days: as many as the fullest day has shifts, and enough for all of
 * them together. Both are needed, and together enough where days off need not follow each other (Burns and Carter 1985).
 */
export const peopleForWeek = (shiftsByDay: readonly number[], days: number): number =>
  Math.max(...shiftsByDay, Math.ceil(shiftsByDay.reduce((sum, n) => sum + n, 0) / days - 1e-9))
