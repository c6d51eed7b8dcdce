import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'

const bin = join(import.meta.dirname, '../../bin/support-kit.js')

test('check --watch checks again when another file takes the place of the draft, and Ctrl-C ends it', {
  timeout: 60_000,
}, async () => {
  const home = mkdtempSync(join(tmpdir(), 'teahouse-watch-'))
  writeFileSync(join(home, 'draft.md'), 'Dear [NAME],\n\nYour teapot left today.\n')
  const child = spawn(process.execPath, [bin, 'check', '--watch', 'draft.md'], { cwd: home, env: { ...process.env, LANG: 'C' } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece))
  const until = async (there: () => boolean) => {
    while (!there()) await new Promise((done) => setTimeout(done, 50))
  }
  try {
    await until(() => said.includes('Watching'))
    expect(said).toContain('“[NAME]” is a placeholder')
    said = ''
    // as editors save
    writeFileSync(join(home, 'draft.new'), 'Dear Ben,\n\nYour teapot left today. It comes on Thursday, 4 December 2026.\n')
    renameSync(join(home, 'draft.new'), join(home, 'draft.md'))
    await until(() => said.includes('in 1 draft.'))
    expect(said).toContain('2026-12-04 is a Friday')
    expect(said).not.toContain('Watching')
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(readdirSync(home)).toEqual(['draft.md'])
  } finally {
    child.kill('SIGKILL')
    rmSync(home, { recursive: true })
  }
})

test('standard input cannot be watched', async () => {
  expect(await run(['check', '--watch', '-'], { stdin: 'Hi' })).toMatchObject({ code: 2, out: '' })
})
