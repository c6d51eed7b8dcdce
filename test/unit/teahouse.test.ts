import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../fixtures/teahouse/', import.meta.url)
const maker = new URL('../../scripts/make-fixtures.mjs', import.meta.url).href

describe('fixtures/teahouse', () => {
  it('is what scripts/make-fixtures.mjs writes, byte for byte', async () => {
    const { fixtures } = (await import(maker)) as { fixtures(): Record<string, string | Buffer> }
    for (const [name, content] of Object.entries(fixtures()))
      expect(readFileSync(new URL(name, folder)).equals(Buffer.from(content)), name).toBe(true)
  })

  it('has a year beside it, which is what the same script writes', async () => {
    const { year } = (await import(maker)) as { year(): Record<string, string> }
    const beside = new URL('../teahouse-year/', folder)
    for (const [name, content] of Object.entries(year()))
      expect(readFileSync(new URL(name, beside), 'utf8') === content, name).toBe(true)
  })

  it('is CP949 that a browser can read where it says so', () => {
    const text = new TextDecoder('euc-kr', { fatal: true }).decode(readFileSync(new URL('inquiries.ko.cp949.csv', folder)))
    expect(text.split('\r\n')[0]).toBe('접수번호,접수일시,최초응답일시,처리완료일시,문의유형,채널,상담원,만족도,처리상태')
  })

  it('adds up: the ledger of its tickets, and its parts', () => {
    const { tickets } = JSON.parse(readFileSync(new URL('truth.json', folder), 'utf8'))
    const { read, rejected, duplicate, excluded, counted } = tickets.ledger
    expect(rejected + duplicate + excluded.spam + excluded.merged + counted).toBe(read)
    expect(readFileSync(new URL('tickets.csv', folder), 'utf8').trimEnd().split('\n')).toHaveLength(read + 1)
    const { n, answered, waiting, closed_unanswered } = tickets.first_response.all
    expect([n, answered + waiting + closed_unanswered]).toEqual([counted, counted])
  })
})
