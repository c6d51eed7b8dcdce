import { UserError } from '../../errors.ts'
import { readJson } from '../../text/syntax/json.ts'
import type { Mapping, Node } from '../../text/syntax/tree.ts'
import { brokenMacros, noMacros } from '../messages/templates.ts'
import type { Macro } from './helpdesk-macro.ts'
import { macroShape } from './shapes.ts'

/**
 * The macros in what a helpdesk's API or export gives as JSON: a list of them, or an object that holds one or a list of them. A
 * macro with several texts is several of one title, one that writes no text is left out.
 * @throws UserError for what is no JSON, and where there is no macro in it
 */
export function readMacros(text: string, file: string): Macro[] {
  const { roots, faults, broken } = readJson(text)
  const line = lineCounter(text)
  if (broken) {
    const { message, from } = faults.at(-1)!
    throw new UserError(...brokenMacros(file, line(from), message))
  }
  const macros = roots.flatMap((root) => among(root, 0)).flatMap((map) => macroShape(map) ?? [])
  if (macros.length === 0) throw new UserError(...noMacros(file))
  return macros.flatMap(({ texts, ...macro }) =>
    texts.map(({ text, from, to }) => ({ ...macro, title: macro.title || `#${line(from)}`, text, line: line(from), from, to })),
  )
}

/** How far down the lists stand: `{_embedded: {savedReplies: [{…}]}}`. */
const deepest = 4

/** The objects that may be macros: the outermost that look like one, so that nothing inside of them is taken for another. */
function among(node: Node, depth: number): Mapping[] {
  if (node.is === 'list') return node.items.flatMap((item) => among(item, depth + 1))
  if (node.is !== 'map' || depth > deepest) return []
  return macroShape(node) ? [node] : node.pairs.flatMap(({ value }) => among(value, depth + 1))
}

/** Lines from 1 of offsets that grow, in one pass; one that does not starts over. */
function lineCounter(text: string): (at: number) => number {
  let [seen, line] = [0, 1]
  return (at) => {
    if (at < seen) [seen, line] = [0, 1]
    for (let next = text.indexOf('\n', seen); next >= 0 && next < at; next = text.indexOf('\n', seen)) {
      seen = next + 1
      line++
    }
    return line
  }
}
