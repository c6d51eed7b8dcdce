import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planSchema } from '../../src/config/schemas/plan.ts'
import { run, teahouse, words } from './run.ts'

const home = mkdtempSync(join(tmpdir(), 'teahouse-plan-'))
beforeAll(() => {
  for (const file of ['tickets.csv', 'orders.csv', 'forecast.csv', 'monthly-orders.csv', 'conversations.json'])
    cpSync(join(teahouse, file), join(home, file))
  writeFileSync(join(home, 'soon.md'), 'Hi Mina,\n\nThank you for the note about the pot. We will reply within 3 minutes.\n')
  writeFileSync(join(home, '곧.md'), '안녕하세요, 미나님.\n\n문의를 남겨 주시면 즉시 답변드립니다.\n')
  writeFileSync(join(home, 'few.csv'), 'id,created_at,channel\n1,2026-10-01 10:00,email\n2,2026-10-02 10:00,chat\n')
  writeFileSync(join(home, 'days.csv'), 'day,orders\n2026-11-01,100\n')
  writeFileSync(join(home, 'odd.csv'), 'month,orders\n2026-11,many\n')
  writeFileSync(join(home, 'support-kit.yaml'), 'timeZone: Asia/Seoul\n')
})
afterAll(() => rmSync(home, { recursive: true }))
const kit = (line: string, lang = 'en') => run(words(line), { cwd: home, env: { LANG: lang } })

const timeout = 30_000

describe('support-kit plan', () => {
  test('JSON keeps its schema, and what is missing stands there by name', { timeout }, async () => {
    const { code, out } = await kit('plan tickets.csv --orders orders.csv --forecast forecast.csv -f json')
    expect(code).toBe(0)
    const plan = planSchema.parse(JSON.parse(out))
    expect(plan.month).toBe('2026-11')
    const agents = plan.parts.find(({ part }) => part === 'agents')!
    expect(agents.rows).toEqual([])
    expect(agents.needed).toEqual(['plan.handleTime.chat', 'businessHours', 'targets.phone', 'plan.handleTime.phone'])
    const [all] = plan.parts.find(({ part }) => part === 'contacts')!.rows
    // 627 tickets of three months on their orders, times those of the forecast
    expect(all!.contacts).toBeCloseTo((all!.rate as number) * 5200, 0)
  })

  test.each([
    ['plan tickets.csv --forecast forecast.csv', '--orders'],
    ['plan tickets.csv --orders orders.csv --forecast nowhere.csv', 'nowhere.csv'],
    ['plan tickets.csv --orders orders.csv --forecast odd.csv', 'odd.csv:2'],
    ['plan tickets.csv --orders orders.csv --forecast tickets.csv', 'tickets.csv'],
    ['plan tickets.csv --orders orders.csv --forecast days.csv', '2026-11-02'],
    ['plan tickets.csv --orders orders.csv --forecast forecast.csv --month 2027-03', '2026-11, 2026-12'],
    ['plan tickets.csv --month last', 'last'],
    ['plan tickets.csv --only people', 'people'],
  ])('%s: exit 2, and what to mend', { timeout }, async (line, named) => {
    for (const lang of ['en', 'ko']) {
      const { code, out, err } = await kit(line, lang)
      expect(code, err).toBe(2)
      expect(out).toBe('')
      expect(err).toContain(named)
    }
  })

  test('an export too small to plan from says so', { timeout }, async () => {
    const { code, out } = await kit('plan few.csv --only contacts,agents,promise')
    expect(code).toBe(0)
    expect(out).toContain('Too little to plan from: 2 contacts')
    expect((await kit('plan few.csv --only contacts', 'ko')).out).toContain('자료가 적습니다')
  })
})

describe('what may be promised, elsewhere', () => {
  test('an automatic reply takes its time from the tickets', { timeout }, async () => {
    const { code, out, err } = await kit(
      'reply auto-reply --from tickets.csv --set topic=tea --set customer.name=Mina --set shop.name=Teahouse',
    )
    expect(code).toBe(0)
    // 95 % of the e-mails within two days, and no shorter time is sure of nine in ten
    expect(out).toContain('usually within 2 days')
    expect(err).toContain('tickets were answered in it (E-mail)')
    expect((await kit('reply lost-order --from tickets.csv')).err).toContain('--ticket')
  })

  test('a draft that promises sooner is told, one that does not is not', { timeout }, async () => {
    const english = await kit('check soon.md --from tickets.csv -f json')
    const found = JSON.parse(english.out).drafts[0].findings.filter(({ check }: { check: string }) => check === 'answer-time')
    expect(found).toHaveLength(1)
    expect(found[0].message).toContain('within 3 minutes')
    expect((await kit('check 곧.md --from tickets.csv', 'ko')).out).toContain('answer-time')
    expect((await kit('check soon.md')).out).not.toContain('answer-time')
    // conversations are for replies that were sent
    expect((await kit('check soon.md --from conversations.json')).code).toBe(2)
  })
})
