import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { teahouse } from './run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'bin/support-kit.js')
const temporary = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(temporary, { recursive: true }))
const env = { ...process.env, TMPDIR: temporary, TEMP: temporary }

test('the installed command answers, and hands its exit code on', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const ran = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { cwd: teahouse, encoding: 'utf8', env })
  expect(ran('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
  expect(ran('metrics', 'nowhere.csv')).toMatchObject({ status: 2, stdout: '' })
})

test('who stops reading hears nothing, and leaves nothing behind', async () => {
  const child = spawn(process.execPath, [bin, 'metrics', 'tickets.csv', '--by', 'day,tag', '-f', 'json'], { cwd: teahouse, env })
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((done) => child.once('close', done))
  expect([code, err, readdirSync(temporary)]).toEqual([0, '', []])
})

test.skipIf(process.platform === 'win32')('a run that is ended takes its temporary files along', async () => {
  const child = spawn(process.execPath, [bin, 'metrics', '-'], { cwd: teahouse, env })
  // it keeps what comes in from standard input in a file
  const waiting = () => readdirSync(temporary).some((name) => readdirSync(join(temporary, name)).length > 0)
  while (!waiting()) await new Promise((next) => setTimeout(next, 20))
  child.kill('SIGTERM')
  const code = await new Promise((done) => child.once('close', done))
  expect([code, readdirSync(temporary)]).toEqual([143, []])
})
