import { expect, test } from 'vitest'
import { readable } from '../../../../src/report/page/colour.ts'
import { partColours } from '../../../../src/report/page/style.ts'

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

/** Linear red, green and blue as people without one kind of cone see them: Machado, Oliveira and Fernandes (2009), severity 1. */
const blindness = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

/** CIELAB of a colour as it is seen. */
function lab(hex: string, matrix: readonly number[] = [1, 0, 0, 0, 1, 0, 0, 0, 1]): number[] {
  const rgb = [1, 3, 5].map((at) => {
    const c = Number(`0x${hex.slice(at, at + 2)}`) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  const seen = [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        rgb.reduce((sum, c, i) => sum + c * matrix[row + i]!, 0),
      ),
    ),
  )
  const xyz = [
    [0.4124, 0.3576, 0.1805, 0.9505],
    [0.2126, 0.7152, 0.0722, 1],
    [0.0193, 0.1192, 0.9505, 1.089],
  ].map(([r, g, b, white]) => (r! * seen[0]! + g! * seen[1]! + b! * seen[2]!) / white!)
  const [x, y, z] = xyz.map((t) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116)) as [
    number,
    number,
    number,
  ]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const distance = (a: number[], b: number[]) => Math.hypot(...a.map((n, i) => n - b[i]!))

test.each(['light', 'dark'] as const)('parts of a bar stand out from the paper, and from what they touch, %s', (scheme) => {
  const paper = { light: '#ffffff', dark: '#15181a' }[scheme]
  const colours = partColours[scheme]
  for (const colour of colours) expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(3)
  // six tags have no others over them, five have
  const neighbours = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [4, 6],
  ].map(([a, b]) => [colours[a!]!, colours[b!]!] as const)
  for (const [a, b] of neighbours)
    for (const [kind, matrix] of Object.entries({ usual: undefined, ...blindness }))
      expect(distance(lab(a, matrix), lab(b, matrix)), `${a} and ${b}, ${kind}`).toBeGreaterThan(20)
})
