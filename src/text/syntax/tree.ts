import type { Text } from '../text.ts'

/** A stretch of a text: offsets in UTF-16 code units, the end exclusive. */
export interface Range {
  from: number
  to: number
}

/** A word as its file writes it (`1.0` and `no` too); its range is the text inside quotes. */
export interface Word extends Range {
  is: 'word'
  text: string
}

export interface List extends Range {
  is: 'list'
  items: readonly Node[]
}

export interface Mapping extends Range {
  is: 'map'
  pairs: readonly Pair[]
}

export interface Pair {
  key: Word
  value: Node
}

/** What every format comes to, YAML, JSON and tables alike: values with their places. `none` is a value left blank. */
export type Node = Word | List | Mapping | ({ is: 'none' } & Range)

/** Something that is not as it must be, and where. */
export interface Fault extends Range {
  message: Text
  suggestion?: Text | undefined
}

/** A comment without its mark. */
export interface Comment extends Range {
  text: string
}

/** A file's text, read but not understood. `broken`: it could not be read to the end, what there is of it says little. */
export interface SyntaxTree {
  roots: readonly Node[]
  faults: readonly Fault[]
  comments: readonly Comment[]
  broken: boolean
}

export const valueAt = (map: Mapping, key: string): Node | undefined => map.pairs.find((pair) => pair.key.text === key)?.value

export const word = (text: string, from: number, to = from + text.length): Word => ({ is: 'word', text, from, to })

/** How a file is written. */
export type FileForm = 'yaml' | 'json' | 'table' | 'list'
