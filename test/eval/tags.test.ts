import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { classify } from '../../src/lint/classifier/classify.ts'
import { score } from './score.mjs'

const rows = parse(readFileSync(resolve(import.meta.dirname, 'tags-own.csv'), 'utf8'), { columns: true }) as {
  tag: string
  lang: string
  class: string
}[]
const scores = score(rows, classify)

describe.each(['en', 'ko'])('names labelled by hand, %s', (lang) => {
  const { n, flag, classes } = scores.get(lang)!

  test('there are enough of each kind to say something', () => {
    expect(n).toBeGreaterThanOrEqual(150)
    for (const kind of ['cause', 'event', 'topic', 'request', 'sentiment']) expect(classes.get(kind)!.n, kind).toBeGreaterThan(10)
  })

  test('a false alarm costs more than a miss', () => {
    expect(flag.hit / flag.raised).toBeGreaterThanOrEqual(0.95)
    expect(flag.hit / flag.due).toBeGreaterThanOrEqual(0.9)
  })

  test('no kind is forgotten', () => {
    for (const kind of ['cause', 'event', 'topic', 'request', 'sentiment']) {
      const { n: real, judged, hit } = classes.get(kind)!
      expect(hit / judged, `${kind} precision`).toBeGreaterThanOrEqual(0.85)
      expect(hit / real, `${kind} recall`).toBeGreaterThanOrEqual(0.6)
    }
  })
})
