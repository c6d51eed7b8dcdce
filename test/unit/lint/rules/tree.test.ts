import { describe, expect, it } from 'vitest'
import { listOf, problems, reported } from './run.ts'

const under = (parents: Readonly<Record<string, string | undefined>>) =>
  listOf(...Object.entries(parents).map(([id, parent]) => (parent === undefined ? { id } : { id, parent })))

describe('cycles', () => {
  /** By the definition: a tag is in a circle if, going up, it is met again. */
  const circles = (parents: Readonly<Record<string, string | undefined>>) => {
    const up = (id: string) => {
      const way: string[] = []
      for (let at = parents[id], i = 0; at !== undefined && i < 60; at = parents[at], i++) way.push(at)
      return way
    }
    const inside = Object.keys(parents).filter((id) => up(id).includes(id))
    return inside.filter((id) => inside.findIndex((other) => other === id || up(id).includes(other)) === inside.indexOf(id))
  }

  it('says each circle once, at its first tag: 300 random trees', async () => {
    let state = 7
    const roll = (below: number) => {
      state = (state * 48271) % 2147483647
      return state % below
    }
    for (let i = 0; i < 300; i++) {
      const size = 1 + roll(12)
      const parents = Object.fromEntries(
        Array.from({ length: size }, (_, at) => [`t${at}`, roll(4) === 0 ? undefined : `t${roll(size + 1)}`]),
      )
      expect((await reported('no-cycle', under(parents))).sort(), JSON.stringify(parents)).toEqual(circles(parents).sort())
    }
  })

  it('names the way round', async () => {
    const [found] = await problems('no-cycle', under({ late: 'shipping', shipping: 'carrier', carrier: 'shipping' }))
    expect(found!.message.en).toBe('The parents of "shipping" lead back to it: "shipping" → "carrier" → "shipping"')
  })

  it('a circle of 5,000 is said in a line', async () => {
    const ring = under(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`t${i}`, `t${(i + 1) % 5000}`])))
    const found = await problems('no-cycle', ring)
    expect(found).toHaveLength(1)
    expect(found[0]!.message.en.length).toBeLessThan(200)
    expect(await reported('max-depth', ring)).toHaveLength(1)
  })
})

describe('parents and depth', () => {
  it('finds the name that was meant, by spelling or as an alias', async () => {
    const list = listOf(
      { id: '배송', aliases: ['택배'] },
      { id: 'a', parent: '택배' },
      { id: 'returns' },
      { id: 'b', parent: 'Return' },
      { id: 'c', parent: 'moon' },
    )
    const found = await problems('no-undeclared-parent', list)
    expect(found.map(({ suggestion }) => suggestion?.en)).toEqual(['Did you mean "배송"?', 'Did you mean "returns"?', undefined])
  })

  it('says the first level too deep, and not what hangs below it', async () => {
    const list = under({ a: undefined, b: 'a', c: 'b', d: 'c', e: 'd', f: 'e' })
    expect(await reported('max-depth', list)).toEqual(['d'])
    expect(await reported('max-depth', list, { options: { max: 5 } })).toEqual(['f'])
    expect(await reported('max-depth', listOf('a::b::c::d', 'a > b > c', '배송/출고/지연/폭설'))).toEqual(['a::b::c::d'])
  })

  it('counts leaves in use, and speaks once', async () => {
    const leaves = Array.from({ length: 61 }, (_, i) => ({ id: `tag-${i}`, parent: 'all' }))
    expect(await reported('max-count', listOf({ id: 'all' }, ...leaves))).toEqual(['tag-60'])
    const retired = leaves.map((tag, i) => (i === 0 ? { ...tag, deprecated: {} } : tag))
    expect(await reported('max-count', listOf({ id: 'all' }, ...retired))).toEqual([])
  })

  it('a retired child is no child', async () => {
    const list = listOf({ id: 'customs' }, { id: 'late', parent: 'customs' }, { id: 'duty', parent: 'customs', deprecated: {} })
    expect(await reported('single-child', list)).toEqual(['customs'])
  })

  it('one catch-all for each parent and each area', async () => {
    const list = listOf(
      { id: 'shipping' },
      { id: 'other-shipping', parent: 'shipping' },
      { id: 'misc', parent: 'shipping' },
      { id: 'other' },
      { id: 'miscellaneous', parent: 'shipping' },
      { id: '그 밖의 문의' },
      { id: 'brother-printer' },
      { id: '일반' },
    )
    expect(await reported('catch-all-limit', list)).toEqual(['miscellaneous', '일반'])
  })
})

describe('fields', () => {
  it('a bare list is asked for none', async () => {
    for (const id of ['require-description', 'language-coverage', 'deprecated-needs-replacement', 'single-child'])
      expect(await reported(id, listOf('carrier-delay', '품절'))).toEqual([])
  })

  it('a chain of replacements ends at the tag in use', async () => {
    const list = listOf(
      { id: 'a', deprecated: { replacedBy: 'b' } },
      { id: 'b', deprecated: { replacedBy: 'c' } },
      'c',
      { id: 'x', deprecated: { replacedBy: 'y' } },
      { id: 'y', deprecated: { replacedBy: 'x' } },
    )
    const found = await problems('deprecated-needs-replacement', list)
    expect(found.map(({ tag, suggestion }) => [tag.id, suggestion?.en])).toEqual([
      ['a', 'Write "c"'],
      ['x', 'Name the tag to use instead: "replacedBy: …"'],
      ['y', 'Name the tag to use instead: "replacedBy: …"'],
    ])
  })

  it('an alias that two tags have is said once, one that is a tag where it stands', async () => {
    const list = listOf({ id: 'a', aliases: ['late', 'c', 'a'] }, { id: 'b', aliases: ['late'] }, 'c')
    const found = await problems('alias-clash', list)
    expect(found.map(({ message }) => message.en)).toEqual([
      'The alias "c" is also a tag: "c" (line 3)',
      'The alias "late" also belongs to "a" (line 1)',
    ])
  })
})
