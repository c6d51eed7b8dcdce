import { describe, expect, test } from 'vitest'
import { dayLevels } from '../../../src/plan/demand/prediction.ts'
import { agentsNeeded, outcome, rostered } from '../../../src/plan/queueing/agents-needed.ts'
import { carriedLoads } from '../../../src/plan/queueing/carried-load.ts'
import { coverRound } from '../../../src/plan/queueing/cover-round.ts'
import { coverRun, type Shift } from '../../../src/plan/queueing/cover-run.ts'
import { waitWithPatience } from '../../../src/plan/queueing/erlang-a.ts'
import { erlangB, erlangC, waitInLine } from '../../../src/plan/queueing/erlang-c.ts'
import { coverShifts, neverCloses, peopleForWeek } from '../../../src/plan/queueing/shifts.ts'
import { peopleForWork, peopleInTime } from '../../../src/plan/queueing/throughput.ts'
import { peopleForShifts } from '../../../src/plan/staffing/live-shifts.ts'
import { simulate } from '../../oracle/call-centre.ts'
import { random as seeded } from '../../oracle/random-tickets.ts'

const line = { rate: 100 / 1800, handling: 180 }

describe('Erlang B and C', () => {
  test('100 calls in half an hour of 180 s, 14 agents, within 20 s: README of the CRAN package ErlangC', () => {
    expect(erlangC(14, 10)).toBeCloseTo(0.1741319, 7)
    const { waiting, share, waitS } = waitInLine(14, line, 20)
    expect(waiting).toBeCloseTo(0.1741319, 7)
    expect(share).toBeCloseTo(0.88835, 5)
    expect(waitS).toBeCloseTo(7.836, 3)
  })

  test('the recurrence of B is its sum', () => {
    // B(3) with a = 2: (8/6) / (1 + 2 + 2 + 8/6)
    expect(erlangB(3, 2)).toBeCloseTo(8 / 6 / (5 + 8 / 6), 12)
    expect(erlangB(0, 2)).toBe(1)
    expect(erlangB(2000, 1900)).toBeGreaterThan(0)
  })

  test('as many erlangs as agents never catch up', () => {
    expect(waitInLine(10, line, 20)).toMatchObject({ waiting: 1, waitS: Number.POSITIVE_INFINITY, share: 0 })
  })
})

describe('Erlang A', () => {
  // Gans, Koole and Mandelbaum, Telephone call centers (2003): 50 agents, 48 calls a minute of a minute each, patience of two minutes
  const busy = { rate: 48 / 60, handling: 60 }

  test('the published comparison of both models', () => {
    expect(waitInLine(50, busy, 58.1)).toMatchObject({ occupancy: 0.96 })
    expect(waitInLine(50, busy, 20).waitS).toBeCloseTo(20.8, 1)
    expect(waitInLine(50, busy, 58.1).share).toBeCloseTo(0.9, 2)
    const { abandoned, waitS, occupancy } = waitWithPatience(50, busy, 120, 20)
    expect(abandoned).toBeCloseTo(0.031, 3)
    expect(waitS).toBeCloseTo(3.7, 1)
    expect(occupancy).toBeCloseTo(0.93, 2)
  })

  test('with endless patience it is Erlang C', () => {
    const [a, c] = [waitWithPatience(14, line, 1e7, 20), waitInLine(14, line, 20)]
    expect(a.share).toBeCloseTo(c.share, 4)
    expect(a.waitS).toBeCloseTo(c.waitS, 2)
  })

  test('as it happens: more calls than agents can take', () => {
    const centre = { contacts: [600], agents: [8], intervalS: 10_800, handling: 180, withinS: 20, patience: 120 }
    const happened = simulate(centre, 300, 7)
    const said = waitWithPatience(8, { rate: 600 / 10_800, handling: 180 }, 120, 20)
    expect(said.abandoned).toBeCloseTo(happened.abandoned / happened.contacts, 1)
    expect(Math.abs(said.share - happened.within / happened.contacts)).toBeLessThan(0.02)
  })
})

