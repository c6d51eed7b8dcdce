import { expect, test } from 'vitest'
import { readable } from '../../../../src/report/page/colour.ts'

/** The contrast of WCAG 2, written down anew: relative luminances of sRGB, plus 0.05, one over the other. */
function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const linear = (at: number) => {
      const c = Number(`0x${hex.slice(at, at + 2)}`) / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    }
    return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5)
  }
  const [x, y] = [light(a) + 0.05, light(b) + 0.05]
  return Math.max(x, y) / Math.min(x, y)
}

test('the oracle knows the published limits: #767676 on white is 4.54, #777777 is 4.48', () => {
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test.each(['#f2d13c', '#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#777777'])(
  '%s can be read on any paper',
  (colour) => {
    for (const paper of ['#ffffff', '#f6f7f8', '#15181a', '#1f2427'])
      expect(contrast(readable(colour, paper), paper)).toBeGreaterThanOrEqual(4.5)
  },
)

test('a colour that can be read stays as the shop wrote it', () => {
  expect(readable('#2f6f4f', '#ffffff')).toBe('#2f6f4f')
})
