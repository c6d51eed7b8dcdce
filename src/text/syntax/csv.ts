import type { Range } from './tree.ts'

/** A cell, and where its text stands: inside the quotes, or without the blanks around it. */
export interface Cell extends Range {
  text: string
  /** as written between the quotes, with doubled ones */
  raw: string
}

export interface Rows {
  rows: readonly (readonly Cell[])[]
  /** where a quote opens that never closes */
  unclosed?: number
}

/**
 * The rows of a table after RFC 4180, with places: the readers of tables elsewhere in this toolkit are made for a million rows and
 * keep none. Rows end at LF or CRLF; those without any text are left out. Blanks around cells belong to the layout, unless they are quoted.
 */
export function rows(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): Rows {
  const found: Cell[][] = []
  let row: Cell[] = []
  for (let at = 0; at < text.length && found.length < most; ) {
    const open = blanks(text, at, delimiter)
    const quoted = text[open] === '"' ? closing(text, open + 1) : undefined
    if (quoted === -1) return { rows: [...found, ...(row.length > 0 ? [row] : [])], unclosed: open }
    const end = endOf(text, quoted === undefined ? at : quoted + 1, delimiter)
    row.push(quoted === undefined ? plain(text, at, end) : inside(text, open + 1, quoted))
    at = end + 1
    if (text[end] === delimiter && at < text.length) continue
    if (text[end] === delimiter) row.push({ text: '', raw: '', from: at, to: at })
    if (row.some((cell) => cell.text !== '')) found.push(row)
    row = []
  }
  return { rows: found }
}

function plain(text: string, from: number, to: number): Cell {
  const raw = text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const said = raw.trim()
  return { text: said, raw: said, from: said === '' ? from : start, to: said === '' ? from : start + said.length }
}

function inside(text: string, from: number, to: number): Cell {
  const raw = text.slice(from, to)
  return { text: raw.replaceAll('""', '"'), raw, from, to }
}

/** Where the quote closes that opened before `at`, or -1. */
function closing(text: string, at: number): number {
  let close = text.indexOf('"', at)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  return close
}

function blanks(text: string, at: number, delimiter: string): number {
  let next = at
  while (text[next] === ' ' || (text[next] === '\t' && delimiter !== '\t')) next++
  return next
}

/** The next delimiter or line break. */
function endOf(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++
  return at
}
