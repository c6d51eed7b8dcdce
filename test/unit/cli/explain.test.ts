import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/cli/explain/run.ts'
import { plainSums } from '../../../src/duckdb/exact-sums.ts'
import { UserError } from '../../../src/errors.ts'
import { dimensionNames } from '../../../src/metrics/dimension.ts'
import { metric, metricNames } from '../../../src/metrics/metric.ts'
import { vendorNames } from '../../../src/metrics/vendor.ts'
import type { Io } from '../../../src/terminal/io.ts'
import { orderSourceNames } from '../../../src/tickets/order-source.ts'
import { sourceNames } from '../../../src/tickets/source.ts'

async function said(id: string | undefined, options: Parameters<typeof explain>[1]): Promise<string> {
  let text = ''
  const io: Io = {
    out: (t) => {
      text += t
    },
    err: () => {},
    stdin: process.stdin,
    env: {},
    cwd: '/',
    outIsTerminal: false,
    errIsTerminal: false,
    width: 80,
  }
  expect(await explain(id, options, io)).toBe(0)
  return text
}

const all = [...metricNames(), ...dimensionNames(), ...sourceNames(), ...orderSourceNames(), ...vendorNames()]

test('the list names everything that can be explained', async () => {
  const lines = (await said(undefined, { lang: 'en' })).split('\n').map((line) => line.trim().split(/ {2,}/)[0])
  for (const id of all) expect(lines).toContain(id)
})

test.each([...new Set(all)])('%s is explained in both languages', async (id) => {
  for (const lang of ['en', 'ko'] as const) {
    const text = await said(id, { lang })
    expect(text).toContain(id)
    expect(text).not.toMatch(/undefined|\[object|NaN/)
  }
})

test.each(metricNames())('%s: definition, every value with its SQL, and an example', async (id) => {
  const text = await said(id, { lang: 'ko' })
  const { what, values, survival, examples } = (await metric(id))!
  expect(text.replaceAll(/\s+/g, ' ')).toContain(what.ko.slice(0, 30).replaceAll(/\s+/g, ' '))
  // long lines are broken at blanks
  const flat = (sql: string) => sql.replaceAll(/\s+/g, ' ')
  for (const [name, sql] of Object.entries(values)) expect(flat(text)).toContain(flat(`${plainSums(sql)} AS ${name}`))
  // functions of our own session run nowhere else
  expect(text).not.toMatch(/\b(?:mean|sum)_of\(/)
  for (const name of Object.keys(survival?.percentiles ?? {})) expect(text).toMatch(new RegExp(`SQL: .*${name}`))
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    examples.map((e) => [e.tickets.length, e.title] as const).sort(([a], [b]) => b - a)[0]![1],
  )
})

describe('json', () => {
  test('one entry, in the language asked for', async () => {
    const { schemaVersion, entries } = JSON.parse(await said('csat', { lang: 'ko', format: 'json' }))
    expect(schemaVersion).toBe(1)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ kind: 'metric', id: 'csat', title: '만족도' })
  })
  test('a name that is both a helpdesk and a shop gives both', async () => {
    const { entries } = JSON.parse(await said('generic', { lang: 'en', format: 'json' }))
    expect(entries.map((e: { kind: string }) => e.kind)).toEqual(['helpdesk', 'shop system'])
  })
})

test.each([
  ['first-respons', 'first-response'],
  ['Zendeks', 'zendesk'],
  ['../metrics/csat', undefined],
  ['constructor', undefined],
])('%s is not there', async (id, meant) => {
  const error = await explain(id, { lang: 'en' }, {} as Io).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(UserError)
  if (meant) expect((error as UserError).hint?.en).toContain(`"${meant}"`)
})
