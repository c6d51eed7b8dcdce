import { describe, expect, it } from 'vitest'
import { commonChange } from '../../../src/insights/statistics/common-change.ts'

const reason = (count: number, mean = 100) => ({ count, mean })
/** The factor of the last one, by the others. */
const of = (...counted: { count: number; mean: number }[]) => commonChange(counted, 1)(counted.length - 1)

describe('what several counts have in common', () => {
  it('is the median of the others, on the side of the count itself', () => {
    const others = [reason(140), reason(150), reason(150), reason(160)]
    expect(of(...others, reason(150))).toBe(1.5)
    expect(of(...others, reason(60))).toBe(1)
    expect(of(reason(50), reason(50), reason(55), reason(60), reason(40))).toBe(0.5)
  })

  it('is not moved by a surge of one, and not there where chance would do it', () => {
    expect(of(reason(900), reason(100), reason(101), reason(99), reason(130))).toBe(1)
    // 400 expected: the median scatters by 1.2533 / 20, twice that is 12.5 %
    expect(of(reason(110), reason(111), reason(111), reason(112), reason(130))).toBe(1)
    expect(of(reason(113), reason(114), reason(114), reason(115), reason(130))).toBe(1.14)
  })

  it('needs four others that tell', () => {
    expect(of(reason(150), reason(150), reason(150), reason(150))).toBe(1)
    expect(of(reason(150), reason(150), reason(150), reason(3, 1), reason(150))).toBe(1)
  })
})
