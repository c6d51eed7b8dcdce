import { nearest } from '../../text/nearest.ts'
import { keyMissing, notOneOf, unknownKey, unreadable as unreadableValue } from '../messages/reply.ts'
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
  const [{ readYamlValue }, { isMap, isNode }, { validate }] = await Promise.all([
    import('../../text/syntax/yaml-value.ts'),
    import('yaml'),
    import('./schema.ts'),
  ])
  const { value, mistakes, contents, at } = readYamlValue(text)
  if (mistakes.length > 0) return { problems: [...mistakes] }

  const read = validate(kind, value ?? {})
  if ('data' in read) return { data: read.data, problems: [] }

  /** Where the value at a path stands, or its key; the first that is there on the way to it. */
  const place = (path: readonly string[], itsKey: boolean) => {
    let node: unknown = contents
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
