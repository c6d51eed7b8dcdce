import { coverRound } from './cover-round.ts'
import { coverRun, type Shift } from './cover-run.ts'

/** Intervals without need in a row over which nobody stays: four hours. */
const closed = 8

/**
 * The shifts of some lengths that have enough people in every interval, at the fewest hours: exact where there is only one length, and
 * where the week has a closure of four hours; over one nobody stays, and a stretch between two that is shorter than a shift has shifts
 * as long as itself.
 *
 * @param needed people by half hour
 * @param lengths of shifts in half hours
 * @param round after the last half hour comes the first: of a week
 * @returns shifts by their start; of a week `to` may lie past its end
 */
export function coverShifts(needed: readonly number[], lengths: readonly number[], round: boolean): Shift[] {
  const n = needed.length
  if (needed.every((need) => need === 0)) return []
  const start = round ? afterClosure(needed) : 0
  if (start === undefined) return coverRound(needed, lengths)
  const turned = [...needed.slice(start), ...needed.slice(0, start)]
  return stretches(turned)
    .flatMap(([from, to]) =>
      coverRun(turned.slice(from, to), lengths).map((shift): Shift => {
        const at = (shift.from + from + start) % n
        return { from: at, to: at + shift.to - shift.from, people: shift.people }
      }),
    )
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Whether a week has no closure that shifts end before. */
export const neverCloses = (needed: readonly number[]): boolean => afterClosure(needed) === undefined

/** The first interval with need after a closure; undefined: there is none. */
function afterClosure(needed: readonly number[]): number | undefined {
  const found = needed.findIndex(
    (need, at) =>
      need > 0 &&
      Array.from({ length: closed }, (_, i) => needed[(at - 1 - i + needed.length) % needed.length]!).every((n) => n === 0),
  )
  return found < 0 ? undefined : found
}

/** From the first need to the last of each stretch between closures. */
function stretches(needed: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (const [at, need] of needed.entries()) {
    const last = found.at(-1)
    if (need === 0) continue
    if (last && at - last[1] < closed) last[1] = at + 1
    else found.push([at, at + 1])
  }
  return found
}

/**
 * The fewest people for a week of shifts, each working `days` of its days: as many as the fullest day has shifts, and enough for all of
 * them together. Both are needed, and together enough where days off need not follow each other (Burns and Carter 1985).
 */
export const peopleForWeek = (shiftsByDay: readonly number[], days: number): number =>
  Math.max(...shiftsByDay, Math.ceil(shiftsByDay.reduce((sum, n) => sum + n, 0) / days - 1e-9))
