import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { todoSchema } from '../../src/config/schemas/todo.ts'
import { reasonNames } from '../../src/todo/reason.ts'
import { run, teahouse, words } from './run.ts'

const home = mkdtempSync(join(tmpdir(), 'todo-'))
afterAll(() => rmSync(home, { recursive: true }))

const todo = async (line: string, cwd = home) =>
  todoSchema.parse(JSON.parse((await run(['todo', ...words(line), '-f', 'json'], { cwd })).out))
const counts = async (line: string, cwd = home) =>
  Object.fromEntries((await todo(line, cwd)).reasons.map(({ reason, count }) => [reason, count]))

async function metrics(line: string): Promise<(metric: string, value: string) => number | undefined> {
  const { out } = await run(['metrics', ...words(line), '-f', 'json'])
  const { results } = JSON.parse(out) as { results: { metric: string; group: object; values: Record<string, number> }[] }
  return (metric, value) => results.find((one) => one.metric === metric && Object.keys(one.group).length === 0)?.values[value]
}

const fixtures = ['tickets.csv', 'gorgias.csv', 'inquiries.ko.cp949.csv', 'conversations.json', 'tickets.csv gorgias.csv']

describe.each(fixtures)('%s: the list counts as metrics does', (files) => {
  test.each([
    '--target 24h',
    '--target 30m --as-of 2026-11-02T00:00:00Z',
    "--target 4bh --business-hours 'Mon-Fri 09:00-18:00' --month 2026-10",
  ])('%s', async (flags) => {
    const [list, number] = await Promise.all([counts(`${files} ${flags} --recent 9999d`, teahouse), metrics(`${files} ${flags}`)])
    // every channel has a target here, so that who waits is either late or still inside it
    const [waiting, pending] = [number('first-response', 'waiting'), number('within-target', 'pending')]
    expect(list['late-answer'] ?? undefined).toBe(waiting === undefined ? undefined : waiting - pending!)
    expect(list['closed-unanswered'] ?? undefined).toBe(number('first-response', 'closed_unanswered'))
    expect(list['bad-rating'] ?? undefined).toBe(number('csat', 'bad'))
  })
})

/** Eight tickets of a sheet of one's own; now is 31 October 2026, 09:00 in Seoul. */
const sheet = `id,created_at,first_response_at,solved_at,status,channel,requester,agent,team,tags,csat,csat comment,reopens,rated_at,subject
1,2026-10-30 09:00,,,open,email,ana@x.example,Jo,Tea,lost,,,0,,Where is it
2,2026-10-31 08:30,,,open,email,bo@x.example,Mina,Tea,,,,0,,Hello
3,2026-10-20 09:00,2026-10-20 10:00,2026-10-20 11:00,solved,email,cy@x.example,Jo,Cups,,1,"Call me, 010-1234-5678",0,2026-10-29 09:00,Cup
4,2026-10-20 09:00,2026-10-20 10:00,2026-10-20 11:00,solved,email,dee@x.example,Jo,Cups,refund,1,,0,2026-10-28 09:00,Tea
5,2026-10-21 09:00,,2026-10-21 11:00,closed,email,eve@x.example,Mina,Cups,,,,0,,Pot
6,2026-10-22 09:00,2026-10-22 10:00,,open,email,fay@x.example,Mina,Tea,,1,,2,2026-10-30 09:00,Tin
7,2026-10-23 09:00,2026-10-23 10:00,2026-10-24 09:00,solved,email,gus@x.example,Jo,Tea,,5,,1,2026-10-24 09:00,Spoon
8,2026-10-24 09:00,2026-10-24 10:00,,open,email,ana@x.example,Jo,Tea,,,,0,,Lid
`
const orders = `id,created_at,customer
o1,2026-09-01 09:00,eve@x.example
o2,2026-09-02 09:00,eve@x.example
o3,2026-09-03 09:00,dee@x.example
`
beforeAll(() => {
  writeFileSync(join(home, 'sheet.csv'), sheet)
  writeFileSync(join(home, 'orders.csv'), orders)
  writeFileSync(join(home, 'little.csv'), 'id,created_at,subject\n1,2026-10-01 09:00,a\n2,2026-10-02 09:00,b\n')
})
const own = 'sheet.csv --zone Asia/Seoul --as-of 2026-10-31T09:00:00+09:00'

