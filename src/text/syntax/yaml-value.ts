import { createRequire } from 'node:module'
import type { Document } from 'yaml'
import type { Text } from '../text.ts'
import { tooDeep, tooManyAliases, yamlError } from './messages.ts'

// required, its seventy files load in half the time; this file is imported for YAML only
const { LineCounter, isMap, isScalar, isSeq, parseDocument, visit } = createRequire(import.meta.url)(
  'yaml',
) as typeof import('yaml')

/** Places count from 1. */
export interface YamlMistake {
  line: number
  column: number
  text: Text
}

export interface YamlValue {
  /** plain values; undefined where there is a mistake, null for an empty file */
  value: unknown
  mistakes: readonly YamlMistake[]
  /** for the places of what is wrong with the values */
  contents: Document['contents']
  at(offset: number): Place
  /** where a value stands, or its key; the nearest that is there */
  placeOf(path: readonly PropertyKey[], part: 'key' | 'value'): Place
}

export type Place = Pick<YamlMistake, 'line' | 'column'>

/** Where the value at a path begins, or its key; where the path leads to nothing, the last that is there. */
function offsetOf(contents: Document['contents'], path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = contents
  let offset = 0
  for (const [i, step] of path.entries()) {
    const last = i === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) return offset
      const [key, value] = [pair.key, pair.value] as { range?: [number, number, number] | null }[]
      offset = (last && part === 'value' ? value?.range?.[0] : undefined) ?? key?.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = (node as { range?: [number, number, number] | null } | undefined)?.range?.[0] ?? offset
    } else return offset
  }
  return offset
}

/** How often aliases may multiply what stands in a file: a few lines of aliases of aliases would fill the memory. */
const mostAliases = 20

/** One document of YAML 1.2 as plain values, with the places of its mistakes. Never throws: deep and multiplying files are mistakes too. */
export function readYamlValue(text: string): YamlValue {
  const counter = new LineCounter()
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const wrong = (text: Text, offset = 0) => ({ ...at(offset), text })
  let document: Document
  try {
    // the library would look for a key's twin by comparing it with every other
    document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    }) as Document
  } catch (error) {
    return { value: undefined, mistakes: [wrong(whatFailed(error))], contents: null, at, placeOf: () => at(0) }
  }
  const { contents, errors } = document
  const placeOf: YamlValue['placeOf'] = (path, part) => at(offsetOf(contents, path, part))
  const mistakes = errors.map((error) =>
    wrong(/call stack/.test(error.message) ? tooDeep : yamlError(error.code, error.message), error.pos[0]),
  )
  try {
    if (mistakes.length === 0)
      mistakes.push(...twins(document).map((offset) => wrong(yamlError('DUPLICATE_KEY', 'Map keys must be unique'), offset)))
    if (mistakes.length === 0) return { value: document.toJS({ maxAliasCount: mostAliases }), mistakes, contents, at, placeOf }
  } catch (error) {
    mistakes.push(wrong(whatFailed(error)))
  }
  return { value: undefined, mistakes, contents, at, placeOf }
}

/** What the library throws of a file that takes too much: a full stack, or too many aliases. */
function whatFailed(error: unknown): Text {
  if (error instanceof RangeError) return tooDeep
  if (error instanceof Error && /Excessive alias/.test(error.message)) return tooManyAliases
  return yamlError('IMPOSSIBLE', error instanceof Error ? error.message : String(error))
}

/** Where keys stand that their mapping has already. */
function twins(document: Document): number[] {
  const found: number[] = []
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0)
        seen.add(key.value)
      }
    },
  })
  return found
}
