import * as say from './messages.ts'
import { type Fault, type List, type Mapping, type Node, type Pair, type Range, type Written, word } from './tree.ts'

const deepest = 100

/** One of the tokens of RFC 8259 that need no look at what is inside: a number, or a word of three. */
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Strict JSON (RFC 8259) with the place of every value; numbers and booleans stay as written. Stops at the first mistake of
 * form. A key that stands twice is a fault too: whoever reads the file next would drop one of them in silence.
 */
export function readJson(text: string): Written {
  const faults: Fault[] = []
  let at = 0

  const skip = () => {
    while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++
  }
  const stop = (): never => {
    throw new Mistake({ from: at, to: Math.min(at + 1, text.length), message: mistake(text, at) })
  }
  const take = (char: string): boolean => {
    skip()
    if (text[at] !== char) return false
    at++
    return true
  }

  function string(): ReturnType<typeof word> {
    const from = at + 1
    let end = from
    while (end < text.length && text[end] !== '"') {
      if (text.charCodeAt(end) < 0x20) {
        at = end
        stop()
      }
      end += text[end] === '\\' ? 2 : 1
    }
    const raw = text.slice(from, end)
    const read = raw.includes('\\') ? unescaped(raw) : raw
    if (end >= text.length || read === undefined) stop()
    at = end + 1
    return word(read!, from, end)
  }

  function value(depth: number): Node {
    skip()
    const from = at
    if (depth > deepest) throw new Mistake({ from, to: from + 1, message: say.tooDeep })
    if (text[at] === '"') return string()
    if (take('[')) return list(from, depth)
    if (take('{')) return map(from, depth)
    plain.lastIndex = at
    const found = plain.exec(text)?.[0] ?? stop()
    at += found.length
    return found === 'null' ? { is: 'none', from, to: at } : word(found, from)
  }

  function list(from: number, depth: number): List {
    const items: Node[] = []
    if (!take(']')) {
      do items.push(value(depth + 1))
      while (take(','))
      if (!take(']')) stop()
    }
    return { is: 'list', items, from, to: at }
  }

  function map(from: number, depth: number): Mapping {
    const pairs: Pair[] = []
    const seen = new Set<string>()
    if (!take('}')) {
      do {
        skip()
        if (text[at] !== '"') stop()
        const key = string()
        if (seen.has(key.text)) faults.push({ from: key.from, to: key.to, message: say.twice(key.text) })
        seen.add(key.text)
        if (!take(':')) stop()
        pairs.push({ key, value: value(depth + 1) })
      } while (take(','))
      if (!take('}')) stop()
    }
    return { is: 'map', pairs, from, to: at }
  }

  try {
    const root = value(0)
    skip()
    if (at < text.length) stop()
    return { roots: [root], faults, comments: [], broken: false }
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    return { roots: [], faults: [...faults, error.fault], comments: [], broken: true }
  }
}

/** Where reading stops; never leaves this file. */
class Mistake extends Error {
  readonly fault: Range & Fault
  constructor(fault: Fault) {
    super()
    this.fault = fault
  }
}

function unescaped(raw: string): string | undefined {
  try {
    return JSON.parse(`"${raw}"`) as string
  } catch {
    return undefined
  }
}

function mistake(text: string, at: number) {
  const char = text[at]
  if (char === undefined) return say.jsonEnds
  if (char === '/' || char === '#') return say.jsonComment
  if ((char === ']' || char === '}') && /,\s*$/.test(text.slice(Math.max(0, at - 200), at))) return say.jsonTrailingComma
  return char < ' ' ? say.jsonControl : say.jsonUnexpected(text.slice(at, at + 12).split(/\s/)[0]!)
}
