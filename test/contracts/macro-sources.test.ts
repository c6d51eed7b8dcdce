import { describe, expect, test } from 'vitest'
import { macroSources } from '../../src/reply/macros/macro-shape.ts'
import { readMacros } from '../../src/reply/macros/read-macros.ts'

const sources = await macroSources()

describe.each(sources)('%s', (id, source) => {
  test.each(source.examples)('$title', async ({ macro, title, texts }) => {
    const { macros } = await readMacros(JSON.stringify([macro]), 'macros.json')
    expect(macros.map(({ title, text, note, html }) => ({ title, text, note, html }))).toEqual(
      texts.map((one) => ({ title, note: false, html: false, ...one })),
    )
  })

  test('reads no macro of another helpdesk', () => {
    const others = sources.filter(([other]) => other !== id && other !== 'unknown' && id !== 'unknown')
    for (const [, { examples }] of others)
      for (const { macro } of examples) {
        const pairs = Object.entries(macro).map(([key, value]) => ({
          key: { is: 'word' as const, text: key, from: 0, to: 0 },
          value: nodeOf(value),
        }))
        expect(source.read({ is: 'map', pairs, from: 0, to: 0 }), JSON.stringify(macro)).toBeUndefined()
      }
  })

  test('says where it comes from; what it fills in is bounded', () => {
    expect(source.reference).not.toBe('')
    for (const fill of source.fills) expect(fill.replace(/\[[^\]]*\]/g, '')).not.toMatch(/[^\\][+*]/)
  })
})

type Node = Parameters<(typeof sources)[number][1]['read']>[0]['pairs'][number]['value']
function nodeOf(value: unknown): Node {
  const at = { from: 0, to: 0 }
  if (Array.isArray(value)) return { is: 'list', items: value.map(nodeOf), ...at }
  if (value === null || typeof value !== 'object') return { is: 'word', text: String(value), ...at }
  const pairs = Object.entries(value).map(([key, inner]) => ({
    key: { is: 'word' as const, text: key, ...at },
    value: nodeOf(inner),
  }))
  return { is: 'map', pairs, ...at }
}
