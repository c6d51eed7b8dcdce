import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { type SentReply, sampleByAgent, sentReplies } from '../../../../src/check/sent/sent-reply.ts'
import { type ScoredReply, scoreOf } from '../../../../src/check/sent/sent-scores.ts'
import { calibrationSheet } from '../../../../src/check/sent/sent-sheet.ts'
import { maskPersonal } from '../../../../src/text/mask-personal.ts'
import type { Message } from '../../../../src/tickets/conversation.ts'

const message = (id: string, by: Message['by'], text: string, more: Partial<Message> = {}): Message => ({
  ...{ id, by, text, sent: true, html: false },
  ...(by === 'agent' && { agent: 'Jo' }),
  ...more,
})

describe('replies that were sent', () => {
  const { replies, counts } = sentReplies([
    {
      id: 'c1',
      messages: [
        message('1', 'customer', 'Late.'),
        message('2', 'automation', 'We got it.'),
        message('3', 'agent', '<p>It left &amp; comes.</p>', { html: true, at: '1791936000' }),
        message('4', 'agent', 'Row 4?', { sent: false }),
        message('5', 'customer', 'Thanks. When?'),
        message('6', 'agent', 'On Monday.', { at: '2026-10-05T02:00:00Z' }),
        message('7', 'agent', ' 🙂 '),
        message('8', 'other', 'Who?'),
      ],
    },
  ])

  test('are those of people to customers, with what the customer had written', () =>
    expect(replies.map(({ message, first, text, thread, at }) => [message, first, text, thread, at])).toEqual([
      ['3', true, 'It left & comes.', 'Late.', '2026-10-14T00:00:00Z'],
      ['6', false, 'On Monday.', 'Thanks. When?', '2026-10-05T02:00:00Z'],
    ]))

  test('and every message is counted once', () => {
    expect(counts).toEqual({ conversations: 1, sent: 2, customers: 2, automatic: 1, unsent: 1, unclear: 2 })
    expect(counts.sent + counts.customers + counts.automatic + counts.unsent + counts.unclear).toBe(8)
  })
})

const sent = (n: number, agent: string): SentReply[] =>
  Array.from({ length: n }, (_, i) => ({
    ...{ conversation: `c${i}`, message: '2', agent, at: undefined, first: true, text: 'x', thread: undefined },
  }))
const ids = (sample: Map<string, SentReply[]>) =>
  [...sample].map(([agent, some]) => [agent, some.map(({ conversation }) => conversation)])

describe('the sample', () => {
  const all = [...sent(30, 'Jo'), ...sent(3, 'Bea')]

  test('is the same for one seed whatever the order, and another for another', () => {
    const one = ids(sampleByAgent(all, 5, '1'))
    expect(ids(sampleByAgent([...all].reverse(), 5, '1'))).toEqual(one)
    expect(ids(sampleByAgent(all, 5, '2'))).not.toEqual(one)
    expect(one.map(([agent, some]) => [agent, some!.length])).toEqual([
      ['Bea', 3],
      ['Jo', 5],
    ])
  })

  test('grows by the replies that it has not, and draws each reply about as often', () => {
    const small = new Map(ids(sampleByAgent(all, 5, '1')) as [string, string[]][]).get('Jo')!
    const large = new Map(ids(sampleByAgent(all, 20, '1')) as [string, string[]][]).get('Jo')!
    expect(large.slice(0, 5)).toEqual(small)
    const drawn = new Map<string, number>()
    for (let seed = 0; seed < 600; seed++)
      for (const { conversation } of sampleByAgent(sent(30, 'Jo'), 5, String(seed)).get('Jo')!)
        drawn.set(conversation, (drawn.get(conversation) ?? 0) + 1)
    // 600 draws of 5 among 30: 100 each, by a binomial with a deviation of 9
    for (const times of drawn.values()) expect(Math.abs(times - 100)).toBeLessThan(45)
    expect(drawn.size).toBe(30)
  })
})