describe('a list', () => {
  test('has each ticket once with all its reasons, the most urgent first', async () => {
    const { tickets, reasons, asOf, newest } = await todo(own)
    // 1 waited a day for 6 hours; the others have no deadline: comments first, then more reasons, then the newest
    expect(tickets.map(({ ticket, reasons }) => [ticket, ...reasons.map(({ reason }) => reason)])).toEqual([
      ['1', 'late-answer'],
      ['3', 'bad-rating'],
      ['6', 'bad-rating', 'reopened'],
      ['8', 'repeat-open'],
      ['4', 'bad-rating'],
      ['5', 'closed-unanswered'],
    ])
    expect(tickets[0]).toMatchObject({
      ...{ since: '2026-10-30T09:00:00+09:00', deadline: '2026-10-30T15:00:00+09:00', overdue_s: 64_800 },
      ...{ agent: 'Jo', team: 'Tea', orders: null, template: 'lost-order' },
    })
    expect(tickets.find(({ ticket }) => ticket === '8')!.since).toBe('2026-10-30T09:00:00+09:00')
    expect(reasons.map(({ reason }) => reason)).toEqual(reasonNames())
    expect({ asOf, newest }).toEqual({ asOf: '2026-10-31T09:00:00+09:00', newest: false })
  })
  test('puts customers with more orders first where nothing has a deadline', async () => {
    const { tickets } = await todo(`${own} --orders orders.csv`)
    expect(tickets.slice(0, 3).map(({ ticket, orders }) => [ticket, orders])).toEqual([
      ['1', null],
      ['5', 2],
      ['4', 1],
    ])
  })
  test('is about the people, reasons and tickets asked for', async () => {
    const ids = async (flags: string) => (await todo(`${own} ${flags}`)).tickets.map(({ ticket }) => ticket)
    expect(await ids('--agent jo')).toEqual(['1', '3', '8', '4'])
    expect(await ids('--agent jo --team Cups')).toEqual(['3', '4'])
    expect(await ids('--only bad-rating,reopened')).toEqual(['3', '6', '4'])
    expect(await ids('--only tag=refund')).toEqual(['4'])
    expect(await ids('--only agent=Mina,closed-unanswered')).toEqual(['5'])
    expect(await ids('--recent 2d --only bad-rating')).toEqual(['3', '6'])
    // somebody else's tickets tell that a customer wrote again
    expect(await ids('--agent jo --only repeat-open')).toEqual(['8'])
  })
  test('takes the newest time of the file for now, and says so', async () => {
    const { asOf, newest } = await todo('sheet.csv --zone Asia/Seoul')
    expect({ asOf, newest }).toEqual({ asOf: '2026-10-31T08:30:00+09:00', newest: true })
    expect((await run(words('todo sheet.csv --zone Asia/Seoul'), { cwd: home })).out).toContain('Now is the newest time')
    expect((await run(words(`todo ${own}`), { cwd: home })).out).not.toContain('Now is the newest time')
  })
  test('says nothing of what customers wrote or who they are, unless asked, and then masked', async () => {
    for (const format of ['table', 'csv', 'json', 'markdown'])
      for (const lang of ['en', 'ko']) {
        const { out } = await run(words(`todo ${own} --all -f ${format} --lang ${lang}`), { cwd: home })
        expect(out).not.toMatch(/Call me|x\.example|Where is it|1234/)
        const shown = await run(words(`todo ${own} --all -f ${format} --lang ${lang} --show-text`), { cwd: home })
        expect(shown.out).toMatch(/Call me/)
        expect(shown.out).toMatch(/Where is it/)
        expect(shown.out).not.toMatch(/x\.example|1234/)
      }
  })
  test('lists reviews with a text, and none with stars alone, of a sheet that has both kinds', async () => {
    writeFileSync(
      join(home, 'reviews.csv'),
      `id,created_at,first_response_at,status,channel,csat,csat comment
r1,2026-10-29 09:00,,open,review,1,Came late
r2,2026-10-29 09:00,,open,review,5,
r3,2026-10-29 09:00,2026-10-29 12:00,open,review,2,Came broken
`,
    )
    const { tickets } = await todo('reviews.csv --only unanswered-review --zone UTC --as-of 2026-10-31T09:00:00Z')
    expect(tickets).toMatchObject([{ ticket: 'r1', deadline: '2026-10-30T09:00:00+00:00', overdue_s: 86_400 }])
    expect(tickets).toHaveLength(1)
  })
  test('names a file for the reply only if it can be read again', async () => {
    const out = async (line: string, stdin = '') => (await run(words(line), { cwd: home, stdin })).out
    expect(await out(`todo ${own}`)).toContain('--ticket 1 --from sheet.csv')
    expect(await out(`todo - --zone Asia/Seoul --as-of 2026-10-31T09:00:00+09:00`, sheet)).toContain('--ticket 1 --from FILE')
  })
  test('fails a run only if asked to', async () => {
    const code = async (flags: string) => (await run(words(`todo ${own} ${flags}`), { cwd: home })).code
    expect(await code('')).toBe(0)
    expect(await code('--fail-if-any')).toBe(1)
    expect(await code('--fail-if-any --only late-answer --agent Mina')).toBe(0)
  })
  test('refuses names and reasons that there are none of', async () => {
    const err = async (flags: string) => (await run(words(`todo ${own} ${flags} --lang en`), { cwd: home })).err
    expect(await err('--agent Min')).toMatch(/nobody of that name.*\n.*Did you mean Mina/)
    expect(await err('--team Pots')).toContain('--team: nobody')
    expect(await err('--only late')).toContain('late-answer')
    expect(await err('--recent soon')).toContain('soon')
    expect(await err('-o list.pdf')).toContain('.pdf is not a format')
  })
  test('says what an export cannot tell and what would be needed', async () => {
    const { reasons, tickets } = await todo('little.csv')
    expect(tickets).toEqual([])
    expect(reasons.every(({ count, cannotTell }) => count === null && cannotTell !== null)).toBe(true)
    const { out, code } = await run(words('todo little.csv --fail-if-any'), { cwd: home })
    expect(code).toBe(0)
    expect(out).toContain('These data cannot tell what there is to do')
    expect(out).toMatch(/"late answer": cannot tell, it needs/)
    expect((await run(words('todo little.csv --lang ko'), { cwd: home })).out).toContain('이 파일로는 할 일을 알 수 없습니다')
  })
  test.each([60, 80, 120])('is no wider than a terminal of %i columns, but for a command', async (terminal) => {
    for (const lang of ['en', 'ko']) {
      const { out } = await run(words(`todo ${own} --lang ${lang} --show-text --orders orders.csv`), { cwd: home, terminal })
      const { everydayWidth } = await import('../../src/terminal/width.ts')
      const lines = stripVTControlCharacters(out).split('\n')
      for (const line of lines.filter((one) => !one.includes('support-kit reply')))
        expect(everydayWidth(line), line).toBeLessThanOrEqual(terminal)
    }
  })
})

