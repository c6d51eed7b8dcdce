import { describe, expect, test } from 'vitest'
import { check, checkNames } from '../../src/check/check.ts'
import { readDraft } from '../../src/check/draft/read-draft.ts'
import { factReader, withFacts } from '../../src/check/facts/draft-facts.ts'
import { grades } from '../../src/findings/finding.ts'
import { languages, type Text } from '../../src/text/text.ts'

const speaks = (text: Text) => {
  expect(text.en).not.toBe('')
  expect(text.ko).toMatch(/[가-힣]/)
}

describe.each(checkNames())('%s', async (id) => {
  const { examples, ...member } = (await check(id))!
  const hits = (text: string, options: { lang?: 'en' | 'ko'; channel?: 'chat'; thread?: string } = {}) => [
    ...member.check(readDraft(text, { file: 'draft.md', ...options }), {}),
  ]

  test.each(examples)('$draft', async ({ draft, reports, lang, channel, thread, adjacent, facts, promises }) => {
    const read = readDraft(draft, {
      file: 'draft.md',
      lang,
      ...(channel && { channel }),
      ...(thread && { thread }),
      ...(promises && { promises }),
    })
    const known = facts ? withFacts(read, await factReader(facts)) : read
    const found = [...member.check({ ...known, ...(adjacent && { adjacent }) }, {})]
    expect(found.map(({ start, end }) => draft.slice(start, end))).toEqual(reports)
    for (const { grade, message, suggestion } of found) {
      expect(grades).toContain(grade)
      speaks(message)
      // a check that says what is wrong also says what to write instead
      speaks(suggestion!)
    }
  })

  test('has a good and a bad example in each of its languages', () => {
    for (const lang of member.langs) {
      const own = examples.filter((example) => example.lang === lang)
      expect(own.some(({ reports }) => reports.length > 0)).toBe(true)
      expect(own.some(({ reports }) => reports.length === 0)).toBe(true)
    }
  })

  test('reads the language alone that its id begins with', () => {
    for (const lang of languages) if (id.startsWith(`${lang}-`)) expect(member.langs).toEqual([lang])
  })

  test('speaks both languages', () => {
    speaks(member.title)
    speaks(member.why)
  })

  test('says nothing of an empty draft', () => {
    for (const lang of member.langs) for (const text of ['', ' \n\n ', '…']) expect(hits(text, { lang })).toEqual([])
  })

  test('reports stretches of the draft, never empty, whatever the draft', () => {
    const odd = [
      'we cannot\u0000 \u2060',
      '{{{{[[%s_____',
      '고객님님님 를를를',
      "n't n't no not ".repeat(40),
      '안 됩 '.repeat(40),
      '\ud83d\ude00\ud83d',
    ]
    for (const lang of member.langs)
      for (const text of [...odd, odd.join('\n')])
        for (const { start, end } of hits(text, { lang })) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
  })
})
