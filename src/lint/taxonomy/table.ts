import { nearest } from '../../text/nearest.ts'
import { type CsvCell, type CsvRows, csvDelimiter, csvDelimiters, csvRows } from '../../text/syntax/csv.ts'
import { type Fault, type Node, type Pair, type SyntaxTree, type Word, word } from '../../text/syntax/tree.ts'
import { columnFields, wordMeanings } from '../lexicons/taxonomy-column.ts'
import * as message from '../messages/taxonomy.ts'

/** Excel's own first line, which says what parts its cells. */
const excelSign = /^sep=.(?=\r?\n)/i

/** A table with a heading of known columns: its rows as the mappings that YAML would have; undefined where there is no such heading. */
export function readTable(raw: string): SyntaxTree | undefined {
  const text = raw.replace(excelSign, '     ')
  const tried = csvDelimiters.map((delimiter) => {
    const heading = csvRows(text, delimiter, { rows: 1 }).rows[0] ?? []
    return { delimiter, heading, fields: heading.map((cell) => columnFields(cell.text)) }
  })
  const known = ({ fields }: (typeof tried)[number]) => fields.filter(Boolean).length
  const { delimiter, heading, fields } = tried.reduce((a, b) => (known(b) > known(a) ? b : a))
  const has = (...names: string[]) => fields.some((field) => field?.length === 1 && names.includes(field[0]!))
  // a column of names or labels holds the tags where none has their ids
  const naming = ['id', 'name', 'label'].find((name) => has(name))
  if (naming === undefined) return undefined
  const read = fields.map((field) => (field?.join() === naming ? ['id'] : field))
  return { ...entries(csvRows(text, delimiter, { columns: heading.length }), heading, read), comments: [] }
}

/** Where further aliases of the row at a place go, and by what they are parted; undefined without such a column. */
export function aliasCell(raw: string, rowFrom: number): { to: number; text: string; separator: string } | undefined {
  const text = raw.replace(excelSign, '     ')
  for (const delimiter of csvDelimiters) {
    const heading = csvRows(text, delimiter, { rows: 1 }).rows[0] ?? []
    const column = heading.findIndex((cell) => columnFields(cell.text)?.join() === 'aliases')
    if (column < 0) continue
    const row = csvRows(text, delimiter).rows.find(([first]) => first?.from === rowFrom)
    const cell = row?.[column]
    // a comma or a semicolon may part the cells
    const separator = delimiter === '\t' || !cell?.text.includes(',') ? (delimiter === ';' ? '|' : ';') : ','
    return cell && { to: cell.to, text: cell.text, separator: cell.text.includes('|') ? '|' : separator }
  }
  return undefined
}

/** Five rows of any real table fit in so many characters; of a hostile one, no more is read twice. */
const longestHead = 65_536

/** The column names in the first row of a text; `even`: the rows below, of which five are read, have as many cells. */
export function headingOf(text: string): { names: string[]; even: boolean } {
  const head = text.slice(0, longestHead)
  const [first = [], ...more] = csvRows(head, csvDelimiter(head), { rows: 5 }).rows
  return { names: first.map((cell) => cell.text), even: more.length > 0 && more.every((row) => row.length === first.length) }
}

type Fields = readonly (readonly string[] | undefined)[]

function entries({ rows: found, unclosed }: CsvRows, heading: readonly CsvCell[], fields: Fields): Omit<SyntaxTree, 'comments'> {
  const items = found.slice(1).map((row): Node => {
    const known = row.flatMap((cell, i) => (fields[i] && heading[i] ? [{ path: fields[i], cell, heading: heading[i] }] : []))
    return { is: 'map', from: row[0]!.from, to: row.at(-1)!.to, pairs: nested(known) }
  })
  const faults: Fault[] = [
    ...heading.flatMap((cell, i) => (fields[i] ? [] : misspelt(cell))),
    ...(unclosed === undefined ? [] : [{ from: unclosed, to: unclosed + 1, message: message.unclosedQuote }]),
  ]
  const [first, last] = [heading[0]!, found.at(-1)!.at(-1)!]
  return { roots: [{ is: 'list', items, from: first.from, to: last.to }], faults, broken: unclosed !== undefined }
}

