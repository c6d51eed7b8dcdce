import { plainSums } from '../../duckdb/exact-sums.ts'
import type { Dialect, WallFormat, Word } from '../dialect.ts'

/** One `WITH` of a query: its name and its text, in the words of a dialect. */
export type Clause = readonly [name: string, sql: string]

/** Functions that every database has under these names. */
const everywhere = new Set([
  'count',
  'sum',
  'avg',
  'min',
  'max',
  'coalesce',
  'nullif',
  'ln',
  'exp',
  'sqrt',
  'stddev_samp',
  'floor',
  'greatest',
  'least',
  'grouping',
  'row_number',
  'lag',
  'lower',
  'trim',
])

const token =
  /\s+|--[^\n]*|'(?:[^']|'')*'|"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_]*|\d+(?:\.\d+)?(?:e-?\d+)?|<=|>=|<>|::|->|\|\||[^\s]/giuy

/**
 * Writes SQL of ours in the words of a database. It is DuckDB's, of which only a contract may be used: the words of `dialect.ts`, what
 * every database has, `FILTER`, a list with a place in it, `IS NOT TRUE`, `CAST`. No grammar: whatever is none of these stays as it
 * is, and a function that is not in the contract is refused, so that a metric that needs one is noticed before it is wrong somewhere.
 * @throws Error for a function outside the contract
 */
export function portable(sql: string, dialect: Dialect): string {
  const writer = new Writer(plainSums(sql).match(token) ?? [], dialect)
  return writer.rest()
}

/** What was read last, while something may still follow that belongs to it. */
interface Atom {
  written: string
  call?: { name: string; args: readonly Written[] }
  list?: readonly string[]
  closed?: true
}
interface Written {
  text: string
  list?: readonly string[] | undefined
}

class Writer {
  private at = 0
  private readonly tokens: readonly string[]
  private readonly dialect: Dialect

  constructor(tokens: readonly string[], dialect: Dialect) {
    this.tokens = tokens
    this.dialect = dialect
  }

  rest(): string {
    return this.until([])
      .map(({ text }) => text)
      .join('')
  }

  /** Reads to a closing bracket, which it takes too; the parts between commas. */
  private until(ends: readonly string[]): Written[] {
    const parts: Written[] = []
    let [pieces, only] = [[] as string[], undefined as readonly string[] | undefined]
    const part = () => {
      const text = pieces.join('')
      parts.push(only && pieces.filter((piece) => piece.trim()).length === 1 ? { text, list: only } : { text })
      ;[pieces, only] = [[], undefined]
    }
    while (this.at < this.tokens.length) {
      const next = this.tokens[this.at]!
      if (ends.includes(next)) {
        this.at++
        break
      }
      if (next === ',' && ends.length > 0) {
        this.at++
        part()
        this.skipSpace()
        continue
      }
      const atom = this.followed(this.atom())
      only = atom.list
      pieces.push(atom.written)
    }
    part()
    return parts
  }

  private atom(): Atom {
    const next = this.tokens[this.at++]!
    if (next.startsWith("'")) return { written: this.dialect.text(next.slice(1, -1).replaceAll("''", "'")) }
    if (next.startsWith('"')) return { written: this.dialect.name(next.slice(1, -1).replaceAll('""', '"')) }
    if (next === '(') return { written: `(${this.inside(')')})`, closed: true }
    if (next === '[') {
      const list = this.until([']']).map(({ text }) => text)
      return { written: `[${list.join(', ')}]`, list }
    }
    if (next === '/') return { written: this.dialect.divide }
    if (/^[\p{L}_]/u.test(next) && this.tokens[this.at] === '(') {
      this.at++
      const args = this.until([')'])
      return {
        written: this.call(
          next,
          args.map(({ text }) => text),
        ),
        call: { name: next, args },
        closed: true,
      }
    }
    return { written: next }
  }

  private inside(end: string): string {
    return this.until([end])
      .map(({ text }) => text)
      .join(', ')
  }

  /** With what belongs to the atom and stands behind it. */
  private followed(atom: Atom): Atom {
    if (this.dialect.asDuckdb) return atom
    if ((atom.call || atom.list) && this.tokens[this.at] === '[') return this.place(atom)
    const start = this.at
    this.skipSpace()
    const word = this.tokens[this.at]?.toUpperCase()
    if (atom.call && word === 'FILTER') return this.filtered(atom.call)
    if (atom.closed && word === 'IS') {
      const known = this.truth()
      if (known !== undefined) return { written: known(atom.written), closed: true }
    }
    this.at = start
    return atom
  }

  /** `list[i]`: one of several percentiles, or of several words. */
  private place(atom: Atom): Atom {
    this.at++
    const index = this.inside(']')
    if (atom.list) {
      const arms = atom.list.map((entry, i) => `WHEN ${i + 1} THEN ${entry}`)
      return { written: `CASE ${index} ${arms.join(' ')} END` }
    }
    const [values, shares] = atom.call!.args
    return { written: this.call(atom.call!.name, [values!.text, shares!.list![Number(index) - 1]!]), closed: true }
  }

  /** `aggregate(x) FILTER (WHERE c)` is the aggregate of those x that meet c. */
  private filtered({ name, args }: NonNullable<Atom['call']>): Atom {
    this.at++
    this.skipSpace()
    this.at++
    const condition = this.inside(')').replace(/^\s*WHERE\s+/i, '')
    const [, distinct = '', value] = /^(DISTINCT\s+)?([\s\S]*)$/i.exec(args[0]!.text)!
    const kept = `${distinct}CASE WHEN ${condition} THEN ${value === '*' ? '1' : value} END`
    return { written: this.call(name, [kept, ...args.slice(1).map(({ text }) => text)]), closed: true }
  }

  /** `x IS NOT TRUE` and its like, which not every database has. */
  private truth(): ((condition: string) => string) | undefined {
    const words = []
    for (let at = this.at; words.length < 3 && at < this.tokens.length; at++)
      if (this.tokens[at]!.trim()) words.push({ word: this.tokens[at]!.toUpperCase(), after: at + 1 })
    const not = words[1]?.word === 'NOT'
    const value = words[not ? 2 : 1]
    if (value?.word !== 'TRUE' && value?.word !== 'FALSE') return undefined
    this.at = value.after
    const isTrue = (condition: string) => `coalesce(${condition}, false)`
    const isNotFalse = (condition: string) => `coalesce(${condition}, true)`
    if (value.word === 'TRUE') return not ? (c) => `(NOT ${isTrue(c)})` : isTrue
    return not ? isNotFalse : (c) => `(NOT ${isNotFalse(c)})`
  }

  private call(name: string, args: readonly string[]): string {
    const { words, formats, types } = this.dialect
    if (name === 'strftime') return formats[JSON.parse(args[1]!.replaceAll("'", '"')) as WallFormat](args[0]!)
    if (name === 'CAST') {
      const [, value, type] = /^([\s\S]*) AS (.+)$/.exec(args.join(', '))!
      return `CAST(${value} AS ${types[type as keyof typeof types]})`
    }
    if (Object.hasOwn(words, name)) return words[name as Word](...args)
    if (everywhere.has(name)) return `${name}(${args.join(', ')})`
    throw new Error(`${name}() is not among the words that every dialect has`)
  }

  private skipSpace(): void {
    while (this.tokens[this.at]?.trim() === '') this.at++
  }
}
