import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/check/draft/read-draft.ts'
import { factTopic, factTopicNames, factTopics } from '../../src/check/facts/fact-topic.ts'
import { readFacts } from '../../src/check/facts/read-facts.ts'
import { statementsIn, written } from '../../src/check/facts/statements.ts'
import { languages } from '../../src/text/text.ts'

const topics = await factTopics()

describe.each(factTopicNames())('%s', async (id) => {
  const topic = (await factTopic(id))!

  test.each(topic.examples)('$text', ({ lang, text, says }) => {
    const found = statementsIn(readDraft(text, { file: 'x', lang }), topics)
    expect(found.filter(({ sure }) => sure).map(written)).toEqual(says)
    for (const { start, end } of found) expect(text.slice(start, end).trim()).not.toBe('')
  })

  test('has an example of each kind in both languages, and a key that its file is named for', () => {
    for (const lang of languages) {
      const own = topic.examples.filter((example) => example.lang === lang)
      expect(own.some(({ says }) => says.length > 0)).toBe(true)
      expect(own.some(({ says }) => says.length === 0)).toBe(true)
      expect(topic.title[lang]).not.toBe('')
    }
    expect(topic.key.replace(/[._]/g, '-')).toBe(id)
  })

  test('its value can be set as it is said to be written', async () => {
    for (const one of topic.like.split(/, /))
      await expect(readFacts({ [topic.key]: one.replaceAll('"', '') })).resolves.toBeDefined()
    await expect(readFacts({ [topic.key]: 'soon' })).rejects.toThrow(topic.key)
  })
})

test.each(['return ', 'within 3 days ', '반품 ', '3일 이내 ', 'return within 30 ', '⟪D0⟫', '$', '9:', 'a@'])(
  'a long line of %j is read in no time to speak of',
  (piece) => {
    for (const lang of languages)
      expect(statementsIn(readDraft(piece.repeat(20_000 / piece.length), { file: 'x', lang }), topics)).toBeInstanceOf(Array)
  },
)