describe('agents', () => {
  const goal = { withinS: 20, share: 0.8, occupancy: 0.85 }

  test('the fewest that reach both the service level and the cap', () => {
    const found = agentsNeeded(line, goal)
    expect(found.agents).toBe(14)
    expect(outcome(13, line, goal).share).toBeGreaterThan(0.7)
    expect(outcome(13, line, goal).share).toBeLessThan(0.8)
    // at 12 s of work for 10 calls a second the level would be reached with less than the cap leaves
    expect(agentsNeeded({ rate: 10, handling: 12 }, goal).agents).toBe(Math.ceil(120 / 0.85))
    expect(agentsNeeded({ rate: 0, handling: 12 }, goal).agents).toBe(0)
  })

  test('a third of the time away takes half as many hours more', () => {
    expect(rostered(20, 1 / 3)).toBeCloseTo(30, 10)
  })

  test('as it happens: the level is reached, and Erlang says what it is', () => {
    const centre = { contacts: Array(16).fill(100), agents: Array(16).fill(14), intervalS: 1800, handling: 180, withinS: 20 }
    const { contacts, within, waited } = simulate(centre, 150, 3)
    expect(Math.abs(within / contacts - 0.88835)).toBeLessThan(0.015)
    expect(Math.abs(waited / contacts - 0.1741)).toBeLessThan(0.02)
  })

  test('as it happens: two chats at once, planned as half the time each, are answered at least as well', () => {
    const [handling, atOnce] = [600, 2]
    const needed = agentsNeeded({ rate: 40 / 1800, handling: handling / atOnce }, { ...goal, withinS: 60 })
    const centre = { contacts: Array(16).fill(40), agents: Array(16).fill(needed.agents), intervalS: 1800, handling, withinS: 60 }
    const { contacts, within } = simulate({ ...centre, concurrency: atOnce }, 60, 11)
    expect(within / contacts).toBeGreaterThanOrEqual(needed.share - 0.01)
    // one agent less would not do
    const fewer = simulate({ ...centre, agents: Array(16).fill(needed.agents - 2), concurrency: atOnce }, 60, 11)
    expect(fewer.within / fewer.contacts).toBeLessThan(0.8)
  })

  test('as it happens: days that differ need more, and reach the share of all days together', () => {
    const levels = dayLevels({ dispersion: 1 + 800 * 0.3 ** 2, free: 90 }, 800)
    expect(levels.reduce((sum, level) => sum + level, 0) / levels.length).toBeCloseTo(1, 10)
    // seven parts stand for all but the ends of the distribution
    const spread = Math.sqrt(levels.reduce((sum, level) => sum + (level - 1) ** 2, 0) / levels.length)
    expect(spread).toBeGreaterThan(0.24)
    expect(spread).toBeLessThan(0.3)
    expect(dayLevels({ dispersion: 1, free: 90 }, 800)).toEqual([1])
    const patient = { ...goal, occupancy: 0.99, patience: 180 }
    const [even, uneven] = [agentsNeeded(line, patient), agentsNeeded(line, patient, levels)]
    expect(uneven.agents).toBeGreaterThan(even.agents)
    // a gamma with mean 1 and deviation 0.3 is nearly the mean of eleven exponentials: of many drawn each hundredth part
    const next = seeded(41)
    const draw = () => Array.from({ length: 11 }, () => -Math.log(1 - next())).reduce((a, b) => a + b, 0) / 11
    const drawn = Array.from({ length: 5000 }, draw)
      .sort((a, b) => a - b)
      .filter((_, i) => i % 50 === 25)
    const reached = (agents: number) => {
      const served = drawn.map((level, i) =>
        simulate(
          {
            ...{ contacts: Array(16).fill(100 * level), agents: Array(16).fill(agents) },
            ...{ intervalS: 1800, handling: 180, withinS: 20, patience: 180 },
          },
          1,
          i,
        ),
      )
      return served.reduce((sum, { within }) => sum + within, 0) / served.reduce((sum, { contacts }) => sum + contacts, 0)
    }
    expect(Math.abs(reached(uneven.agents) - uneven.share)).toBeLessThan(0.02)
    expect(reached(even.agents)).toBeLessThan(0.77)
  })

  test('what is in progress from a busy half hour is planned for', () => {
    expect(carriedLoads([10, 10, 0, 10], 1800, 180)).toEqual([1, 1, 0, 1])
    const [, second] = carriedLoads([30, 10], 1800, 900)
    // own 5; before it 15·(1 − e^−2) = 12.97 in progress; on average 5 + 7.97·(1 − e^−2)/2
    expect(second).toBeCloseTo(5 + (15 * (1 - Math.exp(-2)) - 5) * ((1 - Math.exp(-2)) / 2), 6)
  })
})

