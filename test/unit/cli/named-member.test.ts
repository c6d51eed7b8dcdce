import { describe, expect, test } from 'vitest'
import { idCalled, idsCalled } from '../../../src/cli/named-member.ts'
import { dimension, dimensionNames, dimensions } from '../../../src/metrics/dimension.ts'
import { metric, metricNames, metrics } from '../../../src/metrics/metric.ts'

describe('what a metric or grouping is called', () => {
  test.each([
    ['FRT', 'first-response'],
    ['First response time', 'first-response'],
    ['sla', 'within-target'],
    ['FCR', 'one-touch'],
    ['고객만족도', 'csat'],
    ['문의 건수', 'volume'],
  ])('%s is %s', async (said, id) => {
    expect(await idCalled('--metric', said, metrics)).toBe(id)
  })

  test('the title of each, in both languages', async () => {
    for (const [room, ids, load] of [
      [metrics, metricNames(), metric],
      [dimensions, dimensionNames(), dimension],
    ] as const)
      for (const id of ids) {
        const { title } = (await load(id))!
        for (const said of [title.en.toUpperCase(), title.ko.normalize('NFD')]) expect(await idsCalled(room, said)).toEqual([id])
      }
  })

  test('a name of nothing lists the ids and the nearest', async () => {
    await expect(idCalled('--metric', 'contact-rat', metrics)).rejects.toThrow(/contact-rat/)
  })
})
