import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

const bin = join(import.meta.dirname, '../../bin/support-kit.js')
const home = mkdtempSync(join(tmpdir(), 'teahouse-stop-'))
const scratch = join(home, 'tmp')
afterAll(() => rmSync(home, { recursive: true }))

beforeAll(async () => {
  mkdirSync(scratch)
  const file = createWriteStream(join(home, 'tickets.csv'))
  file.write('Id,Subject,Tags,Status,Created at,Solved at\n')
  for (let i = 0; i < 120_000; i++)
    file.write(
      `${i},"The teapot, ${i}, arrived ${'late '.repeat(12)}",late_parcel,Solved,2026-0${1 + (i % 9)}-05 10:00,2026-0${1 + (i % 9)}-06 10:00\n`,
    )
  file.end()
  await finished(file)
}, 60_000)

test.each([
  ['metrics', ['-o', 'out.json']],
  ['metrics', ['--tickets', 'each.csv']],
  ['insights', ['-o', 'out.json']],
  ['report', ['-o', 'out.html']],
])('Ctrl-C while the database works (%s %j): exit 130, and nothing is left', { timeout: 60_000 }, async (command, flags) => {
  const child = spawn(process.execPath, [bin, command, 'tickets.csv', '--zone', 'UTC', ...flags], {
    ...{ cwd: home, stdio: 'ignore' },
    env: { ...process.env, TMPDIR: scratch },
  })
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  while (readdirSync(scratch).length === 0 && child.exitCode === null) await new Promise((done) => setTimeout(done, 5))
  await new Promise((done) => setTimeout(done, 300))
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(readdirSync(scratch)).toEqual([])
  expect(readdirSync(home).sort()).toEqual(['tickets.csv', 'tmp'])
})
