import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/config/read-config.ts'
import { published } from '../../../src/config/schemas/published.ts'
import { UserError } from '../../../src/errors.ts'

const folder = new URL('../../../schemas/', import.meta.url)

describe('published schemas', () => {
  test('every one is written, and is what the code says (node scripts/write-schemas.mjs)', () => {
    for (const [name, schema] of Object.entries(published())) {
      expect(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), name).toEqual(JSON.parse(JSON.stringify(schema)))
    }
  })

  test('none is left over', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(published()).sort())
  })
})

describe('configuration', () => {
  const teahouse = {
    shop: '다온 찻집',
    lang: 'ko',
    timeZone: 'Asia/Seoul',
    businessHours: 'Mon-Fri 09:00-12:00,13:00-18:00',
    holidays: ['2026-02-16..2026-02-18', '2026-10-03'],
    exceptions: { '2026-12-24': '09:00-13:00' },
    targets: { email: '6h', chat: '3m' },
    source: 'generic',
    map: { created_at: '접수일시', tags: [{ name: '문의유형', separator: '/' }, '태그'] },
    orders: { source: 'cafe24', cancelled: 'leave-out' },
    per: 'customers',
    exclude: { test: ['사내-테스트'] },
  }

  test('what a team writes is read as it is', () => expect(readConfig(teahouse, 'support-kit.yaml')).toEqual(teahouse))

  test.each([
    { businessHours: [{ hours: 'Mon-Fri 09:00-18:00' }, { from: '2026-07-01', hours: 'Mon-Fri 10:00-16:00' }] },
    { businessHours: { zone: 'Asia/Seoul', hours: '24/7' } },
    { businessHours: { hours: [{ hours: '24/7' }] }, holidays: 'holidays.ics' },
  ])('business hours may be written as %j', (value) => expect(readConfig(value, 'tea.yaml')).toEqual(value))

  test.each([
    [{ timezone: 'Asia/Seoul' }, '"timezone"', 'timeZone'],
    [{ map: { creatd_at: 'Opened' } }, '"map.creatd_at"', 'created_at'],
    [{ orders: { canceled: 'count' } }, '"orders.canceled"', 'cancelled'],
    [{ targets: { emial: '6h' } }, '"targets.emial"', 'email'],
    [{ colour: 'jade' }, '"colour"', 'shop, lang, timeZone'],
    [{ per: 'order' }, 'orders, customers', undefined],
    [{ targets: 5 }, '"targets"', undefined],
    [{ holidays: [2026] }, '"holidays"', '.ics'],
    [{ businessHours: [{ from: '1 July', hours: '24/7' }] }, '"businessHours.0.from"', undefined],
    [{ businessHours: 9 }, '"businessHours"', 'from: 2026-07-01'],
    [['Teahouse'], 'name: value', undefined],
  ])('%j is refused by name', (value, what, hint) => {
    const error = refusal(value)
    expect(error.text.en).toContain(what)
    expect(error.text.en).toContain('tea.yaml')
    if (hint) expect(error.hint?.en).toContain(hint)
    expect(error.text.ko).toMatch(/[가-힣]/)
  })

  function refusal(value: unknown): UserError {
    try {
      readConfig(value, 'tea.yaml')
    } catch (error) {
      if (error instanceof UserError) return error
      throw error
    }
    throw new Error('was read')
  }
})
