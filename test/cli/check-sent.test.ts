import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sentRepliesSchema } from '../../src/config/schemas/sent-replies.ts'
import { run, words } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sent-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const check = (line: string, more: { terminal?: number; env?: Record<string, string> } = {}) =>
  run(['check', ...words(line)], { cwd: folder, ...more })
const json = async (line: string) => sentRepliesSchema.parse(JSON.parse((await check(`${line} -f json`)).out))

const good =
  'Hi Mina,\n\nI am sorry that the cup in order 48102 broke. I sent a new one this morning, because the box was too thin. Thank you for the photo.'
const bad = 'Hi Mina,\n\nYou should have read the page. Write to mina@example.com or 010-1234-5678.'

/** 12 replies of Jo, of which 3 blame, 2 of Bea; a note, a rule and a reply in German. */
function conversations(): void {
  const ticket = (id: number, author: number, body: string, more: object = {}) => ({
    ...{ id, requester_id: 7 },
    comments: [
      { id: 1, author_id: 7, public: true, body: 'The cup broke.' },
      { id: 2, author_id: author, public: true, body, created_at: '2026-10-05T02:00:00Z', ...more },
    ],
  })
  const jo = Array.from({ length: 12 }, (_, i) => ticket(100 + i, 1, i < 3 ? bad : good))
  const others = [
    ...[
      ticket(200, 2, good),
      ticket(201, 2, 'Guten Tag, Ihre Teekanne ist heute mit der Post zu Ihnen gegangen. Vielen Dank für Ihre Geduld.'),
    ],
    ...[ticket(300, 1, 'Row 4?', { public: false }), ticket(301, 1, 'We got it.', { via: { channel: 'rule' } })],
  ]
  const users = [
    ...[
      { id: 7, name: 'Mina', role: 'end-user' },
      { id: 1, name: 'Jo Park', role: 'agent' },
      { id: 2, name: 'Bea', role: 'agent' },
    ],
  ]
  writeFileSync(join(folder, 'conversations.json'), JSON.stringify({ tickets: [...jo, ...others], users }))
}

