import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { reviewDrafts } from '../../../src/check/review-drafts.ts'
import { fixed, mend } from '../../../src/cli/check/mend.ts'
import { judgingBy } from '../../../src/cli/check/run.ts'
import { RunFiles } from '../../../src/files/files.ts'
import { beside } from '../../../src/findings/beside.ts'
import type { Prompts } from '../../../src/terminal/prompt.ts'
import { style } from '../../../src/terminal/style.ts'
import { everydayWidth } from '../../../src/terminal/width.ts'
import { run } from '../../cli/run.ts'

// the lexicons are compiled for the first draft
vi.setConfig({ testTimeout: 30_000 })
const home = mkdtempSync(join(tmpdir(), 'teahouse-mend-'))
afterAll(() => rmSync(home, { recursive: true }))

const korean = '안녕하세요, 김하늘님님.\n\n주문하신 상품를 확인했습니다. 2026년 12월 4일 목요일에 보내 드립니다.\n'
const english = 'Dear [NAME],\n\nIt leaves us on Thursday, 4 December 2026. You should have told us.\n\nBest,\nJo\n'

const reviewed = (text: string) =>
  reviewDrafts({
    ...judgingBy({}, { rule: [] }, '2026-11-22'),
    drafts: [{ name: 'draft.md', file: 'draft.md', text }],
    sources: new Map([['draft.md', text]]),
  })

/** Somebody who goes through a draft in a file; what they choose of each menu, and what they type. */
async function through(text: string, choices: string[], typed: string[] = []) {
  writeFileSync(join(home, 'draft.md'), text)
  const io = { out: () => {}, err: () => {}, stdin: process.stdin, env: {}, cwd: home }
  const world = { io: { ...io, outIsTerminal: true, errIsTerminal: true, width: 80 }, asked: 'en', lang: 'en', code: 0 } as const
  const offered: string[][] = []
  const prompts = {
    select: async ({ choices: menu }) => {
      offered.push(menu.map(({ value }) => value))
      return choices.shift()!
    },
    input: async () => typed.shift()!,
  } as Pick<Prompts, 'select' | 'input'> as Prompts
  await mend(
    { file: 'draft.md', text, review: async (now) => (await reviewed(now)).findings, show: async () => {} },
    { ...world, files: new RunFiles(home) },
    prompts,
  )
  return { offered, text: readFileSync(join(home, 'draft.md'), 'utf8') }
}

test('a sure fix is one that can only be meant so: a particle, a doubled 님, and not a weekday', async () => {
  const { findings } = await reviewed(korean)
  const { text, told } = fixed(korean, findings)
  expect(text).toBe('안녕하세요, 김하늘님.\n\n주문하신 상품을 확인했습니다. 2026년 12월 4일 목요일에 보내 드립니다.\n')
  expect(told.map(({ en }) => en).sort()).toEqual(['draft.md:1:11: “님님” → “님”', 'draft.md:3:7: “품를” → “품을”'])
})

test('letters in parts are mended where they stand, the rest is left as it is written', async () => {
  const parts = korean.normalize('NFD')
  const { findings } = await reviewed(parts)
  const { text, told } = fixed(parts, findings)
  expect(text.normalize('NFC')).toBe(
    '안녕하세요, 김하늘님.\n\n주문하신 상품을 확인했습니다. 2026년 12월 4일 목요일에 보내 드립니다.\n',
  )
  expect(text.startsWith('안녕하세요, 김하늘'.normalize('NFD'))).toBe(true)
  expect(told).toHaveLength(2)
  expect((await through(parts, ['all', 'save'])).text).toBe(text)
})

test('HTML in parts is left to somebody', async () => {
  const html = '<p>주문하신&nbsp;상품를 확인했습니다.</p>\n'.normalize('NFD')
  const { findings } = await reviewed(html)
  expect(findings.some(({ fix }) => fix)).toBe(true)
  expect(fixed(html, findings).text).toBe(html)
})

