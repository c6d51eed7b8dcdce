import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Lexicon, lexicon } from '../../src/check/draft/lexicon.ts'
import { grades } from '../../src/findings/finding.ts'
import { languages } from '../../src/text/text.ts'

const folder = new URL('../../src/check/lexicons/', import.meta.url)
const groups = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'lexicon-ids.ts')
    .map(async (file) => Object.entries((await import(new URL(file, folder).href)) as Record<string, Lexicon>)),
)

const twice = (list: readonly string[]) => list.filter((phrase, i) => list.indexOf(phrase) !== i)

/** Node does not optimize an expression that is longer, and it takes ten times as long. */
const LONGEST = 20_000

describe.each(groups.flat().filter(([name]) => name !== 'replyLists'))('%s', (_, group) => {
  it('says how sure it is, and where it is from', () => {
    expect(grades).toContain(group.grade)
    expect(group.source.length).toBeGreaterThan(10)
  })

  it.each(languages)('holds no phrase twice (%s)', (lang) => {
    const own = group[lang]
    if (Array.isArray(own)) expect(twice(own)).toEqual([])
  })

  it.each(languages)('is one expression short enough to be fast (%s)', (lang) => {
    const own = group[lang]
    if (Array.isArray(own) && own.length > 0) expect(lexicon(group, lang).source.length).toBeLessThan(LONGEST)
  })
})

/** a set would hide them: read as it is written */
it('the nouns of any reply are each named once', () => {
  const written = readFileSync(new URL('generic.ts', folder), 'utf8').match(/`[^`]{200,}`/g)!
  expect(written).toHaveLength(2)
  for (const list of written) expect(twice(list.slice(1, -1).split(/\s+/))).toEqual([])
})
