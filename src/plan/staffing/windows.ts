import { sum } from '../demand/profile.ts'

/** Hours in a row, the same on every day: from an hour, so many. */
export interface Window {
  from: number
  length: number
  /** share of the contacts that come in it */
  covered: number
}

const day = 24

/**
 * For each length the hours in a row that most contacts come in; of several that hold as many those that start first. They may run over
 * midnight.
 *
 * @param byHour contacts of the hours of a day
 */
export function bestWindows(byHour: readonly number[]): Window[] {
  const all = sum(byHour)
  const held = (from: number, length: number) => sum(byHour.filter((_, hour) => (hour - from + day) % day < length))
  return Array.from({ length: day }, (_, i) => {
    const length = i + 1
    const starts = length === day ? [0] : Array.from({ length: day }, (_, from) => from)
    const best = starts.map((from) => ({ from, n: held(from, length) })).reduce((a, b) => (b.n > a.n + 1e-9 ? b : a))
    return { from: best.from, length, covered: all > 0 ? best.n / all : 0 }
  })
}

/** How many hours a day hold nine of ten contacts, where nobody says how long it is open. */
export const usualLength = (windows: readonly Window[]): number => windows.find(({ covered }) => covered >= 0.9)?.length ?? day