/** Sheets have columns of their own; only one that looks like a slip is worth a word. */
function misspelt(cell: CsvCell): Fault[] {
  const meant = cell.text.length > 4 ? nearest(cell.text, ['owner', 'direction', 'aliases', 'parent', 'description']) : undefined
  return meant
    ? [{ from: cell.from, to: cell.to, message: message.unknownColumn(cell.text), suggestion: message.didYouMean(meant) }]
    : []
}

/** `label_ko` becomes `label: { ko }`; of two columns for one field the first that says something counts. */
function nested(cells: readonly { path: readonly string[]; cell: CsvCell; heading: CsvCell }[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { path, cell, heading } of cells) {
    if (cell.text === '' || path[0] === 'count') continue
    const [field, part] = parted(path, cell.text)
    const before = pairs.get(field!)?.value
    const value = part === '' ? undefined : valueIn(cell, field!)
    if (part === undefined) {
      if (!before) pairs.set(field!, { key: keyAt(heading, field!), value: value! })
    } else if (field !== undefined && (!before || before.is === 'map')) {
      const inside = [...(before?.pairs ?? []), ...(value ? [{ key: keyAt(heading, part), value }] : [])]
      pairs.set(field, { key: keyAt(heading, field), value: { is: 'map', pairs: inside, from: cell.from, to: cell.to } })
    }
  }
  return [...pairs.values()]
}

/** Where a cell goes: a label by its script, and `yes` for a tag no longer used into a mapping that says no more. */
function parted([field, part]: readonly string[], text: string): readonly (string | undefined)[] {
  if (field === 'label' && part === undefined) return [field, /[가-힣]/.test(text) ? 'ko' : 'en']
  if (field !== 'deprecated' || part !== undefined) return [field, part]
  return no.has(text.toLowerCase()) ? [undefined, ''] : yes.has(text.toLowerCase()) ? [field, ''] : [field]
}

const yes = new Set(['yes', 'y', 'true', '1', 'x', '예', 'o'])
const no = new Set(['no', 'n', 'false', '0', '-', '아니오', '아니요'])

const keyAt = (heading: CsvCell, text: string): Word => ({ is: 'word', text, from: heading.from, to: heading.to })

function valueIn(cell: CsvCell, field: string): Node {
  if (field === 'aliases') return { is: 'list', from: cell.from, to: cell.to, items: pieces(cell, /[,;|]/) }
  if (field === 'suppress') return { is: 'map', from: cell.from, to: cell.to, pairs: pieces(cell, /;/).map(reason) }
  const meanings = wordMeanings[field] ?? {}
  const said = cell.text.trim().toLowerCase()
  return word(Object.hasOwn(meanings, said) ? meanings[said]! : cell.text, cell.from, cell.to)
}

/** `rule: reason` */
function reason({ text, from, to }: Word): Pair {
  const colon = text.indexOf(':')
  if (colon < 0) return { key: word(text, from, to), value: { is: 'none', from: to, to } }
  const rest = text.slice(colon + 1).trimStart()
  return { key: word(text.slice(0, colon).trimEnd(), from), value: word(rest, to - rest.length, to) }
}

/** What stands in a cell between separators, without blanks around it. */
function pieces({ raw, from }: CsvCell, separator: RegExp): Word[] {
  let at = from
  return raw.split(separator).flatMap((piece) => {
    const start = at + (piece.length - piece.trimStart().length)
    at += piece.length + 1
    const text = piece.trim()
    return text === '' ? [] : [word(text.replaceAll('""', '"'), start, start + text.length)]
  })
}