const scored = (n: number, more: (i: number) => Partial<ScoredReply>): ScoredReply[] =>
  sent(n, 'Jo').map((reply, i) => ({
    ...reply,
    ...{ lang: 'en', judged: true, checks: [] },
    steps: { listen: true, acknowledge: true, 'take-action': true, thank: false, explain: false },
    ...more(i),
  }))

describe('scores', () => {
  test('shares with the interval of Wilson: 8 of 10 is 49 to 94 %', () => {
    const { steps, checks } = scoreOf(
      'Jo',
      40,
      scored(10, (i) => ({ checks: i < 8 ? ['no-blame'] : [] })),
    )
    expect(checks['no-blame']).toMatchObject({ n: 10, count: 8, share: 0.8 })
    // Brown, Cai and DasGupta 2001, as R's prop.test(8, 10, correct = FALSE) has it
    expect(checks['no-blame']!.low).toBeCloseTo(0.4901625, 6)
    expect(checks['no-blame']!.high).toBeCloseTo(0.9433178, 6)
    expect(steps.thank).toMatchObject({ count: 0, share: 0, low: 0 })
  })

  test('too few replies, and a sample of all, have counts only', () => {
    expect(
      scoreOf(
        'Jo',
        9,
        scored(9, () => ({})),
      ),
    ).toMatchObject({ tooFew: true, steps: { listen: { n: 9, count: 9, share: null } } })
    expect(
      scoreOf(
        null,
        90,
        scored(60, () => ({})),
      ),
    ).toMatchObject({ tooFew: false, steps: { listen: { count: 60, share: null } } })
  })

  test('a reply in another language is in no share', () => {
    const { judged, sampled, steps } = scoreOf(
      'Jo',
      12,
      scored(12, (i) => ({ judged: i > 0 })),
    )
    expect([judged, sampled, steps.listen.n]).toEqual([11, 12, 11])
  })
})

describe('what tells who somebody is', () => {
  test.each([
    ['Hi Mina Kim, order 48102 left.', 'Hi [name], order [number] left.'],
    ['Hello there, hi all', 'Hello there, hi all'],
    ['Write to mina.kim+tea@example.co.kr or +82 10-1234-5678.', 'Write to [address] or [number].'],
    ['카드 4111-1111-1111-1111, 운송장 CJ-123456789', '카드 [number], 운송장 [number]'],
    ['김하늘님, 고객님, 담당자님 안녕하세요', '[이름]님, 고객님, 담당자님 안녕하세요'],
    ['Order #4810 by 2026-12-03, ₩32,500, 3–5 days, 14:30', 'Order [number] by 2026-12-03, ₩32,500, 3–5 days, 14:30'],
    ['See https://leaf.example/r?token=1 @teafan', 'See [link] [name]'],
  ])('%s', (text, masked) => expect(maskPersonal(text)).toBe(masked))

  test.each(['1 ', '@a', 'a@', '가', 'Hi A ', '#1-'])('a long line of %j is masked in no time to speak of', (piece) =>
    expect(maskPersonal(piece.repeat(50_000)).length).toBeGreaterThan(0),
  )
})

describe('the sheet for calibration', () => {
  const rows = async (showText: boolean) => {
    const replies = scored(2, (i) => ({ text: i === 0 ? '=1+1 Hi Mina, 010-1234-5678' : 'x', checks: ['no-blame', 'personal'] }))
    return parse(await calibrationSheet(replies, showText), { columns: true }) as Record<string, string>[]
  }

  test('has a row a reply, blank columns for people, and no text', async () => {
    const [row, ...more] = await rows(false)
    expect(more).toHaveLength(1)
    expect(row).toMatchObject({
      conversation: 'c0',
      agent: 'Jo',
      tool_listen: 'yes',
      tool_thank: 'no',
      tool_findings: 'no-blame; personal',
    })
    expect(
      Object.entries(row!)
        .filter(([key]) => key.startsWith('human_'))
        .map(([, cell]) => cell),
    ).toEqual(Array(7).fill(''))
    expect(row).not.toHaveProperty('text')
  })

  test('with --show-text the text without numbers, which no spreadsheet runs', async () => {
    expect((await rows(true))[0]!.text).toBe("'=1+1 Hi Mina, [number]")
  })
})
