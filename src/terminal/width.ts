/** How many terminal columns a text takes. */
export type Width = (text: string) => number

/** ASCII, the marks and bars of our own, and Hangul syllables: what nearly every report is made of. */
const everyday = /^[\n\x20-\x7e–—…·→−±▁-█▏▎▍▌▋▊▉─“”‘’가-힣]*$/
/** What takes two columns (East Asian Width W and F), emoji aside. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f가-힣\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/

/** The width of everyday texts; of all others where `texts` hold some (emoji, combining marks, kana): costs an import of 30 ms. */
export async function widthFor(texts: Iterable<string>): Promise<Width> {
  for (const text of texts) {
    if (everyday.test(text)) continue
    const { default: anyWidth } = await import('string-width')
    return (text) => (everyday.test(text) ? everydayWidth(text) : anyWidth(text))
  }
  return everydayWidth
}

/** A letter of Korean, Chinese or Japanese takes two columns, all else one. */
export function everydayWidth(text: string): number {
  let width = text.length
  if (wide.test(text)) for (const c of text) if (wide.test(c)) width++
  return width
}

/** Graphemes, so that a cut never splits an emoji or a letter from its accent. */
const graphemes = (text: string) =>
  /^[\x20-\x7e가-힣]*$/.test(text)
    ? [...text]
    : [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map((s) => s.segment)

/** At most `columns` wide, with `…` where something is cut off. */
export function cut(text: string, columns: number, width: Width): string {
  if (width(text) <= columns) return text
  let kept = ''
  let room = columns - 1
  for (const grapheme of graphemes(text.slice(0, columns * 20))) {
    room -= width(grapheme)
    if (room < 0) break
    kept += grapheme
  }
  return kept.trimEnd() + '…'
}

/** The end of a text, with `…` where its start is cut off. */
export function cutStart(text: string, columns: number, width: Width): string {
  if (width(text) <= columns) return text
  let kept = ''
  let room = columns - 1
  for (const grapheme of graphemes(text.slice(-columns * 20)).reverse()) {
    room -= width(grapheme)
    if (room < 0) break
    kept = grapheme + kept
  }
  return columns < 1 ? '' : `…${kept}`
}

/** Of any number of texts: a spread into Math.max gives up at a hundred thousand. */
export const widest = (texts: readonly string[], width: Width) => texts.reduce((most, text) => Math.max(most, width(text)), 0)

export const padEnd = (text: string, columns: number, width: Width) => text + ' '.repeat(Math.max(0, columns - width(text)))
export const padStart = (text: string, columns: number, width: Width) => ' '.repeat(Math.max(0, columns - width(text))) + text
