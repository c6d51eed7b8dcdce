/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number]

/** WCAG 2.2, 1.4.3: text against what is behind it. */
const enough = 4.5

/**
 * A shop's colour as it can be read on a background: mixed with black or white, as little as it takes, until the contrast is 4.5.
 *
 * @param colour `#2f6f4f`
 */
export function readable(colour: string, background: string): string {
  const [from, behind] = [rgb(colour), rgb(background)]
  const towards: Rgb = luminance(behind) > 0.18 ? [0, 0, 0] : [255, 255, 255]
  for (let part = 0; part < 1; part += 0.02) {
    const mixed = from.map((c, i) => Math.round(c + (towards[i]! - c) * part)) as unknown as Rgb
    if (contrast(mixed, behind) >= enough) return hex(mixed)
  }
  return hex(towards)
}

const rgb = (colour: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb
const hex = (colour: Rgb): string => `#${colour.map((c) => c.toString(16).padStart(2, '0')).join('')}`

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}