describe('throughput', () => {
  test('turnella: 200 over five days and 80 a day, 25 minutes each, 5.5 h a day', () => {
    const people = peopleForWork({ backlog: 200, days: 5, perDay: 80, minutes: 25, hoursPerDay: 5.5 })
    expect(people).toBeCloseTo(9.09, 2)
    expect(Math.ceil(people)).toBe(10)
  })

  test('what is due soon needs more people than what may wait, by hand', () => {
    // two hours with 12 contacts of 10 minutes and two without
    const run = (due: (i: number) => number) => ({
      ...{ contacts: [12, 12, 0, 0], hours: [2, 2, 0, 0], capacity: [1, 1, 1, 1], group: [0, 0, 0, 0] },
      due: [0, 1, 2, 3].map((i) => Math.min(3, due(i))),
    })
    const people = (due: (i: number) => number, share = 1) => peopleInTime(run(due), share)
    expect(people((i) => i)).toBeCloseTo(2, 2)
    expect(people((i) => i + 1)).toBeCloseTo(4 / 3, 2)
    expect(people(() => 3)).toBeCloseTo(1, 2)
    // half of them at once: 6p of the first hour, and of the second what 2 − p hours left over leave, 12p − 12
    expect(people((i) => i, 0.5)).toBeCloseTo(4 / 3, 2)
  })

  test('weeks that are judged by themselves take as many as the fullest', () => {
    const run = { contacts: [6, 12], hours: [1, 2], capacity: [1, 1], due: [0, 1] }
    expect(peopleInTime({ ...run, group: [0, 1] }, 1)).toBeCloseTo(2, 2)
    expect(peopleInTime({ ...run, group: [0, 0] }, 0.65)).toBeLessThan(1.6)
  })
})

