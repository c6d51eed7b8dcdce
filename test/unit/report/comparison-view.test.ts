import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Change, Comparison, Mix } from '../../../src/metrics/comparison.ts'
import type { Report } from '../../../src/metrics/report.ts'
import { renderer } from '../../../src/report/renderer.ts'
import { style } from '../../../src/terminal/style.ts'
import { type Lang, languages } from '../../../src/text/text.ts'
import * as teahouse from '../../golden/renderers/teahouse.ts'

const whole = (metric: string, value: string, now: number, before: number, more: Partial<Change>): Change => ({
  ...{ metric, group: {}, value, now, before, change: now - before, low: null, high: null, clear: false },
  ...more,
})
const tag = (tag: string, now: number, before: number, low: number, high: number): Change => ({
  ...whole('tags', 'per_100_orders', now, before, { low: 0.1, high: 1, clear: true }),
  ...{ group: { tag }, ratio: now / before, ratio_low: low, ratio_high: high },
})
const group = (key: string | null, share_now: number, share_before: number, mix: number, within: number) => ({
  ...{ key, now: 0.8, before: 0.8, share_now, share_before, mix, within },
})
const mix = (metric: string, value: string, groups: Mix['groups']): Mix => {
  const sum = (of: 'mix' | 'within') => groups.reduce((n, g) => n + g[of], 0)
  return { metric, value, by: 'channel', total: sum('mix') + sum('within'), mix: sum('mix'), within: sum('within'), groups }
}

const comparison: Comparison = {
  now: { from: '2026-10-01T00:00:00+09:00', to: '2026-11-01T00:00:00+09:00' },
  before: { from: '2026-09-01T00:00:00+09:00', to: '2026-10-01T00:00:00+09:00' },
  changes: [
    whole('volume', 'tickets', 610, 402, { low: 146, high: 270, ratio: 1.517, ratio_low: 1.34, ratio_high: 1.72, clear: true }),
    whole('contact-rate', 'rate', 0.051, 0.047, { low: -0.002, high: 0.01, ratio: 1.085, ratio_low: 0.95, ratio_high: 1.23 }),
    whole('first-response', 'p50_s', 8040, 5700, { low: 900, high: 3900, clear: true }),
    whole('first-response', 'p90_s', 93_000, 51_300, { low: -7200, high: null }),
    whole('first-response', 'mean_s', 21_000, 16_500, { low: 600, high: 8400, clear: true }),
    whole('csat', 'share', 0.82, 0.852, { low: -0.061, high: -0.004, clear: true }),
    tag('carrier-delay', 2.2, 0.5, 2.6, 7),
    tag('차-🍵-선물포장', 0.9, 0.5, 1.04, 3.3),
    { ...tag('=cmd()', 0, 0.4, 0, 0.5), ratio: 0 },
  ],
  mix: [
    mix('csat', 'share', [group('chat', 0.5, 0.25, -0.021, -0.011), group('email', 0.5, 0.75, 0, 0)]),
    mix('first-response', 'mean_s', [group('email', 0.4, 0.6, -1500, 6000), group('chat', 0.6, 0.4, 0, 0)]),
    mix('within-target', 'share', [group('email', 0.4, 0.6, 0.1, 0.1), group('chat', 0.6, 0.4, 0, 0)]),
  ],
}
const report: Report = { ...teahouse.oneMonth, comparison }
const page = (lang: Lang, width: number) => ({ lang, width, style: style(false, {}) })
const rendered = async (id: string, lang: Lang = 'en', width = 80, of: Report = report) =>
  (await renderer(id))!.render(of, page(lang, width))

const part = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to)).trimEnd()

