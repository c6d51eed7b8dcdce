import { nearest } from '../../text/nearest.ts'
import { keyMissing, notOneOf, notYaml, unknownKey, unreadable as unreadableValue } from '../messages/reply.ts'
import type { FileProblem } from './problems.ts'
import type { Dictionary, Frame, Header, SchemaProblem } from './schema.ts'

export interface SchemaTypes {
  template: Header
  dictionary: Dictionary
  frame: Frame
}

/** A header, dictionary or frame in YAML, or all that is wrong in it with its places. Aliases are not followed far: no bombs. */
export async function readYaml<K extends keyof SchemaTypes>(
  kind: K,
  text: string,
): Promise<{ data?: SchemaTypes[K]; problems: FileProblem[] }> {
  const [{ parseDocument, LineCounter, isMap, isNode }, { validate }] = await Promise.all([import('yaml'), import('./schema.ts')])
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
  if (document.errors.length > 0)
    return { problems: document.errors.map((error) => ({ ...at(error.pos[0]), text: notYaml(error.message) })) }

  const value: unknown = safely(() => document.toJS({ maxAliasCount: 20 }))
  const read = validate(kind, value ?? {})
  if ('data' in read) return { data: read.data, problems: [] }

  /** Where the value at a path stands, or its key; the first that is there on the way to it. */
  const place = (path: readonly string[], itsKey: boolean) => {
    let node: unknown = document.contents
    let found = isNode(node) ? (node.range?.[0] ?? 0) : 0
    for (const [i, key] of path.entries()) {
      const pair = isMap(node) ? node.items.find((item) => String(item.key) === key) : undefined
      const next = pair ? pair.value : isNode(node) && 'items' in node ? (node.items as unknown[])[Number(key)] : undefined
      const named = pair && (itsKey || i < path.length - 1 || !isNode(next)) ? pair.key : next
      if (!isNode(named)) break
      found = named.range?.[0] ?? found
      node = next
    }
    return at(found)
  }
  return {
    problems: read.problems.map((problem) => ({
      ...place(problem.path, problem.unknown !== undefined),
      text: problemText(problem),
    })),
  }
}

function problemText({ path, unknown, oneOf, missing }: SchemaProblem) {
  const name = path.join('.')
  if (unknown) return unknownKey(unknown.key, nearest(unknown.key, unknown.known), unknown.known)
  if (missing) return keyMissing(name)
  return oneOf ? notOneOf(name, oneOf) : unreadableValue(name)
}

/** What resolving aliases refuses is refused as unreadable. */
function safely(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}
