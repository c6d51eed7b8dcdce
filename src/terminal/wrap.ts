import { cut, type Width, widest } from './width.ts'

/** Blanks that hold a number to its unit or to what it counts: `2 h 14 m`, `2시간 14분`, `82 %`, `610 tickets`. */
const bound = /(?<=\d) (?=[\p{L}%])|(?<=\d (?:[hmd])|\d(?:시간|분|일)) (?=\d)/gu
const stay = '\u00a0'

/** Lines of at most `columns`, broken at blanks; a word too long for a line is cut. */
export const wrap = (text: string, columns: number, width: Width): string[] =>
  folded(text, columns, width).map((line) => cut(line, columns, width))

/** The same where a word too long for a line stays whole: the name of a file that somebody may copy. */
export function folded(text: string, columns: number, width: Width): string[] {
  const lines: string[] = []
  let line = ''
  const pieces = text.replace(bound, stay).split(' ')
  for (const piece of pieces.flatMap((p) => (width(p) > columns ? p.split(stay) : [p]))) {
    const longer = line ? `${line} ${piece}` : piece
    if (line && width(longer) > columns) {
      lines.push(line)
      line = piece
    } else line = longer
  }
  return [...lines, line].map((l) => l.replaceAll(stay, ' '))
}

/** The widest word: no column can be narrower without cutting it. */
export const longestWord = (text: string, width: Width) => widest(text.split(' '), width)
