import { createRequire } from 'node:module'
import type { Document, Scalar, Node as YamlNode } from 'yaml'
import * as message from './messages.ts'
import { type Comment, type Fault, type Node, type Pair, type SyntaxTree, type Word, word } from './tree.ts'

// required, its seventy files load in half the time; this file is imported for YAML only
const yaml = createRequire(import.meta.url)('yaml') as typeof import('yaml')

/**
 * The plain value of a small YAML file, without places. Aliases are not followed.
 * @throws YAMLParseError where it is no YAML
 */
export const yamlValue = (text: string): unknown => yaml.parse(text, { maxAliasCount: 0, logLevel: 'silent' })

/** Plain values as a YAML file, lines of a width to read. */
export const yamlText = (value: unknown): string => yaml.stringify(value, { lineWidth: 100, aliasDuplicateObjects: false })

/** Values in a file once aliases are written out: what a few lines of aliases of aliases may cost. */
const mostValues = 500_000
/** Beyond these a reader has lost the thread, and a hostile file its price. */
const mostFaults = 20

/**
 * YAML 1.2, all documents of a text, with the place of every value; scalars stay as written (`1.0`, `no`). An aliased value
 * stands where it is written. Merge keys (`<<`) are followed.
 */
export function readYaml(text: string): SyntaxTree {
  let documents: Document[]
  try {
    // the library would look for a key's twin by comparing it with every other
    documents = [...yaml.parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false })] as Document[]
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { roots: [], faults: [{ from: 0, to: 0, message: message.tooDeep }], comments: [], broken: true }
  }
  const errors = documents.flatMap((document) => document.errors).slice(0, mostFaults)
  if (errors.length > 0) {
    const faults = errors.map((error) => ({
      from: error.pos[0],
      to: error.pos[1],
      message: message.yamlError(error.code, error.message),
    }))
    return { roots: [], faults, comments: [], broken: true }
  }
  const faults: Fault[] = []
  const { isAlias, isMap, isScalar, isSeq } = yaml
  let values = 0
  let anchors = new Map<string, { node: Node; values: number }>()

  const rangeOf = (node: YamlNode) => ({ from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 0 })
  const fault = (node: YamlNode, message: Fault['message']): Node => {
    faults.push({ ...rangeOf(node), message })
    return { is: 'none', ...rangeOf(node) }
  }

  function nodeOf(node: YamlNode | null | undefined, after: number): Node {
    if (!node) return { is: 'none', from: after, to: after }
    if (values > mostValues) return { is: 'none', ...rangeOf(node) }
    if (isAlias(node)) {
      const known = anchors.get(node.source)
      if (!known) return fault(node, message.noAnchor(node.source))
      values += known.values
      return values > mostValues ? fault(node, message.tooManyAliases) : known.node
    }
    const before = values++
    const read: Node = isMap(node)
      ? { is: 'map', ...rangeOf(node), pairs: pairsOf(node as { items: { key: unknown; value: unknown }[] }) }
      : isSeq(node)
        ? { is: 'list', ...rangeOf(node), items: node.items.map((item) => nodeOf(item as YamlNode, rangeOf(node).to)) }
        : isScalar(node)
          ? scalar(node, text)
          : fault(node, message.unexpectedValue)
    if ('anchor' in node && node.anchor) anchors.set(node.anchor, { node: read, values: values - before })
    return read
  }

  function pairsOf({ items }: { items: readonly { key: unknown; value: unknown }[] }): Pair[] {
    const pairs = new Map<string, Pair>()
    const merged: Pair[] = []
    for (const item of items) {
      const key = nodeOf(item.key as YamlNode, 0)
      const value = nodeOf(item.value as YamlNode, key.to)
      if (key.is !== 'word') faults.push({ from: key.from, to: key.to, message: message.keyNotWord })
      else if (key.text === '<<') merged.push(...mergedFrom(value))
      else if (pairs.has(key.text)) faults.push({ from: key.from, to: key.to, message: message.twice(key.text) })
      else pairs.set(key.text, { key, value })
    }
    for (const pair of merged) if (!pairs.has(pair.key.text)) pairs.set(pair.key.text, pair)
    return [...pairs.values()]
  }

  const mergedFrom = (value: Node): readonly Pair[] =>
    value.is === 'map' ? value.pairs : value.is === 'list' ? value.items.flatMap((item) => mergedFrom(item)) : []

  const roots = documents.map((document) => {
    anchors = new Map()
    return nodeOf(document.contents as YamlNode | null, 0)
  })
  return {
    roots,
    faults: faults.slice(0, mostFaults),
    comments: text.includes('support-kit-') ? comments(text) : [],
    broken: false,
  }
}

function scalar(node: Scalar, text: string): Node {
  const [from, to] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0]
  const value = String(node.value)
  if (node.type === 'PLAIN' && ['', '~', 'null', 'Null', 'NULL'].includes(value)) return { is: 'none', from, to }
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') return word(value, from + 1, to - 1)
  return node.type === 'PLAIN' ? word(value, from, to) : block(value, text, from, to)
}

/** `|` and `>`: the text behind the header's line, without the line breaks around it. */
function block(value: string, text: string, from: number, to: number): Word {
  let start = text.indexOf('\n', from) + 1
  while (start < to && /\s/.test(text[start]!)) start++
  let end = to
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return word(value.trim(), start, end)
}

/** Comments as the lexer sees them: a `#` inside a scalar is none. */
function comments(text: string): Comment[] {
  const { Lexer, CST } = yaml
  const found: Comment[] = []
  let at = 0
  let behindMark = false
  for (const token of new Lexer().lex(text)) {
    // marks of the lexer's own: a scalar comes next, a document starts, a flow collection ends
    const mark: boolean = !behindMark && [CST.SCALAR, CST.DOCUMENT, CST.FLOW_END].includes(token)
    if (!mark && !behindMark && token.startsWith('#')) found.push({ text: token.slice(1), from: at, to: at + token.length })
    if (!mark) at += token.length
    behindMark = mark && token === CST.SCALAR
  }
  return found
}