test('nothing is written before somebody says so', async () => {
  expect((await through(korean, ['all', 'leave'])).text).toBe(korean)
  expect((await through(korean, ['all', 'save'])).text).toContain('상품을 확인했습니다')
  expect(readdirSync(home)).toEqual(['draft.md'])
})

test('one by one: a sentence is written anew, a weekday put right, another left', async () => {
  const { offered, text } = await through(english, ['each', 'rewrite', 'take', 'rewrite', 'save'], ['Dear Ben,', '-'])
  expect(text).toBe('Dear Ben,\n\nIt leaves us on Friday, 4 December 2026.\n\nBest,\nJo\n')
  expect(offered[1]).toEqual(['rewrite', 'skip', 'stop'])
  expect(offered[2]).toEqual(['take', 'rewrite', 'skip', 'stop'])
})

test('a file that changed meanwhile is not written over', async () => {
  const review = async (text: string) => {
    writeFileSync(join(home, 'draft.md'), 'Somebody else was faster.\n')
    return (await reviewed(text)).findings
  }
  writeFileSync(join(home, 'draft.md'), korean)
  const chosen = ['all', 'save']
  const prompts = { select: async () => chosen.shift()! } as Pick<Prompts, 'select'> as Prompts
  const io = { out: () => {}, err: () => {}, stdin: process.stdin, env: {}, cwd: home }
  const world = { io: { ...io, outIsTerminal: true, errIsTerminal: true, width: 80 }, asked: 'en', lang: 'en', code: 0 } as const
  const run = { ...world, files: new RunFiles(home) }
  await expect(mend({ file: 'draft.md', text: korean, review, show: async () => {} }, run, prompts)).rejects.toThrow(
    'not as it was read',
  )
  expect(readFileSync(join(home, 'draft.md'), 'utf8')).toBe('Somebody else was faster.\n')
})

test('--fix writes the sure fixes and checks again', async () => {
  writeFileSync(join(home, 'draft.md'), korean)
  const { code, err, out } = await run(['check', '--fix', 'draft.md', '--lang', 'en'], { cwd: home })
  expect(readFileSync(join(home, 'draft.md'), 'utf8')).toContain('김하늘님.')
  expect(err).toContain('“품를” → “품을”')
  expect(out).toContain('2026-12-04 is a Friday, not a Thursday.')
  expect(out).not.toContain('품를')
  expect(code).toBe(1)
  const piped = await run(['check', '--fix', '-'], { cwd: home, stdin: korean })
  expect([piped.code, piped.out]).toEqual([2, ''])
})

test.each([60, 80, 120, 200])(
  'on a terminal of %i columns the draft stands with its findings, and keeps to them',
  async (terminal) => {
    writeFileSync(join(home, 'draft.md'), korean + english)
    const { out, code } = await run(['check', 'draft.md', '--draft-lang', 'ko', '--lang', 'ko'], {
      cwd: home,
      terminal,
      env: { NO_COLOR: '1' },
    })
    expect(code).toBe(1)
    const lines = out.split('\n')
    expect(lines.filter((line) => everydayWidth(line) > terminal)).toEqual([])
    // marks stand under what they mark, Hangul two columns wide
    const row = lines.findIndex((line) => line.includes('상품를'))
    const before = everydayWidth(lines[row]!.split('품를')[0]!)
    expect(lines[row + 1]!.indexOf('~~~~')).toBe(before)
  },
)

test('what the terminal would obey does not reach it', async () => {
  const text = 'Dear \x1b[31m[NAME],\n'
  const { findings, looked } = await reviewed(text)
  const review = { command: 'check' as const, findings, sources: new Map([['draft.md', text]]), rules: [], json: {} }
  const summary = { subjects: 1, errors: 1, warnings: 0, infos: 0, suppressed: 0, baselined: 0 }
  const drawn = await beside(
    { ...review, summary, drafts: { looked, words: false, all: false } },
    { width: 80, style: style(false, {}), lang: 'en' },
  )
  expect(drawn).not.toContain('\x1b')
  expect(drawn).toContain('[NAME]')
})
