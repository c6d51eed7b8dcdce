import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { teahouse } from './run.ts'

const bin = join(import.meta.dirname, '../../bin/support-kit.js')
// of util-linux; that of BSD and macOS takes other arguments
const there = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')

/** Runs a command on a terminal of its own, and types each answer once its question stands there. Gives all that the terminal was sent. */
async function onTerminal(command: string, answers: [question: string | RegExp, keys: string][], columns = 80) {
  const line = `stty cols ${columns} rows 40; ${process.execPath} ${bin} ${command}`
  const { CI: _, GITHUB_ACTIONS: __, ...env } = process.env
  const child = spawn('script', ['-qec', line, '/dev/null'], {
    cwd: teahouse,
    env: { ...env, LANG: 'C.UTF-8', TERM: 'xterm', NO_COLOR: '1', SSH_CONNECTION: 'a b', SHELL: '/bin/sh' },
  })
  let said = ''
  let from = 0
  child.stdout.on('data', (piece) => {
    said += piece
    const [next] = answers
    if (!next || said.slice(from).search(next[0]) < 0) return
    answers.shift()
    from = said.length
    // what asks has to listen first
    setTimeout(() => child.stdin.write(next[1]), 150)
  })
  const code = await new Promise((done) => child.once('close', done))
  return { said, code, left: answers.length }
}

describe.skipIf(!there)('on a terminal (needs script of util-linux)', () => {
  test('a reply for a ticket: two questions, Enter, and it is in the clipboard', { timeout: 90_000 }, async () => {
    const { said, code, left } = await onTerminal('reply --ticket 48636 --from tickets.csv --orders orders.csv', [
      [/\? You answer by/, 'tomorrow 3 PM\r'],
      [/\? Expected arrival/, 'in 3 days\r'],
      [/\? What next\?/, '\r'],
      [/Sent to the clipboard[\s\S]*\? What next\?/, '\r'],
    ])
    expect(left).toBe(0)
    expect(code).toBe(0)
    expect(said).toContain('Ticket 48636 · Tracking has not moved')
    const copied = Buffer.from(/\x1b\]52;c;([^\x07]*)\x07/.exec(said)![1]!, 'base64').toString('utf8')
    expect(copied).toMatch(/^Hi Omar,\n[\s\S]*#21377[\s\S]*\nTeahouse$/)
  })

  test('Ctrl-C at a question ends with 130', { timeout: 60_000 }, async () => {
    const { code, said } = await onTerminal('reply lost-order --lang ko', [[/\? 주문 번호/, '\x03']])
    expect(code).toBe(130)
    expect(said).not.toContain('Error')
  })

  test('a draft is shown with its findings, and left as it is', { timeout: 60_000 }, async () => {
    const { code, said, left } = await onTerminal('check replies/late-parcel.md', [[/Fix it now\?/, '\x1b[A\r']], 120)
    expect([code, left]).toEqual([1, 0])
    expect(said).toContain('Leave replies/late-parcel.md as it is')
  })
})