describe('table', () => {
  test('clear changes, then the others, then where they come from', async () => {
    expect(`  ${part(await rendered('table'), 'October 2026 against', '  Expectations')}`).toMatchInlineSnapshot(`
      "  October 2026 against September 2026
                                      Oct        Sep      change
          Tickets                     610        402       +52 %  (+34 to +72)
          First response p50     2 h 14 m   1 h 35 m       +39 m  (+15 to +65 m)
          Satisfaction               82 %       85 %    −3.2 pts  (−6.1 to −0.4)
          Tags per 100 orders
            carrier-delay             2.2        0.5        ×4.4  (×2.6 to ×7.0)
            차-🍵-선물포장            0.9        0.5       +80 %  (+4 to +230)
            =cmd()                    0.0        0.4      −100 %  (−100 to −50)
          No clear change
          Contact rate per 100        5.1        4.7        +9 %  (−5 to +23)
          First response p90    25 h 50 m  14 h 15 m  +11 h 35 m  (−2.0 h to …)

        Satisfaction fell by 3.2 points: 2.1 because Chat took a larger share,
        1.1 because Chat itself fell.
        First response mean rose by 1 h 15 m: 1 h 40 m because E-mail itself rose,
        offset by 25 m because E-mail took a smaller share."
    `)
    expect(`  ${part(await rendered('table', 'ko', 100), '2026년 10월, ', '  고객 기대')}`).toMatchInlineSnapshot(`
      "  2026년 10월, 2026년 9월과 비교
                                   10월          9월          증감
          문의 수                   610          402          +52%  (+34~+72)
          첫 응답 시간 p50   2시간 14분   1시간 35분         +39분  (+15~+65분)
          만족도                    82%          85%        −3.2%p  (−6.1~−0.4)
          태그 주문 100건당
            carrier-delay           2.2          0.5          ×4.4  (×2.6~×7.0)
            차-🍵-선물포장          0.9          0.5          +80%  (+4~+230)
            =cmd()                  0.0          0.4         −100%  (−100~−50)
          뚜렷한 변화 없음
          문의율 100건당            5.1          4.7           +9%  (−5~+23)
          첫 응답 시간 p90  25시간 50분  14시간 15분  +11시간 35분  (−2.0시간~…)

        만족도 3.2%p 하락: 채팅 비중이 커진 영향이 2.1%p, 채팅 자체가 낮아진 영향이 1.1%p입니다.
        첫 응답 시간 평균 1시간 15분 증가: 이메일 자체가 길어진 영향이 1시간 40분, 이메일 비중이 작아진
        영향으로 상쇄된 몫이 25분입니다."
    `)
  })

  test('a tag from a file cannot reach the terminal as anything but text', async () => {
    const changes = [tag('\u001b[31mred\u202e', 2, 1, 1.2, 3)]
    for (const id of ['table', 'markdown', 'csv'])
      expect(await rendered(id, 'en', 80, { ...report, comparison: { ...comparison, changes } })).not.toMatch(/[\u001b\u202e]/)
  })

  test('is never wider than the page, and never loses a number', async () => {
    for (const lang of languages)
      for (let width = 40; width <= 130; width += 5) {
        const text = await rendered('table', lang, width)
        for (const line of text.split('\n')) expect(stringWidth(line), `${width}: ${line}`).toBeLessThanOrEqual(width)
        for (const number of ['610', '402', '×4.4', '5.1', '4.7']) expect(text, `${lang} ${width}`).toContain(number)
      }
  })
})

describe('lines', () => {
  const several = {
    ...comparison,
    changes: [
      whole('first-response', 'p50_s', 8040, 5700, { low: -90, high: 16_200 }),
      whole('first-response', 'p90_s', 93_000, 51_300, { low: -200_000, high: 400_000 }),
      whole('first-response-business', 'p90_s', 93_000, 51_300, { low: -200_000, high: 400_000 }),
      tag('배송업체-지연-도서산간-추가운임-미고지', 2.2, 0.5, 2.6, 7),
    ],
    mix: [],
  }
  const business = { metric: 'first-response-business', group: {}, values: { n: 0 } }
  const lines = async (width: number, results = report.results) => {
    const text = await rendered('table', 'en', width, { ...report, results, comparison: several })
    return part(text, 'October 2026 against', '  Expectations')
  }

  test('several values of a metric stand below it, limits in one unit, business time in hours', async () => {
    expect(`  ${await lines(100, [...report.results, business])}`).toMatchInlineSnapshot(`
      "  October 2026 against September 2026
                                                          Oct        Sep      change
          Tags per 100 orders
            배송업체-지연-도서산간-추가운임-미고지        2.2        0.5        ×4.4  (×2.6 to ×7.0)
          No clear change
          First response
            p50                                      2 h 14 m   1 h 35 m       +39 m  (0.0 to +4.5 h)
            p90                                     25 h 50 m  14 h 15 m  +11 h 35 m  (−2.3 to +4.6 d)
          First response, business p90              25 h 50 m  14 h 15 m  +11 h 35 m  (−56 to +111 h)"
    `)
  })

  test('a long tag is cut before intervals take lines of their own', async () => {
    expect(await lines(80)).toMatch(/^ {6}배송업체-지연-\S*… .*×4\.4 {2}\(×2\.6 to ×7\.0\)$/m)
  })
})

