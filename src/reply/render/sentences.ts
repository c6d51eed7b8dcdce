let segmenter: Intl.Segmenter | undefined

/** Characters as a reader counts them: a Hangul syllable is one, an emoji with its skin tone too. */
export function graphemes(text: string): number {
  if (/^[\n\x20-\x7e가-힣]*$/.test(text)) return text.length
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return [...segmenter.segment(text)].length
}

/** A dot behind one of these does not end a sentence. */
const abbreviation = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|No|vs|e\.g|i\.e|approx)\.$/

/** The sentences of a line. Ends are `.`, `!`, `?` before a blank. */
export function sentences(line: string): string[] {
  const out: string[] = []
  for (const piece of line.split(/(?<=[.!?…])\s+/)) {
    const before = out.at(-1)
    if (before !== undefined && abbreviation.test(before)) out[out.length - 1] = `${before} ${piece}`
    else if (piece) out.push(piece)
  }
  return out
}