describe('check --from', () => {
  beforeEach(conversations)

  test('scores the sample of each agent, with n and interval; too few say so', async () => {
    const { counts, agents, all, replies } = await json('--from conversations.json')
    expect(counts).toEqual({ conversations: 16, sent: 14, customers: 16, automatic: 1, unsent: 1, unclear: 0 })
    expect(agents.map(({ agent, sent, sampled, judged, tooFew }) => [agent, sent, sampled, judged, tooFew])).toEqual([
      ['Bea', 2, 2, 1, true],
      ['Jo Park', 12, 12, 12, false],
    ])
    const jo = agents[1]!
    expect(jo.steps.thank).toMatchObject({ n: 12, count: 9, share: 0.75 })
    expect(jo.checks['no-blame']).toMatchObject({ n: 12, count: 3, share: 0.25 })
    // Wilson, 3 of 12, by hand: (3/12 + z²/24 ± z·√(0.25·0.75/12 + z²/576)) / (1 + z²/12)
    expect(jo.checks['no-blame']!.low).toBeCloseTo(0.08894, 4)
    expect(jo.checks['no-blame']!.high).toBeCloseTo(0.53231, 4)
    expect(all.steps.listen.share).toBeNull()
    expect(replies).toHaveLength(14)
    expect(replies.filter(({ judged }) => !judged).map(({ conversation }) => conversation)).toEqual(['201'])
  })

  test('the same seed draws the same replies; a sheet has them, and no text unless it is asked for', async () => {
    const drawn = async (line: string) =>
      (await json(`--from conversations.json --sample 4 ${line}`)).replies.map((one) => one.conversation)
    expect(await drawn('--seed tea')).toEqual(await drawn('--seed tea'))
    expect(await drawn('--seed tea')).not.toEqual(await drawn('--seed coffee'))
    const ran = await check('--from conversations.json -o sheet.csv')
    expect([ran.code, ran.err]).toEqual([0, 'Wrote sheet.csv.\n'])
    expect(ran.out).toContain('Jo Park 12/12')
    expect(readFileSync(join(folder, 'sheet.csv'), 'utf8')).not.toMatch(/Mina|read the page|@/)
    await check('--from conversations.json -o sheet.csv --show-text')
    const sheet = readFileSync(join(folder, 'sheet.csv'), 'utf8')
    expect(sheet).toContain('You should have read the page. Write to [address] or [number].')
    expect(sheet).not.toMatch(/Mina|example\.com|1234/)
  })

  test.each([50, 80, 120])('%i columns: nothing is wider, and what it cannot tell is said', async (terminal) => {
    for (const lang of ['en', 'ko']) {
      const { out } = await check(`--from conversations.json --lang ${lang}`, { terminal, env: { NO_COLOR: '1' } })
      const columns = (text: string) => [...text].reduce((sum, c) => sum + (/[ᄀ-ᇿ가-힣]/.test(c) ? 2 : 1), 0)
      expect(out.split('\n').filter((line) => columns(line) > terminal)).toEqual([])
      expect(out.replace(/\s+/g, ' ')).toContain(lang === 'en' ? 'No ranking' : '순위가 아닙니다')
      expect(out.replace(/\s+/g, ' ')).toMatch(lang === 'en' ? /Too few replies for a share: 1 agent/ : /상담원 1명은/)
    }
  })

  test('findings fail the run only if it is asked to', async () => {
    expect((await check('--from conversations.json')).code).toBe(0)
    expect((await check('--from conversations.json --fail-on likely')).code).toBe(1)
    expect((await check('--from conversations.json --max-warnings 1000')).code).toBe(0)
  })

  test('Markdown and CSV; nothing in a name steers them', async () => {
    const text = readFileSync(join(folder, 'conversations.json'), 'utf8').replace('Jo Park', '=1|<i>Jo\\u001b[31m')
    writeFileSync(join(folder, 'conversations.json'), text)
    const { out } = await check('--from conversations.json -f markdown')
    expect(out).toContain('| =1\\|&lt;i&gt;Jo')
    const csv = await check('--from conversations.json -f csv')
    expect(csv.out).toContain("\r\n'=1|<i>Jo")
    expect(csv.out).toContain('step,thank,12,9,0.75,')
    for (const format of ['markdown', 'human', 'json'])
      expect((await check(`--from conversations.json -f ${format}`)).out).not.toMatch(/\u001b/)
  })

  test.each([
    ['draft.md --from conversations.json', 'draft.md'],
    ['--from conversations.json --macros m.json', '--macros'],
    ['--from conversations.json --sample 0', '--sample'],
    ['--from conversations.json -f sarif', 'sarif'],
    ['--from empty.json', 'empty.json'],
    ['--from draft.md', 'draft.md'],
    ['--from quiet.json', 'quiet.json'],
    ['draft.md --sample 3', '--from'],
    ['draft.md -f csv', '--from'],
  ])('%s is 2, and says %s', async (line, hint) => {
    writeFileSync(join(folder, 'draft.md'), good)
    writeFileSync(join(folder, 'empty.json'), '{"conversations":[{"id":1,"created_at":1792264680}]}')
    writeFileSync(
      join(folder, 'quiet.json'),
      JSON.stringify({ comments: [{ id: 1, author_id: 7, public: true, body: 'Late.' }] }),
    )
    const ran = await check(line)
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain(hint)
    expect(ran.err).toMatch(/^support-kit: .+\n {2}\S/)
  })
})

describe('data that is named as a draft is refused', () => {
  test.each([
    ['conversations.json', '--from conversations.json'],
    ['macros.json', '--macros macros.json'],
    ['pages.ndjson', '--from pages.ndjson'],
    ['tickets.csv', '--from'],
    ['other.json', '--from'],
    ['draft.txt', '--from draft.txt'],
  ])('%s', async (file, hint) => {
    conversations()
    const one = JSON.stringify({ comments: [{ id: 1, author_id: 7, public: true, body: 'Late.' }] })
    writeFileSync(join(folder, 'macros.json'), '[{"short_code":"late","content":"It left today."}]')
    writeFileSync(join(folder, 'pages.ndjson'), `${one}\n${one}\n`)
    writeFileSync(join(folder, 'tickets.csv'), 'Ticket ID,Created at\n1,2026-10-05\n')
    writeFileSync(join(folder, 'other.json'), '{"a":1}')
    writeFileSync(join(folder, 'draft.txt'), one)
    for (const lang of ['en', 'ko']) {
      const ran = await check(`${file} --lang ${lang}`)
      expect([ran.code, ran.out]).toEqual([2, ''])
      expect(ran.err).toContain(hint)
    }
  })

  test('a reply that begins with a bracket is read', async () => {
    writeFileSync(join(folder, 'draft.md'), `[Leaf & Ember] ${good}`)
    expect((await check('draft.md')).code).toBe(0)
  })
})