describe('shifts', () => {
  /** People there in each interval; what goes past the end of a week goes on at its start. */
  const thereIn = (shifts: readonly Shift[], n: number) => {
    const there = Array.from({ length: n }, () => 0)
    for (const { from, to, people } of shifts) for (let at = from; at < to; at++) there[at % n]! += people
    return there
  }
  const hoursOf = (shifts: readonly Shift[]) => shifts.reduce((sum, { from, to, people }) => sum + (to - from) * people, 0)
  const covers = (shifts: readonly Shift[], needed: readonly number[]) =>
    thereIn(shifts, needed.length).every((n, at) => n >= needed[at]!)

  /** The fewest hours by trying: at the first interval that lacks people, every shift that holds it. */
  function fewestHours(needed: readonly number[], lengths: readonly number[], round: boolean): number {
    const n = needed.length
    let best = Number.POSITIVE_INFINITY
    const lacking = [...needed]
    const place = (from: number, length: number, people: number) => {
      for (let at = from; at < from + length; at++) lacking[at % n]! -= people
    }
    const go = (hours: number) => {
      const left = lacking.reduce((sum, need) => sum + Math.max(0, need), 0)
      if (hours + left >= best) return
      const at = lacking.findIndex((need) => need > 0)
      if (at < 0) {
        best = hours
        return
      }
      for (const length of lengths)
        for (let back = 0; back < length; back++) {
          const from = round ? (at - back + n) % n : at - back
          if (from < 0 || (!round && from + length > n)) continue
          place(from, length, 1)
          go(hours + length)
          place(from, length, -1)
        }
    }
    go(0)
    return best
  }
  const needs = (random: () => number, n: number, most: number) =>
    Array.from({ length: n }, () => Math.floor(random() * (most + 1)))

  test('a day by hand', () => {
    expect(coverRun([1, 2, 3, 2, 1], [3])).toEqual([
      { from: 0, to: 3, people: 1 },
      { from: 1, to: 4, people: 1 },
      { from: 2, to: 5, people: 1 },
    ])
    expect(coverRun([2, 1], [8])).toEqual([{ from: 0, to: 2, people: 2 }])
    // a part-time shift where a whole one would stand about
    const mixed = coverRun([1, 1, 1, 1, 1, 1], [4, 2])
    expect(mixed.map(({ from, to }) => to - from).sort()).toEqual([2, 4])
    expect(coverShifts([0, 0, 0], [2], true)).toEqual([])
  })

  test('no fewer hours cover a stretch, by trying all; of one length it is as many shifts as taking each as late as it may be', () => {
    const random = seeded(5)
    for (let round = 0; round < 40; round++) {
      const needed = needs(random, 6, 2)
      const [first, last] = [needed.findIndex((n) => n > 0), needed.findLastIndex((n) => n > 0)]
      const stretch = needed.slice(Math.max(0, first), last + 1)
      for (const lengths of [[3], [2, 3], [4, 1]]) {
        const able = lengths.map((length) => Math.min(length, stretch.length))
        const shifts = coverRun(stretch, lengths)
        expect(covers(shifts, stretch)).toBe(true)
        expect(hoursOf(shifts), `${stretch} by ${lengths}`).toBe(fewestHours(stretch, able, false))
      }
      // the greedy rule for one length: whoever lacks is covered by the shift that starts latest
      let greedy = 0
      const lacking = [...stretch, 0, 0, 0]
      for (const [at, need] of lacking.entries()) {
        if (need <= 0) continue
        greedy += need
        const from = Math.max(0, Math.min(at, stretch.length - 3))
        for (let i = from; i < from + 3; i++) lacking[i]! -= need
      }
      expect(coverRun(stretch, [3]).reduce((sum, { people }) => sum + people, 0)).toBe(greedy)
    }
  })

  test('a week that never closes: exact for one length, by trying all', () => {
    const random = seeded(23)
    for (let round = 0; round < 30; round++) {
      const needed = needs(random, 6, 2).map((n) => Math.max(1, n))
      for (const length of [2, 3, 4]) {
        const shifts = coverRound(needed, [length])
        expect(covers(shifts, needed), `${needed} by ${length}`).toBe(true)
        expect(hoursOf(shifts), `${needed} by ${length}`).toBe(fewestHours(needed, [length], true))
      }
      // of several lengths never worse than of one, and never by as much as the longest shift from the least
      const several = coverRound(needed, [3, 2])
      expect(covers(several, needed)).toBe(true)
      const least = fewestHours(needed, [3, 2], true)
      expect(hoursOf(several) - least).toBeLessThan(3)
      expect(hoursOf(several)).toBeLessThanOrEqual(hoursOf(coverRound(needed, [3])))
    }
  })

  test('one agent around the clock: three shifts of eight hours a day, and 21 a week', () => {
    const shifts = coverShifts(Array(336).fill(1), [16], true)
    expect(shifts.reduce((sum, { people }) => sum + people, 0)).toBe(21)
    expect(hoursOf(shifts)).toBe(336)
  })

  test('a night shift goes past midnight, and past the end of the week', () => {
    // open from 20:00 to 04:00, one agent, from Sunday evening to Monday morning too
    const needed = Array.from({ length: 336 }, (_, at) => (at % 48 >= 40 || at % 48 < 8 ? 1 : 0))
    const shifts = coverShifts(needed, [16], true)
    expect(shifts).toHaveLength(7)
    for (const [day, { from, to }] of shifts.entries()) expect([from, to]).toEqual([day * 48 + 40, day * 48 + 56])
    expect(neverCloses(needed)).toBe(false)
  })

  test('every half hour of weeks of all kinds has its people, and nobody stays over a closure', () => {
    const random = seeded(31)
    for (let round = 0; round < 25; round++) {
      const [opens, closes] = [Math.floor(random() * 48), Math.floor(random() * 48)]
      const shut = random() < 0.3 ? -1 : Math.floor(random() * 7)
      const needed = Array.from({ length: 336 }, (_, at) => {
        const time = at % 48
        const open = opens <= closes ? time >= opens && time < closes : time >= opens || time < closes
        return (open || round % 5 === 0) && Math.floor(at / 48) !== shut ? 1 + Math.floor(random() * 6) : 0
      })
      for (const lengths of [[16], [16, 8], [18, 12, 8]]) {
        const shifts = coverShifts(needed, lengths, true)
        expect(covers(shifts, needed)).toBe(true)
        for (const { from, to } of shifts) {
          expect(to - from).toBeLessThanOrEqual(Math.max(...lengths))
          let idle = 0
          for (let at = from; at < to; at++) {
            idle = needed[at % 336] === 0 ? idle + 1 : 0
            expect(idle).toBeLessThan(8)
          }
        }
      }
    }
  })

  test('people for a week of five days each', () => {
    expect(peopleForWeek([5, 5, 5, 5, 5, 0, 0], 5)).toBe(5)
    expect(peopleForWeek([5, 5, 5, 5, 5, 3, 3], 5)).toBe(7)
    expect(peopleForWeek([1, 1, 1, 1, 9, 0, 0], 5)).toBe(9)
  })

  test('a short Saturday is worked by those of the week: six, each off on one of six days, cover five a day and three', () => {
    const week = [5, 5, 5, 5, 5, 3, 0].map((people, day) => ({ day, from: 18, to: day === 5 ? 26 : 34, people }))
    const daysOff = [0, 1, 2, 3, 4, 5]
    for (const { day, people } of week.slice(0, 6))
      expect(daysOff.filter((off) => off !== day).length).toBeGreaterThanOrEqual(people)
    expect(peopleForShifts(week, [8 * 3600], 5)).toBe(6)
    // 28 shifts are more than five people work
    expect(5 * 5).toBeLessThan(28)
  })

  test('those of shifts of four hours are other people than those of eight', () => {
    const week = [0, 1, 2, 3, 4].flatMap((day) => [
      { day, from: 18, to: 34, people: 2 },
      { day, from: 18, to: 26, people: 1 },
    ])
    expect(peopleForShifts(week, [4 * 3600, 8 * 3600], 5)).toBe(3)
  })
})
