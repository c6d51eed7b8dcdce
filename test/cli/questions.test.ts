import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insightsSchema } from '../../src/config/schemas/insights.ts'
import { insightNames } from '../../src/insights/insight.ts'
import { run } from './run.ts'

/** What customers ask, in other words each time, and how many do. */
const vegan = ['Is the matcha vegan?', 'is matcha powder vegan', 'Vegan matcha?', 'Could you tell me if matcha is vegan']
const refund = ['환불 언제 되나요?', '환불이 아직 안 됐어요', '환불은 언제쯤 들어오나요', '환불 확인해 주세요']
const oolong = ['Do you sell oolong?', 'Will you stock oolong?', 'do you have any oolong']
const secret = 'my card 4111 1111 1111 1111, phone 010-1234-5678, mail ana.adler@x.example, order #20417'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'questions-'))
  const times = (texts: readonly string[], n: number) => Array.from({ length: n }, (_, i) => texts[i % texts.length]!)
  const asked = [
    ...times(vegan, 20).map((text) => ({ text, replies: 1, tag: 'vegan_question', message: '' })),
    ...times(refund, 12).map((text) => ({ text, replies: 3, tag: '환불_지연', message: '' })),
    ...times(oolong, 6).map((text) => ({ text, replies: 2, tag: 'other', message: '' })),
    // a subject that says nothing: what the message says counts, without the quote and the signature
    ...times(['Hello'], 4).map((text) => ({
      ...{ text, replies: 2, tag: 'other' },
      message: `Is the matcha vegan? ${secret}\n> password forgotten\n-- \nAna Adler`,
    })),
    ...times(['문의드립니다', 'Hello'], 5).map((text) => ({ text, replies: 1, tag: 'other', message: '' })),
    // one customer twelve times is one customer
    ...times(['Login impossible since Tuesday'], 12).map((text) => ({ text, replies: 1, tag: 'login', message: '' })),
  ]
  const rows = asked.map(({ text, replies, tag, message }, i) => {
    const who = text.startsWith('Login') ? 'same@x.example' : `c${i}@x.example`
    const at = `2026-10-${String(1 + (i % 28)).padStart(2, '0')}`
    return `${i + 1},${at}T09:00:00Z,${at}T12:00:00Z,solved,${tag},${who},"${text}","${message}",${replies}`
  })
  writeFileSync(
    join(cwd, 'tickets.csv'),
    `id,created at,solved at,status,tags,requester email,subject,first message,replies\n${rows.join('\n')}\n`,
  )
  const orders = Array.from({ length: 100 }, (_, i) => {
    const day = String(1 + (i % 31)).padStart(2, '0')
    return `${5001 + i},2026-10-${day}T08:00:00Z,buyer${i}@x.example,${i < 10 ? 'Matcha 30 g' : 'Sencha 80 g'}`
  })
  writeFileSync(join(cwd, 'orders.csv'), `order id,order date,email,product\n${orders.join('\n')}\n`)
  writeFileSync(join(cwd, 'faq.md'), '# FAQ\n\n2026-01-05\n\n## When does my refund come?\n\nWithin three days.\n')
  writeFileSync(join(cwd, 'bare.csv'), 'id,created at,tags\n1,2026-10-01 10:00,gift\n2,2026-10-02 10:00,gift\n')
})
afterAll(() => rmSync(cwd, { recursive: true }))

const args = (...more: string[]) => ['insights', 'tickets.csv', '--zone', 'UTC', '--only', 'questions', ...more]

async function questions(...more: string[]) {
  const { code, out, err } = await run([...args('-f', 'json'), ...more], { cwd })
  expect([code, code === 0 ? '' : err]).toEqual([0, ''])
  return insightsSchema.parse(JSON.parse(out)).insights[0]!
}
const of = (found: Awaited<ReturnType<typeof questions>>, kind: string) => found.rows.filter((row) => row.kind === kind)