describe('where a change comes from', () => {
  const one = async (groups: Mix['groups'], lang: Lang = 'en') => {
    const only = { ...comparison, mix: [mix('csat', 'share', groups)] }
    const text = await rendered('markdown', lang, 80, { ...report, comparison: only })
    return text.split('\n').find((line) => /^- .*(Satisfaction|만족도) /.test(line))
  }
  test.each([
    [[group('chat', 0.5, 0.25, -0.021, -0.011)], undefined, undefined],
    [
      [group('chat', 0.5, 0.25, -0.021, -0.011), group('email', 0.5, 0.75, 0, 0)],
      'Satisfaction fell by 3.2 points: 2.1 because Chat took a larger share, 1.1 because Chat itself fell.',
      '만족도 3.2%p 하락: 채팅 비중이 커진 영향이 2.1%p, 채팅 자체가 낮아진 영향이 1.1%p입니다.',
    ],
    [
      [group('chat', 0.5, 0.25, 0.02, 0), group('email', 0.5, 0.75, 0.001, -0.05)],
      'Satisfaction fell by 2.9 points: 5.0 because E-mail itself fell, offset by 2.1 because Chat took a larger share.',
      '만족도 2.9%p 하락: 이메일 자체가 낮아진 영향이 5.0%p, 채팅 비중이 커진 영향으로 상쇄된 몫이 2.1%p입니다.',
    ],
    [
      [group('chat', 0.2, 0.4, 0.05, 0), group('email', 0.8, 0.6, 0, -0.02)],
      'Satisfaction rose by 3.0 points: 5.0 because Chat took a smaller share, offset by 2.0 because E-mail itself fell.',
      '만족도 3.0%p 상승: 채팅 비중이 작아진 영향이 5.0%p, 이메일 자체가 낮아진 영향으로 상쇄된 몫이 2.0%p입니다.',
    ],
    [
      [group('chat', 0.5, 0.25, 0.04, 0.001), group('email', 0.5, 0.75, 0.01, 0)],
      'Satisfaction rose by 5.1 points, nearly all of it because Chat took a larger share.',
      '만족도 5.1%p 상승: 거의 모두 채팅 비중이 커진 영향입니다.',
    ],
    [
      [group('chat', 0.5, 0.5, 0.0001, 0.04), group(null, 0.5, 0.5, 0, 0.01)],
      'Satisfaction rose by 5.0 points, nearly all of it because Chat itself rose.',
      '만족도 5.0%p 상승: 거의 모두 채팅 자체가 높아진 영향입니다.',
    ],
  ])('%#', async (groups, en, ko) => {
    expect(await one(groups)).toBe(en && `- ${en}`)
    expect(await one(groups, 'ko')).toBe(ko && `- ${ko}`)
  })

  test('of what may be chance, nothing is said', async () => {
    for (const id of ['table', 'markdown']) expect(await rendered(id)).not.toContain('Within target fell')
  })
})

test('csv has every number in a row of its own, and nothing that a spreadsheet runs', async () => {
  const rows = (await rendered('csv')).split('\r\n')
  const change = rows.map((row) => row.split(',')).find((row) => row[0] === 'csat' && row.includes('share.change'))
  expect(Number(change?.at(-3))).toBeCloseTo(-0.032, 12)
  expect(rows.some((row) => row.includes("'=cmd()"))).toBe(true)
  expect(rows.filter((row) => row.includes('share.mix'))).toHaveLength(4)
})
