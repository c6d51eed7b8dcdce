import { expect, test } from 'vitest'
import { nearest } from '../../../src/text/nearest.ts'

test.each([
  ['cast', ['ces', 'csat'], 'csat'],
  ['CSTA', ['ces', 'csat'], 'csat'],
  ['first-respons', ['first-response', 'resolution'], 'first-response'],
  ['emial', ['email', 'chat'], 'email'],
  ['tele', ['chat', 'email'], undefined],
  ['constructor', ['csat'], undefined],
])('%s of %o: %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant)
})
