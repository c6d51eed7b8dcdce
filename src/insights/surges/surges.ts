import { dayKey } from '../../time/months.ts'
import type { DailyCounts, Subject } from './daily-counts.ts'
import { daily, type Episode, watch, weekly } from './episodes.ts'
import { firstDay } from './first-day.ts'

/** A rise or fall, by day. Days are keys: `2026-10-12`. */
export interface Surge extends Omit<Episode<Subject>, 'first' | 'last'> {
  since: string
  /** its last day that was looked at */
  until: string
  /** it lasts to the end of what could be looked at */
  lasts: boolean
}

/** What was looked at, and what was found. */
export interface Surges {
  surges: readonly Surge[]
  by: 'week' | 'day'
  /** weeks or days that were judged, times subjects */
  judged: number
  /** how many tickets the largest tag would have needed in the next step to show */
  smallest: { name: Subject; expected: number; from: number } | undefined
}

/**
 * Surges in whole weeks (Monday to Sunday), where there are nine; else in days, where there are ten; else undefined.
 *
 * @param from wall from which on they are asked for; what is usual is seen before it too
 */
export function findSurges(counts: DailyCounts, from: number): Surges | undefined {
  const weeks = wholeWeeks(counts)
  const [steps, window] = weeks.length > weekly.fewest ? [weeks, weekly] : [eachDay(counts), daily]
  if (steps.length <= window.fewest) return undefined
  const inSteps = (days: readonly number[]) => steps.map((step) => total(days, step))
  const parts = counts.subjects.map(({ name, counts }) => ({ name, counts: inSteps(counts) }))
  const series = parts.length > 1 ? [...parts, { name: whole, counts: inSteps(counts.all), whole: true }] : parts
  const exposure = window === weekly ? weeklyExposure(counts, steps) : weekdays(counts)
  const asked = steps.findIndex(({ start }) => counts.first + start * day >= from)
  const { episodes, next } = watch(series, exposure, window)
  const [largest] = next.filter(({ name }) => name.kind === 'tag').sort((a, b) => b.range.expected - a.range.expected)
  return {
    surges: withoutExplained(episodes.filter(({ last }) => last >= asked)).map((episode) => dated(episode, counts, steps)),
    by: window === weekly ? 'week' : 'day',
    judged: (steps.length - Math.max(asked, window.fewest)) * parts.length,
    smallest: largest && { name: largest.name, expected: largest.range.expected, from: largest.range.upper + 1 },
  }
}

const whole: Subject = { kind: 'all', name: null }

/** All tickets rise where one tag does: their episode is none where those of the tags come to it. */
const withoutExplained = (episodes: readonly Episode<Subject>[]): readonly Episode<Subject>[] =>
  episodes.filter((episode) => {
    if (episode.name !== whole) return true
    const parts = episodes.filter(
      ({ name, is, first, last }) =>
        name.kind !== 'all' && name.kind !== 'product' && is === episode.is && first <= episode.last && last >= episode.first,
    )
    const own = episode.observed - parts.reduce((sum, { observed, expected }) => sum + observed - expected, 0)
    return episode.is === 'rise' ? own > episode.bound : own < episode.bound
  })

interface Step {
  /** number of its first day, and of the day after its last */
  start: number
  end: number
}

const day = 86_400_000
/** 1970-01-05, the first Monday of the days that a wall counts from */
const monday = 4

const total = (counts: readonly number[], { start, end }: Step) => counts.slice(start, end).reduce((sum, n) => sum + n, 0)

function wholeWeeks({ first, days }: DailyCounts): Step[] {
  const start = (monday + 7 - (Math.floor(first / day) % 7)) % 7
  return Array.from({ length: Math.max(0, Math.floor((days - start) / 7)) }, (_, i) => ({
    start: start + 7 * i,
    end: start + 7 * (i + 1),
  }))
}

const eachDay = ({ days }: DailyCounts): Step[] => Array.from({ length: days }, (_, i) => ({ start: i, end: i + 1 }))

const weeklyExposure = ({ orders }: DailyCounts, steps: readonly Step[]): number[] =>
  steps.map((step) => (orders ? total(orders, step) : 1))

/** What each day usually has of all tickets, by its weekday: 1 on average. */
function weekdays({ all, first }: DailyCounts): number[] {
  const weekday = (i: number) => (Math.floor(first / day) + i) % 7
  const mean = all.reduce((sum, n) => sum + n, 0) / all.length
  const usual = Array.from({ length: 7 }, (_, wanted) => {
    const same = all.filter((_, i) => weekday(i) === wanted)
    return same.reduce((sum, n) => sum + n, 0) / Math.max(1, same.length) / mean
  })
  return all.map((_, i) => usual[weekday(i)]!)
}

/** An episode with its days: the first is the one on which the step most likely was, from the week before on. */
function dated(episode: Episode<Subject>, counts: DailyCounts, steps: readonly Step[]): Surge {
  const { first, last, ...rest } = episode
  const [start, end] = [steps[first]!.start, steps[last]!.end]
  const from = Math.max(0, start - 6)
  const usual = weekdays(counts).slice(from, end)
  const level = episode.expected / total(usual, { start: start - from, end: end - from })
  const all = episode.name === whole ? counts.all : counts.subjects.find(({ name }) => name === episode.name)!.counts
  const seen = all.slice(from, end)
  const since = firstDay(
    seen,
    usual.map((n) => n * level),
    steps[first]!.end - start > 1 ? 0 : start - from,
    steps[first]!.end - 1 - from,
  )
  const key = (at: number) => dayKey(counts.first + at * day)
  return { ...rest, since: key(from + since), until: key(end - 1), lasts: last === steps.length - 1 }
}
