/** How many terminal columns a text takes. */
export type Width = (text: string) => number

/** ASCII, the marks and bars of our own, and Hangul syllables: what nearly every report is made of. */
const everyday = /^[\n\x20-\x7e–—…·→−±▁-█▏▎▍▌▋▊▉─“”‘’가-힣]*$/
const hangul = /[가-힣]/

/** The width of everyday texts; of all others where `texts` hold some (emoji, combining marks, kana): costs an import of 30 ms. */
export async function widthFor(texts: Iterable<string>): Promise<Width> {
  for (const text of texts) {
    if (everyday.test(text)) continue
    const { default: anyWidth } = await import('string-width')
    return (text) => (everyday.test(text) ? everydayWidth(text) : anyWidth(text))
  }
  return everydayWidth
}

/** A Hangul syllable takes two columns, all else one. */
export function everydayWidth(text: string): number {
  let width = text.length
  if (hangul.test(text)) for (const c of text) if (c >= '가' && c <= '힣') width++
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
