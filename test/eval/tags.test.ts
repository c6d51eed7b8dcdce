import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { classify } from '../../src/lint/classifier/classify.ts'
import { type LanguageScore, score } from './score.mjs'
import { drawersOf, fits } from './tags-drawers.mjs'

interface Row {
  tag: string
  lang: string
  class: string
  causes?: string
  note?: string
}
const rowsOf = (file: string): Row[] =>
  parse(readFileSync(resolve(import.meta.dirname, file), 'utf8'), { columns: true, bom: true })
const scores = score(rowsOf('tags-own.csv'), classify)

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

/** Where two readers may differ, either is right. */
const eitherWay = ({ clear, debatable }: LanguageScore) => ({
  raised: clear.raised + debatable.raised,
  due: clear.due + debatable.due,
  hit: clear.hit + debatable.hit,
})

describe('names of real lists, labelled blind, the half that no rule was made on', () => {
  const heldOut = score(
    rowsOf('tags-wild.csv').filter((_, at) => at % 2 === 1),
    classify,
  )

  test.each(['en', 'ko'])('%s: nine flags in ten are right, and eight in ten that are due are raised', (lang) => {
    const { raised, due, hit } = eitherWay(heldOut.get(lang)!)
    expect(hit / raised).toBeGreaterThanOrEqual(0.9)
    expect(hit / due).toBeGreaterThanOrEqual(0.8)
  })

  test('suggested causes fit', () => {
    const all = [...heldOut.values()].map(({ suggestions }) => suggestions)
    const [fit, made] = [all.reduce((sum, { fit }) => sum + fit, 0), all.reduce((sum, { made }) => sum + made, 0)]
    expect(made).toBeGreaterThan(30)
    expect(fit / made).toBeGreaterThanOrEqual(0.85)
  })
})

describe.each([
  ['en', 'tags-fifth-en.csv', 10],
  ['ko', 'tags-fifth-ko.csv', 6],
] as const)('names of real lists of other trades, labelled by two readers and since learned from, %s', (lang, file, made) => {
  const figures = score(rowsOf(file), classify).get(lang)!

  test('nine flags in ten are right, and eight in ten that are due are raised', () => {
    const { raised, due, hit } = eitherWay(figures)
    expect(raised).toBeGreaterThanOrEqual(60)
    expect(hit / raised).toBeGreaterThanOrEqual(0.9)
    expect(hit / due).toBeGreaterThanOrEqual(0.8)
  })

  test('suggested causes fit nine times in ten', () => {
    expect(figures.suggestions.made).toBeGreaterThanOrEqual(made)
    expect(figures.suggestions.fit / figures.suggestions.made).toBeGreaterThanOrEqual(0.9)
  })
})

test.each([
  ['carrier delay', 'carrier lost parcel|address error!product defect', true],
  ['CARRIER_DELAY', 'late dispatch|carrier lost parcel!carrier delay', false],
  ['product defect', 'carrier handling|weak packaging!address error', false],
  ['poor packaging', 'carrier handling|weak packaging!address error', true],
  ['택배사 분실', '기사 오배달|창고 누락!제품 불량', true],
  ['결제창 오류', '카드 한도초과|결제 모듈 오류!택배사 지연', true],
  ['오피킹', '제조 불량|상세페이지 과장!주소 오기재', false],
])('%s among %s: %s', (cause, label, expected) => {
  expect(fits(cause, drawersOf(label))).toBe(expected)
})

describe.each([
  ['en', 'tags-sixth-en.csv'],
  ['ko', 'tags-sixth-ko.csv'],
] as const)('names of real lists, labelled by two readers and never learned from, %s', (lang, file) => {
  test('nine flags in ten are right, and eight in ten that are due are raised', () => {
    const { raised, due, hit } = eitherWay(score(rowsOf(file), classify).get(lang)!)
    expect(raised).toBeGreaterThanOrEqual(60)
    expect(hit / raised).toBeGreaterThanOrEqual(0.9)
    expect(hit / due).toBeGreaterThanOrEqual(0.8)
  })
})
