import type { Stretch } from '../check.ts'

/** As long as `text`: every character but the line breaks becomes a blank, so that offsets and lines agree. */
export const blank = (text: string) => text.replace(/[^\n\r]/g, ' ')

/** `text` with some stretches blanked. The stretches are in order and do not overlap. */
export function blankOut(text: string, stretches: readonly Stretch[]): string {
  let from = 0
  const kept: string[] = []
  for (const { start, end } of stretches) {
    kept.push(text.slice(from, start), blank(text.slice(start, end)))
    from = end
  }
  return kept.join('') + text.slice(from)
}

/** A text's lines with where each begins; a line's break is no part of it. */
export function linesOf(text: string): (Stretch & { text: string })[] {
  let start = 0
  return text.split('\n').map((line) => {
    const bare = line.endsWith('\r') ? line.slice(0, -1) : line
    const stretch = { start, end: start + bare.length, text: bare }
    start += line.length + 1
    return stretch
  })
}
