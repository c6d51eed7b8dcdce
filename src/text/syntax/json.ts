import { createRequire } from 'node:module'
import type { JSONVisitor } from 'jsonc-parser'
import * as message from './messages.ts'
import { type Fault, type List, type Mapping, type Node, type SyntaxTree, word } from './tree.ts'

// a CommonJS package, loaded when this file is: for JSON only
const { visit } = createRequire(import.meta.url)('jsonc-parser') as typeof import('jsonc-parser')

const deepest = 100

/**
 * Strict JSON (RFC 8259) with the place of every value; numbers and booleans stay as written. Stops at the first mistake of
 * form. A key that stands twice is a fault too: whoever reads the file next would drop one of them in silence.
 */
export function readJson(text: string): SyntaxTree {
  const faults: Fault[] = []
  try {
    return { roots: [jsonTree(text, faults)], faults, comments: [], broken: false }
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error
    return { roots: [], faults: [...faults, error.fault], comments: [], broken: true }
  }
}

/** Where reading stops; never leaves this file. */
class JsonMistake extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super()
    this.fault = fault
  }
}

/** A list or a mapping that is still open, with what a mapping needs to know of its keys. */
type Open =
  | { node: List; items: Node[] }
  | { node: Mapping; pairs: Mapping['pairs'][number][]; key?: Mapping['pairs'][number]['key']; keys: Set<string> }

function jsonTree(text: string, faults: Fault[]): Node {
  let root: Node | undefined
  const open: Open[] = []
  const add = (node: Node) => {
    if (open.length > deepest) throw new JsonMistake({ from: node.from, to: node.from + 1, message: message.tooDeep })
    const parent = open.at(-1)
    if (parent === undefined) root = node
    else if ('items' in parent) parent.items.push(node)
    else parent.pairs.push({ key: parent.key!, value: node })
  }
  const begin = (opened: Open) => {
    add(opened.node)
    open.push(opened)
  }
  const end = (offset: number, length: number) => {
    open.pop()!.node.to = offset + length
  }
  const visitor: JSONVisitor = {
    onArrayBegin: (from) => {
      const items: Node[] = []
      begin({ node: { is: 'list', items, from, to: from }, items })
    },
    onArrayEnd: end,
    onObjectBegin: (from) => {
      const pairs: Mapping['pairs'][number][] = []
      begin({ node: { is: 'map', pairs, from, to: from }, pairs, keys: new Set() })
    },
    onObjectProperty: (name, offset, length) => {
      const key = word(name, offset + 1, offset + length - 1)
      const map = open.at(-1) as Extract<Open, { keys: unknown }>
      if (map.keys.has(name)) faults.push({ from: key.from, to: key.to, message: message.twice(name) })
      map.keys.add(name)
      map.key = key
    },
    onObjectEnd: end,
    onLiteralValue: (value, from, length) => {
      const to = from + length
      if (typeof value === 'string') add({ is: 'word', text: value, from: from + 1, to: to - 1 })
      else add(value === null ? { is: 'none', from, to } : word(text.slice(from, to), from))
    },
    onError: (_, offset, length) => {
      throw new JsonMistake(mistakeAt(text, offset, length))
    },
  }
  visit(text, visitor, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  return root!
}

/** What is wrong at a token that cannot be read, or is in the wrong place. */
function mistakeAt(text: string, offset: number, length: number): Fault {
  const control = text[offset] === '"' ? text.slice(offset, offset + length + 1).search(/[\0-\x1f]/) : -1
  const at = control < 0 ? offset : offset + control
  return { from: at, to: Math.min(at + 1, text.length), message: mistake(text, at) }
}

function mistake(text: string, at: number) {
  const char = text[at]
  if (char === undefined) return message.jsonEnds
  if (char === '/' || char === '#') return message.jsonComment
  if ((char === ']' || char === '}') && /,\s*$/.test(text.slice(Math.max(0, at - 200), at))) return message.jsonTrailingComma
  return char < ' ' ? message.jsonControl : message.jsonUnexpected(text.slice(at, at + 12).split(/\s/)[0]!)
}