describe('what customers ask', () => {
  it('groups what is asked in other words, by customers, and names it by what they share', async () => {
    const found = await questions()
    expect(of(found, 'question')).toMatchObject([
      // 20 by subject and 4 by message; 20 of the 24 took one reply
      {
        words: 'matcha vegan',
        customers: 24,
        tickets: 24,
        candidate: true,
        do: 'faq',
        tag: 'vegan_question',
        one_touch_share: 20 / 24,
      },
      // three replies each
      { words: '환불', customers: 12, candidate: false, area: 'returns', one_touch_share: 0 },
      { words: 'oolong', customers: 6, candidate: false },
    ])
    expect(found.values).toMatchObject({ questions: 3, faq_candidates: 1, generic: 5, alone: 12, unanswered: null })
    expect(of(found, 'area').map(({ area, customers }) => [area, customers])).toEqual([
      ['shipping', 0],
      ['returns', 12],
      // who gave a card's number
      ['billing', 4],
      ['orders', 0],
      ['accounts', 1],
    ])
  })

  it('finds the page to mend, the wish and the rates by orders', async () => {
    const found = await questions('--orders', 'orders.csv', '--month', '2026-10')
    expect(of(found, 'question')[0]).toMatchObject({ per_order_rate: 24 / 100 })
    // a tenth of orders have matcha
    expect(of(found, 'page')).toMatchObject([{ product: 'Matcha', customers: 24, expected: expect.closeTo(2.4, 9) }])
    expect(of(found, 'wish')).toMatchObject([{ words: 'oolong', customers: 6 }])
  })

  it('says what the FAQ answers, and fails a run on request', async () => {
    const found = await questions('--faq', 'faq.md')
    expect(of(found, 'area')).toMatchObject([
      { area: 'shipping', faq: '', do: null },
      { area: 'returns', faq: 'When does my refund come?' },
      { area: 'billing', faq: '', do: null },
      { area: 'orders', faq: '' },
      { area: 'accounts', faq: '' },
    ])
    expect(of(found, 'question')).toMatchObject([
      { words: 'matcha vegan', faq: '', do: 'faq' },
      { words: '환불' },
      { words: 'oolong' },
    ])
    expect(found.values).toMatchObject({ unanswered: 1, areas_without_answer: 4 })
    const { code, err } = await run([...args('--faq', 'faq.md'), '--fail-if', 'questions.unanswered > 0'], { cwd })
    expect([code, err]).toEqual([1, expect.stringContaining('questions.unanswered')])
  })

  it.each(['table', 'markdown', 'csv', 'json'])(
    'has no text of a customer as %s, unless asked for, and then masked',
    async (format) => {
      const without = (await run(args('-f', format), { cwd })).out
      for (const text of [...vegan, ...refund, ...oolong, secret, 'Login impossible', 'Adler'])
        expect(without).not.toContain(text)
      const shown = (await run(args('-f', format, '--show-text'), { cwd })).out
      for (const part of ['4111', '1234-5678', 'ana.adler', '20417', 'Login impossible']) expect(shown).not.toContain(part)
      if (format !== 'table') expect([...vegan, ...refund].some((text) => shown.includes(text.replaceAll('?', '')))).toBe(true)
    },
  )

  it('says why it cannot tell, in both languages', async () => {
    for (const [lang, words] of [
      ['en', 'no subject'],
      ['ko', 'subject'],
    ] as const) {
      const { code, out } = await run(['insights', 'bare.csv', '--zone', 'UTC', '--only', 'questions', '--lang', lang], { cwd })
      expect([code, out]).toEqual([0, expect.stringContaining(words)])
    }
  })

  it('takes the FAQ of the settings, and tells what a file without a day in it can say', async () => {
    writeFileSync(join(cwd, 'undated.md'), '## When does my refund come?\n\nWithin three days.\n')
    utimesSync(join(cwd, 'undated.md'), new Date(2026, 1, 3, 12), new Date(2026, 1, 3, 12))
    writeFileSync(join(cwd, 'faq.yaml'), 'faq: undated.md\n')
    const found = await questions('--config', 'faq.yaml')
    expect(of(found, 'area')[1]).toMatchObject({ area: 'returns', faq: 'When does my refund come?', stale: null })
    expect(found.smallest).toContain('was changed on 2026-02-03')
    expect(found.values.stale).toBe(0)
    writeFileSync(join(cwd, 'gone.yaml'), 'faq: gone.md\n')
    const missing = await run(args('--config', 'gone.yaml'), { cwd })
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('faq in the settings')])
    const surges = ['insights', 'tickets.csv', '--zone', 'UTC', '--only', 'surges', '--config', 'gone.yaml']
    expect((await run(surges, { cwd })).code).toBe(0)
  })

  it('refuses a FAQ that is not there, and one without questions', async () => {
    const missing = await run(args('--faq', 'no.md'), { cwd })
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('no.md')])
    const surges = await run(['insights', 'tickets.csv', '--zone', 'UTC', '--only', 'surges', '--faq', 'faq.md'], { cwd })
    expect([surges.code, surges.err]).toEqual([2, expect.stringContaining('--only surges,questions')])
  })

  it('is left out of large files unless it is asked for, and says so', async () => {
    const text = 'x'.repeat(1 << 20)
    writeFileSync(
      join(cwd, 'large.csv'),
      `id,created at,subject,tags\n1,2026-10-01 10:00,Hi,gift\n${`2,2026-10-02 10:00,${text},gift\n`.repeat(21)}`,
    )
    const { code, out } = await run(['insights', 'large.csv', '--zone', 'UTC', '-f', 'json'], { cwd })
    expect(code).toBe(0)
    const json = insightsSchema.parse(JSON.parse(out))
    expect(json.insights.map(({ insight }) => insight)).toEqual(insightNames().filter((id) => id !== 'questions'))
    expect(json.warnings.map(({ code }) => code)).toContain('questions-left-out')
  })
})
