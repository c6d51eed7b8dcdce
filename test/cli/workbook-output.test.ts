import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files = ['tickets.csv', '--orders', 'orders.csv']
const month = ['--month', '2026-10']
const json = async (...argv: string[]) => JSON.parse((await run([...argv, '-f', 'json'])).out)

async function workbook(...argv: string[]): Promise<Map<string, unknown[][]>> {
  const file = join(folder, `${argv[0]}.xlsx`)
  expect((await run([...argv, '-o', file])).code).toBe(0)
  return new Map((await readXlsxFile(readFileSync(file))).map(({ sheet, data }) => [sheet, data as unknown[][]]))
}

describe('-o october.xlsx', { timeout: 120_000 }, () => {
  test('metrics: the whole, a sheet for each grouping, changes, rows; numbers are those of the JSON', async () => {
    const asked = ['metrics', ...files, ...month, '-m', 'contact-rate,first-response,csat', '--by', 'channel', '--compare']
    const [sheets, { results, comparison, ledger }] = [await workbook(...asked), await json(...asked)]
    expect([...sheets.keys()]).toEqual(['Numbers', 'Channel', 'Changes', 'Rows'])
    const whole = results.filter(({ group }: { group: object }) => Object.keys(group).length === 0)
    const expected = whole.flatMap(({ values }: { values: Record<string, number> }) =>
      Object.entries(values).map(([key, value]) => (/^(?:net_)?rate(?:_low|_high)?$/.test(key) ? value * 100 : value)),
    )
    expect(
      sheets
        .get('Numbers')!
        .slice(1)
        .map((row) => row[2]),
    ).toEqual(expected)
    const channels = sheets.get('Channel')!
    const email = results.find(
      (one: { metric: string; group: { channel?: string } }) => one.metric === 'first-response' && one.group.channel === 'email',
    )
    const column = channels[0]!.indexOf('First response: p50 (s)')
    expect(channels.find(([name]) => name === 'E-mail')![column]).toBe(email.values.p50_s)
    expect(sheets.get('Changes')!).toHaveLength(comparison.changes.length + 1)
    expect(sheets.get('Rows')!.slice(1)).toContainEqual(['counted', ledger.counted])
  })

  test('insights: a sheet for each that found something, in Korean; what cannot be told says so', async () => {
    const asked = ['insights', ...files, '--lang', 'ko', '--only', 'surges,changes']
    const [sheets, { insights }] = [await workbook(...asked), await json(...asked)]
    expect([...sheets.keys()]).toEqual(['요약', '급증'])
    const surges = insights.find(({ insight }: { insight: string }) => insight === 'surges')
    const table = sheets.get('급증')!
    expect(table).toHaveLength(surges.rows.length + 1)
    expect(table[1]).toContain(surges.rows[0].observed)
    expect(sheets.get('요약')!.flat()).toContain(
      insights.find(({ insight }: { insight: string }) => insight === 'changes').headline,
    )
  })

  test('todo: every ticket in the order of the list, and the reasons', async () => {
    const [sheets, { tickets, reasons }] = [await workbook('todo', ...files), await json('todo', ...files)]
    expect(
      sheets
        .get('To do')!
        .slice(1)
        .map(([id]) => id),
    ).toEqual(tickets.map(({ ticket }: { ticket: string }) => ticket))
    expect(
      sheets
        .get('Reasons')!
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(reasons.map(({ count }: { count: number | null }) => count))
  })

  test('a workbook is a file, and the page is none', async () => {
    const shown = await run(['metrics', ...files, '-f', 'xlsx'])
    expect(shown).toMatchObject({ code: 2, out: '' })
    expect(shown.err).toContain('A workbook needs a file to be written to.')
    expect((await run(['report', ...files, '-o', join(folder, 'x.xlsx')])).code).toBe(2)
    expect((await run(['metrics', ...files, '-o', join(folder, 'x.ods')])).err).toContain('Excel and others open .xlsx.')
  })
})
