import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSession } from '../../../src/duckdb/session.ts'
import { parseTaxonomy } from '../../../src/lint/taxonomy/parse.ts'
import { tagPlaces } from '../../../src/lint/taxonomy/tag-places.ts'
import { answer } from '../../../src/metrics/pipeline.ts'
import { ask } from '../../../src/metrics/question.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'
import { dice } from '../../truth/dice.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'teahouse-'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

let warned: unknown[]

/** The tag rows of a report: tag → [tickets, fractional]; `untagged` under ''. */
async function numbers(tickets: readonly (readonly string[])[], yaml: string): Promise<Record<string, [number, number]>> {
  const { taxonomy } = await parseTaxonomy(yaml, 'taxonomy.yaml')
  const rows = tickets.map((tags, i) => `${i + 1},2026-10-05 10:00,"${tags.join(';')}"`)
  writeFileSync(join(cwd, 'tickets.csv'), ['id,created at,tags', ...rows].join('\n'))
  const session = await openSession()
  try {
    const layout = await probe('tickets.csv', { cwd, stdin: process.stdin, temp: session.temp })
    const question = { ...ask('Asia/Seoul'), metrics: ['tags'], by: [], tickets: [layout], tagPlaces: tagPlaces(taxonomy) }
    const { report } = await answer(session, question)
    warned = report.warnings.filter(({ code }) => code === 'tags-by-label').map(({ code, count, text }) => [code, count, text.en])
    return Object.fromEntries(
      report.results.map(({ group, values }) =>
        'tag' in group
          ? [group.tag, [values.tickets as number, values.fractional as number]]
          : ['', [values.untagged as number, values.untagged_share as number]],
      ),
    )
  } finally {
    session.close()
  }
}

it('a ticket counts once in its tag and once in each above it, counted by hand', async () => {
  const found = await numbers(
    [['택배 지연', 'carrier-delay'], ['carrier-delay', 'lost'], ['delivery'], ['gift'], []],
    'delivery:\n  - { id: carrier-delay, aliases: [택배 지연] }\n  - lost\n',
  )
  const rounded = Object.entries(found).map(([tag, [tickets, share]]) => [tag, [tickets, Number(share.toFixed(9))]])
  expect(Object.fromEntries(rounded)).toEqual({
    '': [1, 0.2],
    // the three tickets that are about delivery at all; its own is a fifth of the five
    delivery: [3, 0.2],
    // an alias beside its tag is one tag
    'carrier-delay': [2, 0.3],
    lost: [1, 0.1],
    gift: [1, 0.2],
  })
})

it('a tag in other capitals is the tag of the list, one in the very same capitals rather', async () => {
  const found = await numbers(
    [['carrier-delay', 'LATE'], ['Gift'], ['gift']],
    '- { id: Carrier-Delay, aliases: [Late] }\n- Gift\n- gift\n',
  )
  expect(Object.fromEntries(Object.entries(found).map(([tag, [tickets]]) => [tag, tickets]))).toEqual({
    '': 0,
    'Carrier-Delay': 1,
    Gift: 1,
    gift: 1,
  })
})

it('a label counts as its tag and is told, an alias counts and is not; a label of two tags is neither', async () => {
  const yaml = `tags:
  - { id: late, label: { en: Carrier delay, ko: 배송업체 지연 }, aliases: [늦음] }
  - { id: card, label: { ko: 결제 오류 } }
  - { id: bank, label: { ko: 결제 오류 } }
`
  const listed = [['late'], ['배송업체_지연'], ['배송업체_지연', '늦음'], ['Carrier-Delay'], ['늦음'], ['결제_오류']]
  const found = await numbers(listed, yaml)
  expect(Object.fromEntries(Object.entries(found).map(([tag, [tickets]]) => [tag, tickets]))).toEqual({
    '': 0,
    late: 5,
    결제_오류: 1,
  })
  expect(warned).toEqual([
    [
      'tags-by-label',
      3,
      'Counted as the tag whose label it is: 배송업체_지연 (2) as late, Carrier-Delay (1) as late. To declare it: support-kit lint --usage FILE --fix',
    ],
  ])
})

describe('against plain loops', () => {
  const yaml = `
- { id: contact, aliases: [everything] }
- { id: delivery, parent: contact, aliases: [배송, shipping] }
- { id: carrier-delay, parent: delivery, aliases: [late, 늦음] }
- { id: lost, parent: delivery }
- { id: billing, parent: elsewhere }
- { id: declined, parent: billing, aliases: [late, lost] }
- { id: round, parent: about }
- { id: about, parent: round }
`
  // written down by hand from the lines above
  const isA: Record<string, string> = {
    everything: 'contact',
    배송: 'delivery',
    shipping: 'delivery',
    late: 'carrier-delay',
    늦음: 'carrier-delay',
  }
  const above: Record<string, string> = {
    delivery: 'contact',
    'carrier-delay': 'delivery',
    lost: 'delivery',
    billing: 'elsewhere',
    declined: 'billing',
    round: 'about',
    about: 'round',
  }
  const names = [
    'everything',
    'contact',
    '배송',
    'delivery',
    'late',
    '늦음',
    'carrier-delay',
    'lost',
    'declined',
    'round',
    'about',
    'gift',
  ]

  it.each([1, 2, 3])('tickets of seed %i', async (seed) => {
    const roll = dice(seed)
    const tickets = Array.from({ length: 200 }, () => roll.some(names, 0.15))
    const expected: Record<string, [number, number]> = { '': [0, 0] }
    for (const names of tickets) {
      const own = new Set(names.map((name) => isA[name] ?? name))
      const all = new Set<string>()
      for (const tag of own) for (let at: string | undefined = tag; at && !all.has(at); at = above[at]) all.add(at)
      for (const tag of all) {
        const [count, share] = expected[tag] ?? [0, 0]
        expected[tag] = [count + 1, share + (own.has(tag) ? 1 / own.size / tickets.length : 0)]
      }
      if (own.size === 0) expected[''] = [expected['']![0] + 1, expected['']![1] + 1 / tickets.length]
    }
    const found = await numbers(tickets, yaml)
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort())
    for (const [tag, [tickets, fractional]] of Object.entries(expected)) {
      expect(found[tag]![0], tag).toBe(tickets)
      expect(found[tag]![1], tag).toBeCloseTo(fractional, 9)
    }
    expect(Object.values(found).reduce((sum, [, fractional]) => sum + fractional, 0)).toBeCloseTo(1, 9)
  })
})
