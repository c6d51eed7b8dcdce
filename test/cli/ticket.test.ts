import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ticketSchema } from '../../src/config/schemas/ticket.ts'
import { everydayWidth } from '../../src/terminal/width.ts'
import { run, teahouse, transcript, words } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string) => writeFileSync(join(folder, name), text)

// New York: the clocks go forward on Sunday 8 March 2026. 4711 waits over that weekend, 4712 was asked and answered in it
file(
  'spring.csv',
  `ticket id,created at,first response at,solved at,status,channel,agent,tags,replies,satisfaction
4711,2026-03-06 15:00,2026-03-09 10:00,2026-03-09 11:30,solved,email,Rina Mori,,1,5
4712,2026-03-07 15:00,2026-03-08 11:00,2026-03-08 11:00,solved,chat,Jo Park,,2,3
4713,2026-03-08 00:30,2026-03-08 04:30,,open,chat,,,1,
4714,2026-03-09 12:00,,,open,form,,,,
4715,2026-03-09 12:10,,2026-03-09 13:00,closed,email,,,0,
4716,2026-03-09 12:20,2026-03-09 12:00,,open,email,,,,
4717,2026-03-09 12:30,soon,,open,email,,,,
4718,2026-03-09 12:40,,,open,email,,,3,
4719,2026-03-09 12:45,2026-03-09 12:50,2026-03-09 12:55,solved,email,,vip;noise,1,
0042,2026-03-09 13:00,2026-03-09 13:05,,open,sms,,,1,
4720,someday,,,open,email,,,,
`,
)
file('off.yaml', '- 2026-03-09 # inventory\n')
file('settings.yaml', 'exclude: { spam: [noise] }\n')
file(
  'shop.csv',
  `Ticket ID,Created at,Customer email,Ticket form,Tags,Assignee,First response (minutes),Status
T-1,2026-10-01 09:00,mina@example.com,Contact,qa-test,Rina,10,solved
T-2,2026-10-02 09:00,QA@Teahouse.example,Contact,gift,Rina,20,solved
T-3,2026-10-03 09:00,tadek@example.com,Internal: tests,gift,Rina,30,solved
T-4,2026-10-04 09:00,oona@example.org,Contact,gift,Rina,30,solved
T-5,2026-10-05 09:00,wren@example.com,Contact,gift,Autobot,1,open
T-6,2026-10-06 09:00,bot@teahouse.example,Contact,spam,Rina,5,solved
T-7,2026-10-07 09:00,ivo@example.com,Contact,gift,Rina,60,solved
`,
)
file(
  'shop.yaml',
  `timeZone: Asia/Seoul
exclude:
  spam: [spam]
  test:
    tags: [qa-test]
    requesters: ["*@teahouse.example"]
    columns: { ticket form: ["internal: *"] }
  agent_initiated: { requesters: [Oona@example.org] }
  automatic: { agents: [autobot] }
`,
)
file('orders.yaml', 'exclude: { test: { agents: [Rina] } }\n')
file(
  'again.csv',
  `ticket id,created at,first response at,solved at,status,channel,updated at
4712,2026-03-07 15:00,2026-03-08 12:00,,open,chat,2026-03-10 09:00
4799,2026-03-10 08:00,2026-03-10 08:30,,open,chat,2026-03-10 08:30
`,
)
const clock = '--zone America/New_York --as-of 2026-03-10T14:00:00Z'
const office = "--business-hours 'Mon-Fri 09:00-17:00'"

