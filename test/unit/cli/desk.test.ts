import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test, vi } from 'vitest'
import { atDesk, type DeskJob } from '../../../src/cli/reply/desk.ts'
import { prepare } from '../../../src/cli/reply/prepare.ts'
import { RunFiles } from '../../../src/files/files.ts'
import type { Choice, Prompts } from '../../../src/terminal/prompt.ts'
import type { Lang } from '../../../src/text/text.ts'

// what checks a reply is loaded for the first of them
vi.setConfig({ testTimeout: 30_000 })
const home = mkdtempSync(join(tmpdir(), 'teahouse-desk-'))
afterAll(() => rmSync(home, { recursive: true }))

/** An editor that writes this sentence in place of what it was given. */
const editor = (text: string): string => {
  const path = join(home, `editor-${text.length}.sh`)
  writeFileSync(path, `#!/bin/sh\ncat > "$1" <<'END'\n${text}\nEND\n`)
  chmodSync(path, 0o755)
  return path
}

/** Sits somebody at the desk of an order that got lost, who chooses from the menus in this order. */
async function sit(
  choices: string[],
  {
    lang = 'en' as Lang,
    env = {},
    terminal = true,
    width = 80,
    sure = [] as boolean[],
    answers = {} as Record<string, string>,
  } = {},
) {
  const seen = { out: '', err: '', menus: [] as (readonly Choice[])[], asked: [] as string[] }
  const io = {
    out: (text: string) => {
      seen.out += text
    },
    err: (text: string) => {
      seen.err += text
    },
    stdin: Readable.from([]),
    env: { TERM: 'xterm', SSH_CONNECTION: 'a b', NO_COLOR: '1', ...env },
    cwd: home,
    outIsTerminal: terminal,
    errIsTerminal: true,
    width,
  }
  const run = { io, asked: lang, lang, code: 0, files: new RunFiles(home) }
  const prompts: Prompts = {
    input: async ({ message }) => {
      seen.asked.push(message)
      return answers[message] ?? 'in 3 days'
    },
    select: async ({ choices: menu, start }) => {
      seen.menus.push(menu)
      const choice = choices.shift()
      if (choice === undefined) throw new Error('nothing chosen')
      // Enter takes what the cursor stands on
      return choice === 'Enter' ? (start ?? menu[0]!.value) : choice
    },
    search: async () => choices.shift()!,
    confirm: async ({ start }) => sure.shift() ?? start,
    password: async () => '',
  }
  const flags = {
    ...{ set: ['order.number=20481', 'shop.name=Teahouse'], orders: [], input: true },
  } as unknown as DeskJob['flags']
  const choosing = { lang, folder: undefined, config: {}, io, asking: true, tell: () => {}, again: '' }
  const job: DeskJob = {
    ...{ flags, config: {}, zone: 'UTC', lang, facts: undefined, choosing, to: undefined, format: 'text' },
    tell: (text) => io.err(`${text[lang]}\n`),
  }
  const code = await atDesk(await prepare('lost-order', job), job, run, prompts)
  const copied = /\x1b\]52;c;([A-Za-z0-9+/=]*)\x07/.exec(seen.err)?.[1]
  return { ...seen, code, copied: copied && Buffer.from(copied, 'base64').toString('utf8') }
}

test('one question, the draft, Enter: the reply is in the clipboard, and was shown once', async () => {
  const { asked, copied, code, err, out } = await sit(['Enter', 'Enter'])
  expect(asked).toEqual(['Day the replacement leaves'])
  expect(copied).toMatch(/^Hi,?\n|^Hi there,\n/)
  expect(copied).toContain('Teahouse')
  expect(err.replace(/\s+/g, ' ').match(/It costs you nothing/g)).toHaveLength(1)
  expect(out).toBe('')
  expect(code).toBe(0)
})

test('the draft keeps to the columns and to its words', async () => {
  const { err, copied } = await sit(['Enter', 'Enter'], { width: 60 })
  const shown = err.split(/─{20,}/)[1]!
  expect(shown.split('\n').every((line) => line.length <= 60)).toBe(true)
  expect(shown.split(/\s+/).filter(Boolean)).toEqual(copied!.split(/\s+/).filter(Boolean))
})

test('what was edited is checked before it is copied; who sees what is wrong may go on or not', async () => {
  const env = { EDITOR: editor('Dear [NAME],\n\nWe cannot refund opened tea.') }
  const refused = await sit(['edit', 'copy', 'stop'], { env, sure: [false] })
  expect(refused.err).toContain('“[NAME]” is a placeholder that nobody filled in.')
  expect(refused.copied).toBeUndefined()
  expect(refused.code).toBe(130)
  const taken = await sit(['edit', 'copy', 'stop'], { env, sure: [true] })
  expect(taken.copied).toBe('Dear [NAME],\n\nWe cannot refund opened tea.')
  expect(taken.code).toBe(0)
})

test('tone, channel and template can be changed; edits are not lost unasked', async () => {
  const { err, copied } = await sit(['tone', 'formal', 'channel', 'chat', 'Enter', 'Enter'])
  expect(err).toContain('Order lost on the way · chat · formal')
  expect(copied).toContain('We apologize for this.')
  const env = { EDITOR: editor('Hello Ben,\n\nYour teapot left today.') }
  const kept = await sit(['edit', 'tone', 'copy', 'stop'], { env, sure: [false, true] })
  expect(kept.copied).toContain('Your teapot left today.')
  const other = await sit(['another', 'thank-you-note', 'stop'])
  expect(other.err.match(/─{20,}/g)).toHaveLength(4)
})

test('in a pipe the reply goes there, and into a file where one is named', async () => {
  const { out, menus, code } = await sit(['Enter'], { terminal: false })
  expect(menus[0]![0]!.value).toBe('use')
  expect(out).toMatch(/^Hi[\s\S]*Teahouse\n$/)
  expect(code).toBe(0)
})

test('the menu speaks Korean', async () => {
  const { menus, err } = await sit(['check', 'stop'], { lang: 'ko' })
  expect(menus[0]!.map(({ name }) => name).every((name) => /[가-힣]/.test(name) && !/[A-Za-z]/.test(name))).toBe(true)
  expect(err).toContain('점검했습니다. 고칠 것이 없습니다.')
})
