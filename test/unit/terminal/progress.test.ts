import { expect, test, vi } from 'vitest'
import { estimating, line, progress } from '../../../src/terminal/progress.ts'
import { everydayWidth } from '../../../src/terminal/width.ts'

const mb = 1 << 20
const terminal = { errIsTerminal: true, width: 80, env: {} as Record<string, string> }

/** A run on a clock of its own, and what it writes on standard error. */
function watched(io: Partial<typeof terminal>, quiet = false, work?: Parameters<typeof progress>[3]) {
  vi.useFakeTimers()
  let said = ''
  const one = progress(
    {
      ...terminal,
      ...io,
      err: (text) => {
        said += text
      },
    },
    quiet,
    'en',
    work,
  )
  return { ...one, later: (ms: number) => vi.advanceTimersByTime(ms), said: () => said, end: () => vi.useRealTimers() }
}

test('a large read shows its share at once, the time that is left within a second, and goes when it is over', () => {
  const run = watched({}, false, { bytes: 100 * mb, after: 1 })
  expect(run.said()).toBe('\r\x1b[2Kreading  ────────────────────────    0 %')
  run.show('reading', 'tickets.csv')
  run.later(1000)
  // 100 MB at 25 MB/s, and as long again: an eighth after one second
  expect(run.said()).toMatch(/reading tickets\.csv {2}█{3}─{21} {3}1[0-2] % {2}7 s left$/)
  run.clear()
  expect(run.said()).toMatch(/\r\x1b\[2K$/)
  const before = run.said()
  run.later(5000)
  expect(run.said()).toBe(before)
  run.end()
})

test('a short run says nothing, a longer one of unknown length says what it does', () => {
  const run = watched({})
  run.show('reading', 'stdin')
  run.later(600)
  expect(run.said()).toBe('')
  run.later(400)
  expect(run.said()).toContain('reading stdin …')
  run.clear()
  run.end()
})

test.each([
  ['in a pipe', { errIsTerminal: false }, false],
  ['in CI', { env: { CI: 'true' } }, false],
  ['with --quiet', {}, true],
])('never %s', async (_, io, quiet) => {
  const run = watched(io, quiet, { bytes: 900 * mb, after: 1 })
  run.show('reading', 'tickets.csv')
  run.later(20_000)
  run.end()
  await run.done('checking', 0.5)
  run.clear()
  expect(run.said()).toBe('')
})

test('the estimate follows what the database reports, ends after its reading, and never runs backwards', () => {
  // twice as slow as expected: the reading of 50 MB takes 4 s, the rest 8 s
  const truth = (elapsed: number) => Math.min(elapsed, 12_000) / 12_000
  let elapsed = 0
  const estimate = estimating({ bytes: 50 * mb, after: 2, statement: () => elapsed / 4000 })
  let last = 0
  for (elapsed = 100; elapsed < 12_000; elapsed += 100) {
    if (elapsed === 4000) estimate.isRead(elapsed)
    const share = estimate.at(elapsed)
    expect(share).toBeGreaterThanOrEqual(last)
    expect(share).toBeLessThan(1)
    if (elapsed > 1000 && last < 0.97) {
      expect(Math.abs(share - truth(elapsed)), `at ${elapsed}`).toBeLessThan(0.05)
      expect(Math.abs(estimate.left(elapsed)! - (12_000 - elapsed))).toBeLessThan(600)
    }
    last = share
  }
})

test('a statement that is over at once does not make the reading look done', () => {
  const estimate = estimating({ bytes: 100 * mb, after: 0, statement: () => 1 })
  expect(estimate.at(500)).toBeLessThan(0.2)
})

test.each([30, 60, 80, 120])('a line fits into %i columns, in Korean too', (columns) => {
  for (const lang of ['en', 'ko'] as const)
    for (const left of [undefined, 400, 61_000]) {
      const text = lang === 'ko' ? '읽는 중 시월의 긴 이름을 가진 문의 파일.csv' : 'reading tickets-of-the-whole-year-2026.csv'
      const drawn = line(text, 0.42, left, columns, lang)
      expect(everydayWidth(drawn)).toBeLessThanOrEqual(columns)
      expect(drawn).toContain('42 %')
    }
})

test('drafts are counted, and the process hears signals between them', async () => {
  let said = ''
  let at = 0
  const one = progress(
    {
      ...terminal,
      err: (text) => {
        said += text
      },
    },
    false,
    'ko',
    undefined,
    () => at,
  )
  const heard = vi.fn()
  setImmediate(heard)
  for (let i = 1; i <= 100; i++) {
    at += 40
    await one.done('checking', i / 100)
  }
  one.clear()
  expect(heard).toHaveBeenCalled()
  // 40 ms each: at a half two seconds are left
  expect(said).toMatch(/점검 중 {2}█{12}─{12} {3}50 % {2}2초 남음/)
})
