import type { Style } from '../../terminal/style.ts'
import { tableLines } from '../../terminal/table.ts'
import { type Width, widest as widestOf } from '../../terminal/width.ts'
import { longestWord, wrap } from '../../terminal/wrap.ts'

/** An explanation: a title, a paragraph, and named sections of prose, pairs or text to be kept as it is. */
export interface Page {
  title: string
  what?: string
  sections: readonly Section[]
}

/** Where a line that is kept as it is may be broken after all: at blanks outside of quotes, so that it runs as before, or behind a comma. */
type Breaks = 'sql' | 'fields'

export type Section = { head: string } & (
  | { prose: string }
  | { pairs: readonly (readonly [string, string])[] }
  | { verbatim: string; breaks?: Breaks }
)

/** An explanation is prose: no wider than this on any terminal, in columns. */
export const widest = 100

const margin = '  '
const gap = 2

/** A page in at most `columns`; lines of a file are kept as they are, and may be wider. */
export function pageText({ title, what, sections }: Page, columns: number, width: Width, style: Style): string {
  const paragraph = (text: string, indent: string) =>
    text.split('\n').flatMap((line) => wrap(line, columns - indent.length, width).map((l) => (indent + l).trimEnd()))
  const blocks = [
    [style.strong(title)],
    what ? paragraph(what, margin) : [],
    ...sections.map((section) => [
      style.accent(section.head),
      ...('prose' in section
        ? paragraph(section.prose, margin)
        : 'verbatim' in section
          ? section.verbatim
              .split('\n')
              .flatMap((line) => kept(line, columns - margin.length, width, section.breaks).map((l) => margin + l))
          : pairLines(section.pairs, columns, width)),
    ]),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** A line, broken where it may be; what goes on stands two columns further in. */
function kept(line: string, columns: number, width: Width, breaks: Breaks | undefined): string[] {
  if (breaks === undefined || width(line) <= columns) return [line]
  const indent = /^ */.exec(line)![0]
  const text = line.slice(indent.length)
  const words = breaks === 'sql' ? (text.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? []) : text.split(/(?<=,) /)
  const lines = [indent + (words.shift() ?? '')]
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`
    if (width(longer) <= columns) lines[lines.length - 1] = longer
    else lines.push(`${indent}  ${word}`)
  }
  return lines
}

/** Names and what they mean, side by side; both sides wrap, and a name is never cut. */
function pairLines(pairs: readonly (readonly [string, string])[], columns: number, width: Width): string[] {
  const names = pairs.map(([name]) => name)
  const left = Math.max(Math.min(28, widestOf(names, width)), ...names.map((name) => longestWord(name, width)))
  const room = Math.max(20, columns - margin.length - left - gap)
  const rows = pairs.map(([name, text]) => [wrap(name, left, width).join('\n'), wrap(text, room, width).join('\n')])
  return tableLines(rows).map((line) => margin + line)
}

const written = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? `[${value.map(written).join(', ')}]`
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)

/** `n 6, answered 4, p50_s 250` */
export const record = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${written(value)}`)
    .join(', ')

/** Records as lines of `name value`, one each; `(nothing known)` where a record has no fields. */
export const table = (records: readonly Readonly<Record<string, unknown>>[]): string =>
  records.map((r) => record(r) || '–').join('\n')