describe('promises in sent replies', () => {
  const replies: Record<string, [by: number, at: string, text: string][]> = {
    '101': [
      [1, '2026-10-27T01:00:00Z', 'Hi Mina,\n\nI will check with the carrier and write to you by Thursday, 29 October.\n\nJo'],
    ],
    // answered since
    '102': [
      [1, '2026-10-27T01:00:00Z', 'I will check with the carrier and write to you by Thursday, 29 October.'],
      [1, '2026-10-29T01:00:00Z', 'The parcel is with you today. Thank you for your patience.'],
    ],
    // still to come
    '103': [[1, '2026-10-27T01:00:00Z', 'I will check with the carrier and write to you by Thursday, 5 November.']],
    // no day
    '104': [[1, '2026-10-27T01:00:00Z', 'I will check with the carrier and write to you soon.']],
    '105': [[1, '2026-10-28T01:00:00Z', '안녕하세요.\n\n택배사에 확인해 10월 30일(금)까지 연락드리겠습니다.']],
    // the day after the 29th in Seoul, where it was already the 30th
    '106': [[1, '2026-10-29T16:00:00Z', '확인해서 내일까지 다시 연락드리겠습니다.']],
    // what the customer says is no promise of the shop
    // a parcel promises no act of the shop, and neither does what depends on something else
    '108': [[1, '2026-10-27T01:00:00Z', 'I sent a new pot this morning, and it should be with you by Thursday, 29 October.']],
    '109': [[1, '2026-10-27T01:00:00Z', 'If it is not in your letterbox by Thursday, 29 October, I will send another one.']],
    '110': [[1, '2026-10-27T01:00:00Z', '새 찻잔은 10월 29일(목)에 도착합니다. 그날까지 없으면 하나 더 보내 드리겠습니다.']],
    '107': [[7, '2026-10-27T01:00:00Z', 'I will write to you by Thursday, 29 October.']],
  }
  const page = {
    tickets: Object.entries(replies).map(([id, comments]) => ({
      ...{ id: Number(id), requester_id: 7, status: 'pending', created_at: '2026-10-26T01:00:00Z', subject: 'Tea' },
      ...{ updated_at: '2026-10-29T01:00:00Z', via: { channel: 'email' }, tags: [] },
      comments: comments.map(([author_id, created_at, body], i) => ({ id: i + 1, author_id, public: true, body, created_at })),
    })),
    users: [
      { id: 7, name: 'Mina', role: 'end-user' },
      { id: 1, name: 'Jo', role: 'agent' },
    ],
  }
  beforeAll(() => {
    writeFileSync(join(home, 'page.json'), JSON.stringify(page))
    writeFileSync(
      join(home, 'table.csv'),
      `id,created_at,status\n${Object.keys(replies)
        .map((id) => `${id},2026-10-26 10:00,pending`)
        .join('\n')}\n`,
    )
  })
  const due = async (line: string) =>
    (await todo(`${line} --only promised --zone Asia/Seoul`)).tickets.map(({ ticket, deadline, reasons }) => [
      ticket,
      reasons[0]!.due,
      deadline,
    ])

  test('are due by the end of their day, until somebody has written again', async () => {
    const listed = [
      ['101', '2026-10-29', '2026-10-30T00:00:00+09:00'],
      ['105', '2026-10-30', '2026-10-31T00:00:00+09:00'],
      ['106', '2026-10-31', '2026-11-01T00:00:00+09:00'],
    ]
    expect(await due('page.json --as-of 2026-10-31T09:00:00+09:00')).toEqual(listed)
    expect(await due('table.csv --conversations page.json --as-of 2026-10-31T09:00:00+09:00')).toEqual(listed)
    expect(await due('page.json --as-of 2026-10-29T09:00:00+09:00')).toEqual([listed[0]])
    expect(await due('page.json --as-of 2026-10-28T09:00:00+09:00')).toEqual([])
  })
  test('with business hours by the close of that day, or of the next one that is open', async () => {
    const hours = "--business-hours 'Mon-Thu 09:00-18:00; Sat 10:00-13:00' --as-of 2026-11-01T09:00:00+09:00"
    expect(await due(`page.json ${hours}`)).toEqual([
      ['101', '2026-10-29', '2026-10-29T18:00:00+09:00'],
      // both are due at once: the newer promise first
      ['106', '2026-10-31', '2026-10-31T13:00:00+09:00'],
      ['105', '2026-10-30', '2026-10-31T13:00:00+09:00'],
    ])
  })
  test('of a file without texts are refused where it was named for them', async () => {
    const { code, err } = await run(words('todo table.csv --conversations table.csv'), { cwd: home })
    expect(code).toBe(2)
    expect(err).toContain('no conversations with the texts')
  })
})