interface Ticket {
  id: string
  asked: string
  line: number
  counted: boolean
  rows: { file: string; line: number; fate: string; reason?: string; cell?: object }[]
  ticket:
    | null
    | (Record<string, unknown> & {
        left_out: unknown[]
        business: null | { zone: string; reply: { from: string; to: string; business_s: number }[] }
        metrics: { metric: string; rule: string; message: string; values: Record<string, number | null> }[]
      })
}
async function json(line: string, cwd = folder): Promise<Ticket[]> {
  const { code, out, err } = await run(words(`explain --ticket ${line} -f json`), { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const told = JSON.parse(out)
  expect(ticketSchema.parse(told)).toEqual(told)
  return told.tickets as Ticket[]
}
const rules = ({ ticket }: Ticket) => Object.fromEntries(ticket!.metrics.map(({ metric, rule }) => [metric, rule]))
const message = ({ ticket }: Ticket, id: string) => ticket!.metrics.find(({ metric }) => metric === id)!.message

describe('counted by hand, over a weekend in which the clocks change', () => {
  test('office hours: two on Friday, one on Monday, and the Sunday of 23 hours between', async () => {
    const [found] = await json(`4711 spring.csv ${clock} ${office} --target 4bh`)
    const { ticket } = found!
    expect(ticket).toMatchObject({
      agent: 'Rina Mori',
      reply_s: 66 * 3600,
      reply_business_s: 3 * 3600,
      target_business_s: 4 * 3600,
    })
    // 15:00 to 17:00 at -05:00, 09:00 to 10:00 at -04:00
    expect(ticket!.business).toMatchObject({
      zone: 'America/New_York',
      reply: [
        { from: '2026-03-06T20:00:00Z', to: '2026-03-06T22:00:00Z', business_s: 7200 },
        { from: '2026-03-09T13:00:00Z', to: '2026-03-09T14:00:00Z', business_s: 3600 },
      ],
    })
    expect(rules(found!)).toMatchObject({ 'within-target': 'met', 'one-touch': 'one_touch', csat: 'good', resolution: 'solved' })
    expect(message(found!, 'within-target')).toBe('met, 3 h of business time: 1 h to spare')
  })

  test('a shop that is open on that Sunday', async () => {
    const [found] = await json(`4712 spring.csv ${clock} --business-hours 'Mon-Sun 08:00-20:00'`)
    // five hours of Saturday, three of Sunday; 19 by the clock on the wall of another zone
    expect(found!.ticket).toMatchObject({ reply_s: 19 * 3600, reply_business_s: 8 * 3600 })
    expect(found!.ticket!.business!.reply.map((s) => s.business_s)).toEqual([5 * 3600, 3 * 3600])
    expect(rules(found!)).toMatchObject({ 'within-target': 'missed', 'one-touch': 'several', csat: 'neutral' })
    expect(message(found!, 'within-target')).toBe('missed by 18 h 57 m (target 3 m)')
  })

  test('the hour that did not exist is in no business time', async () => {
    const [found] = await json(`4713 spring.csv ${clock} --business-hours 'Mon-Sun 00:00-04:00'`)
    // 00:30 to 02:00 and 03:00 to 04:00
    expect(found!.ticket).toMatchObject({ reply_s: 3 * 3600, reply_business_s: 2.5 * 3600 })
  })

  test('a holiday takes the Monday', async () => {
    const [found] = await json(`4711 spring.csv ${clock} ${office} --holidays off.yaml`)
    expect(found!.ticket).toMatchObject({ reply_business_s: 7200, solve_business_s: 7200 })
    const [waits] = await json(`4714 spring.csv ${clock} ${office} --holidays off.yaml`)
    // as of 10:00 on Tuesday
    expect(waits!.ticket).toMatchObject({ reply: 'waiting', waited_s: 22 * 3600, waited_business_s: 3600 })
  })
})

test.each([
  ['4714', { 'first-response': 'waiting', 'within-target': 'missed', resolution: 'not_solved', csat: 'unrated' }],
  ['4715', { 'first-response': 'closed_unanswered', 'within-target': 'closed_unanswered', 'one-touch': 'no_reply' }],
  ['4716', { 'first-response': 'invalid', 'within-target': 'no_answer' }],
])('%s', async (id, expected) => {
  const [found] = await json(`${id} spring.csv ${clock}`)
  expect(rules(found!)).toMatchObject(expected)
})

test('what was closed without an answer waits no more: no waiting time is listed up to today', async () => {
  const [found] = await json(`4715 spring.csv ${clock} ${office}`)
  expect(found!.ticket).toMatchObject({ reply: 'closed_unanswered', waited_s: null, waited_business_s: null })
  expect(found!.ticket!.business!.reply).toEqual([])
  const { out } = await run(words(`explain --ticket 4715 spring.csv ${clock} ${office}`), { cwd: folder })
  expect(out).toContain('Business time to resolution')
  expect(out).not.toContain('Business time it has waited')
  // 12:10 to 17:00, and an hour of the next day
  const waiting = await json(`4714 spring.csv ${clock} ${office}`)
  expect(waiting[0]!.ticket!.business!.reply.map((s) => s.business_s)).toEqual([5 * 3600, 3600])
})

test('what is left of a target in business time is told in hours: three days of it are no day and six hours', async () => {
  // 12:00 to 17:00 and 09:00 to 10:00 have gone by
  const [found] = await json(`4714 spring.csv ${clock} ${office} --target form=36bh`)
  expect(message(found!, 'within-target')).toBe('pending: 30 h left of 36 h of business time')
  const [more] = await json(`4714 spring.csv ${clock} ${office} --target form=80bh`)
  expect(message(more!, 'within-target')).toBe('pending: 74 h left of 80 h of business time')
})

test('why a reply has no time', async () => {
  const why = async (id: string) => (await json(`${id} spring.csv ${clock}`))[0]!.ticket!.reply_invalid
  expect([await why('4716'), await why('4717'), await why('4718')]).toEqual(['before_creation', 'unreadable', 'no_time'])
})

test('left out by a tag of the settings', async () => {
  const [found] = await json(`4719 spring.csv ${clock} --config settings.yaml`)
  expect(found).toMatchObject({
    counted: false,
    ticket: { left_out: [{ reason: 'spam', evidence: { by: 'tag', what: 'noise' } }], metrics: [] },
  })
})

describe('left out by the settings', () => {
  const shop = 'shop.csv --config shop.yaml'
  test.each([
    ['T-1', [{ reason: 'test', evidence: { by: 'tag', what: 'qa-test' } }]],
    ['T-2', [{ reason: 'test', evidence: { by: 'requester', what: '*@teahouse.example' } }]],
    ['T-3', [{ reason: 'test', evidence: { by: 'column', what: 'ticket form: internal: *' } }]],
    ['T-4', [{ reason: 'agent_initiated', evidence: { by: 'requester', what: 'Oona@example.org' } }]],
    [
      'T-6',
      [
        { reason: 'spam', evidence: { by: 'tag', what: 'spam' } },
        { reason: 'test', evidence: { by: 'requester', what: '*@teahouse.example' } },
      ],
    ],
    ['T-7', []],
  ])('%s', async (id, expected) => {
    const [found] = await json(`${id} ${shop}`)
    expect(found!.ticket!.left_out).toEqual(expected)
    expect(found!.counted).toBe(expected.length === 0)
  })

  test('by an agent', async () => {
    const [found] = await json('T-7 shop.csv --config orders.yaml')
    expect(found!.ticket!.left_out).toEqual([{ reason: 'test', evidence: { by: 'agent', what: 'Rina' } }])
  })

  test('a reply that they take for a machine’s: the ticket waits', async () => {
    const [found] = await json(`T-5 ${shop}`)
    expect(found!.ticket).toMatchObject({
      first_reply_automatic: true,
      first_reply_automatic_by: { by: 'agent', what: 'autobot' },
      reply: 'waiting',
    })
  })

  test('in words', async () => {
    const told = async (id: string, lang: string) =>
      (await run(words(`explain --ticket ${id} ${shop} --lang ${lang}`), { cwd: folder })).out.replace(/\s+/g, ' ')
    expect(await told('T-2', 'en')).toContain('Excluded from every metric: test (settings: requester "*@teahouse.example").')
    expect(await told('T-3', 'ko')).toContain('(설정: 열 "ticket form: internal: *")')
    expect(await told('T-5', 'en')).toContain('automatic, not counted as a reply (settings: agent "autobot")')
    expect(await told('T-5', 'ko')).toContain('자동 응답(답변으로 보지 않음) (설정: 상담원 "autobot")')
  })
})

test('left out by a cell: started by an agent', async () => {
  const started = 'gorgias.csv --zone Asia/Seoul'
  const { out } = await run(words(`metrics ${started} -f json`))
  expect(JSON.parse(out).ledger.excluded.agent_initiated).toBeGreaterThan(0)
  const [found] = await json(`7400107 ${started}`, teahouse)
  expect(found!.ticket!.left_out).toEqual([
    { reason: 'agent_initiated', evidence: { column: 'Created by an agent', text: 'True' } },
  ])
})

describe('ids', () => {
  test.each([
    ['4711', '4711'],
    ["'#4711'", '4711'],
    ['0042', '0042'],
    ["'#0042'", '0042'],
    ['42', '0042'],
    ['00042', '0042'],
  ])('%s is %s', async (asked, id) => {
    const [found] = await json(`${asked} spring.csv ${clock}`)
    expect(found).toMatchObject({ id, asked: asked.replaceAll("'", '') })
  })

  test('one that is not there: the nearest, and exit 2', async () => {
    const { code, err, out } = await run(words(`explain --ticket 4771 spring.csv ${clock}`), { cwd: folder })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe('support-kit: There is no ticket "4771" in these files.\n  Did you mean 4711, 4712, 4713?\n')
  })

  test('a row that could not be read, and why', async () => {
    const [found] = await json(`4720 spring.csv ${clock}`)
    expect(found).toMatchObject({
      counted: false,
      line: 12,
      ticket: null,
      rows: [
        { fate: 'rejected', reason: 'unreadable or impossible creation time', cell: { column: 'created at', text: 'someday' } },
      ],
    })
  })

  test('a row with more cells than the header, and the words among them', async () => {
    file(
      'torn.csv',
      'ticket id,created at,first response at,status\nT-1,2026-03-06 15:00,2026-03-06 16:00,open\nT-2,2026-03-06 15:00,,open,so,many,cells\n',
    )
    const [found] = await json(`t-2 torn.csv ${clock}`)
    expect(found).toMatchObject({
      counted: false,
      line: 3,
      ticket: null,
      rows: [{ file: 'torn.csv', line: 3, fate: 'rejected' }],
    })
  })

  test('an id of two helpdesks is two tickets', async () => {
    const zendesk =
      'Id,Requester,Requester id,Assignee,Status,Via,Created at,Updated at,Reopens,Replies,First reply time in minutes'
    const gorgias = 'Ticket id,Initial channel,Created by an agent,Creation date,Closed date,Survey score,First response time (s)'
    file('zendesk.csv', `${zendesk}\n7,Mina,1,Jo Park,Open,Mail,2026-03-06 15:00,2026-03-06 16:00,0,1,60\n`)
    file('gorgias.csv', `${gorgias}\n7,chat,False,2026-03-06 15:00:00,,,30\n`)
    const found = await json(`7 zendesk.csv gorgias.csv ${clock}`)
    expect(found).toMatchObject([
      { source: 'zendesk', ticket: { reply_s: 3600, channel: 'email' } },
      { source: 'gorgias', ticket: { reply_s: 30, channel: 'chat' } },
    ])
  })

  test('an event log: from its first event to the last that solves', async () => {
    file(
      'log.csv',
      `case:concept:name,concept:name,org:resource,time:timestamp,lifecycle:transition
Case 11,Insert ticket,Jo Park,2026-10-05 00:40:25+00:00,complete
Case 11,Resolve ticket,Jo Park,2026-10-07 02:00:00+00:00,complete
Case 11,Closed,Ana Roy,2026-10-20 09:00:00+00:00,complete
Case 12,Insert ticket,Jo Park,2026-10-06 08:00:00+00:00,complete
`,
    )
    const [found] = await json("'case 11' log.csv --zone Asia/Seoul")
    expect(found).toMatchObject({ id: 'Case 11', line: 2, source: 'event-log' })
    expect(found!.ticket).toMatchObject({
      created_at: '2026-10-05T00:40:25Z',
      solved_at: '2026-10-20T09:00:00Z',
      agent: 'Ana Roy',
      reply: null,
    })
    expect(rules(found!)).toEqual({ resolution: 'solved' })
  })

  test('several files: the row updated last counts, the other repeats it', async () => {
    const [found] = await json(`4712 spring.csv again.csv ${clock}`)
    expect(found).toMatchObject({
      counted: true,
      line: 2,
      rows: [
        { file: 'spring.csv', line: 3, fate: 'duplicate' },
        { file: 'again.csv', line: 2, fate: 'kept' },
      ],
    })
    expect(found!.ticket).toMatchObject({ reply_s: 20 * 3600, is_solved: false })
  })

  test('no file is named, no ticket, or two things to explain', async () => {
    expect((await run(words('explain --ticket 4711'))).code).toBe(2)
    expect((await run(words('explain csat tags'))).code).toBe(2)
    expect((await run(words("explain --ticket '' spring.csv"), { cwd: folder })).code).toBe(2)
  })
})

test.each([60, 80])('a terminal of %i columns', async (terminal) => {
  for (const line of ["48026 tickets.csv --business-hours 'Mon-Fri 09:00-18:00'", '48034 tickets.csv --lang ko']) {
    const { out } = await run(words(`explain --ticket ${line}`), { terminal, env: { NO_COLOR: '1' } })
    const [, ...body] = out.split('\n')
    expect(body.filter((text) => everydayWidth(text) > terminal)).toEqual([])
  }
})

test('a hostile id prints nothing that a terminal obeys', async () => {
  file(
    'hostile.csv',
    'ticket id,created at,first response at,status\n"T\u001b[31m1",2026-03-06 15:00,2026-03-06 16:00,open\nT2,2026-03-06 15:00,,open\n',
  )
  const { code, out } = await run(['explain', '--ticket', 'T\u001b[31m1', 'hostile.csv', '--zone', 'UTC'], { cwd: folder })
  expect(code).toBe(0)
  expect(out).not.toContain('\u001b')
})

const transcripts: Record<string, string> = {
  'ticket.en': "explain --ticket 48001 tickets.csv --business-hours 'Mon-Fri 09:00-18:00' --target 4bh",
  'ticket.waiting.ko': "explain --ticket 48026 tickets.csv --business-hours 'Mon-Fri 09:00-18:00' --lang ko",
  'ticket.spam.en': "explain --ticket '#48034' tickets.csv",
  'ticket.cp949.ko': 'explain --ticket q-1003 inquiries.ko.cp949.csv --lang ko',
  'ticket.rejected.ko': 'explain --ticket 48121 tickets.csv --lang ko',
  'help.explain.en': 'explain --help',
  'help.explain.ko': 'explain --help --lang ko',
  'ticket.json': 'explain --ticket 48049 tickets.csv -f json',
}

test.each(Object.entries(transcripts))('%s', async (name, line) => {
  const ran = await run(words(line))
  expect(ran.code).toBe(0)
  await expect(`${transcript(line, ran)}\n`).toMatchFileSnapshot(`../golden/cli/${name}.txt`)
})
