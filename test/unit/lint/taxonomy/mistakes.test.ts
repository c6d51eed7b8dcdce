import { describe, expect, it } from 'vitest'
import { parseTaxonomy } from '../../../../src/lint/taxonomy/parse.ts'
import { readJson } from '../../../../src/text/syntax/json.ts'
import { growth } from '../../../growth.ts'
import { dice } from '../../../truth/dice.ts'
import { jsonPage } from './writer.ts'

const mistakes = async (text: string, file = 'tags.yaml') =>
  (await parseTaxonomy(text, file)).findings.map(({ span, message }) => `${span.line}:${span.column} ${message.en}`)

it('all mistakes of a file are told at once, each in its place', async () => {
  const text = `version: 2
ownrs: [carrier]
owners: carrier
tags:
  - id: late
    knd: cause
    kind: reason
    label: { en: Late, fr: Retard }
    direction: up
    aliases: tardy
    deprecated: { since: 2026-02-30 }
  - label: { en: Nameless }
  - ""
  -
  - [late, later]
  - id: twice
    id: twice
`
  expect(await mistakes(text)).toEqual([
    '1:10 Unsupported version 2: only version 1 can be read.',
    '2:1 Unknown setting `ownrs`.',
    '3:9 `owners` must be a list.',
    '6:5 Unknown field `knd`.',
    '7:11 `kind` must be one of cause, event, request, topic.',
    '8:24 Unknown field `label.fr`.',
    '9:16 `direction` must be one of good, bad.',
    '10:14 `aliases` must be a list.',
    '11:26 `deprecated.since` must be a date, such as 2026-10-01.',
    '12:5 This tag has no `id`.',
    '13:6 This entry has no name.',
    '14:4 This entry has no name.',
    '15:5 A list cannot contain a list. Write `parent: [child, child]`.',
    '17:5 Duplicate key `id`: one of the two values would be lost.',
  ])
})

it('a slip of the pen is met with the word that was meant', async () => {
  const { findings } = await parseTaxonomy('tags:\n  - { id: late, ownr: carrier, kind: cuase }\n', 'tags.yaml')
  expect(findings.map(({ suggestion }) => suggestion?.en)).toEqual(['Did you mean `owner`?', 'Did you mean `cause`?'])
  for (const { message, suggestion } of findings) expect(message.ko + suggestion!.ko).toMatch(/[가-힣]/)
})

it.each([
  ['tags:\n  - late\n - lost\n', 'tags.yaml'],
  ['tags: [late\n', 'tags.yaml'],
  ['tags:\n\t- late\n', 'tags.yaml'],
  ['{"tags": ["late",]}', 'tags.json'],
  ['{"tags": ["late"] // all\n}', 'tags.json'],
  ["{'tags': []}", 'tags.json'],
  ['{"tags": ["late"', 'tags.json'],
  ['tag,owner\n"late,carrier\nlost,carrier\n', 'tags.csv'],
  ['', 'tags.yaml'],
  ['tags: []\n', 'tags.yaml'],
  ['tag,owner\n', 'tags.csv'],
])('%j is told in both languages', async (text, file) => {
  const { findings } = await parseTaxonomy(text, file)
  expect(findings.length).toBeGreaterThan(0)
  for (const { message } of findings) expect(message.ko).toMatch(/[가-힣]/)
})

it('JSON is exactly what JSON.parse takes', () => {
  const strict = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  let refused = 0
  for (let seed = 1; seed <= 3000; seed++) {
    const roll = dice(seed)
    const { text } = jsonPage(roll)
    const at = roll.whole(0, text.length)
    const spoilt =
      text.slice(0, at) +
      roll.one(['', ',', '"', '\\', '}', ']', '1', ' ', '\n', '-', 'null', '.', '0', 'e']) +
      text.slice(at + roll.whole(0, 2))
    expect({ spoilt, read: !readJson(spoilt).broken }).toEqual({ spoilt, read: strict(spoilt) })
    if (!strict(spoilt)) refused++
  }
  expect(refused).toBeGreaterThan(1000)
})

describe('hostile files', () => {
  const billion = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[i]}`).join(', ')}]`).join('\n')}\n`
  it.each([
    ['aliases of aliases', billion, 'tags.yaml'],
    ['an alias of itself', 'tags: &a [late, *a]\n', 'tags.yaml'],
    ['brackets in YAML', '['.repeat(20_000), 'tags.yaml'],
    ['brackets in JSON', '['.repeat(100_000), 'tags.json'],
    ['nested names', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a${i}:\n`).join(''), 'tags.yaml'],
  ])('%s end in a finding', async (_, text, file) => {
    const { findings } = await parseTaxonomy(text, file)
    expect(findings.length).toBeGreaterThan(0)
  })

  it.each([
    ['many keys', (n: number) => Array.from({ length: n }, (_, i) => `tag-${i}:\n`).join(''), 30_000, 'tags.yaml'],
    ['a long line', (n: number) => `tag,owner\n${'a'.repeat(n)},carrier\n`, 1_000_000, 'tags.csv'],
    ['quotes', (n: number) => `tag,owner\n${'"a""b",'.repeat(n)}\n`, 100_000, 'tags.csv'],
    ['comments', (n: number) => `tags:\n${'# support-kit-disable-next-line x -- y\n'.repeat(n)}  - late\n`, 20_000, 'tags.yaml'],
  ])('%s cost little: eight times as many take about eight times as long', async (_, write, many, file) => {
    const texts = { small: write(many / 8), large: write(many) }
    expect((await parseTaxonomy(texts.large, file)).taxonomy.tags.length).toBeGreaterThan(0)
    // in a square it would be 64
    expect(await growth((size) => parseTaxonomy(texts[size], file), 3)).toBeLessThan(32)
  })
})
