import { UserError } from '../../errors.ts'
import { decodedEntities } from '../../text/entities.ts'
import type { Mapping, Node } from '../../text/syntax/tree.ts'
import { brokenMacros, noMacros, onlyPreviews } from '../messages/templates.ts'
import type { MacroList } from './helpdesk-macro.ts'
import { macroShape, macroSources, previewTitle, titlesOnly } from './macro-shape.ts'
import { titleAt } from './macro-source.ts'

/**
 * The macros in what a helpdesk's API or export gives: JSON that is a list of them, or an object that holds one or a list of them, or
 * a table with a row for each. A macro with several texts is several of one title, one that writes no text is left out.
 * @throws UserError for what cannot be read, where there is no macro in it, and where there is nothing but previews
 */
export async function readMacros(text: string, file: string): Promise<MacroList> {
  const line = lineCounter(text)
  const isTable = !/^[\s\ufeff]*[[{]/.test(text) && !/\.json$/i.test(file)
  const roots = isTable ? await rowsOf(text) : await jsonOf(text, file, line)
  const sources = await macroSources()
  const previews: { title: string; line: number }[] = []
  /** The objects that may be macros: the outermost that look like one, so that nothing inside of them is taken for another. */
  const among = (node: Node, depth: number): Mapping[] => {
    if (node.is === 'list') return node.items.flatMap((item) => among(item, depth + 1))
    if (node.is !== 'map' || depth > deepest) return []
    const shape = macroShape(node, sources)
    const title = shape === undefined || shape.texts.length === 0 ? previewTitle(node) : undefined
    if (title !== undefined) previews.push({ title, line: line(node.from) })
    if (shape || title !== undefined) return [node]
    for (const item of titlesOnly(node))
      if (!macroShape(item, sources) && previewTitle(item) === undefined)
        previews.push({ title: titleAt(item, 'title') || titleAt(item, 'name'), line: line(item.from) })
    return node.pairs.flatMap(({ value }) => among(value, depth + 1))
  }
  const found = roots.flatMap((root) => among(root, 0)).flatMap((map) => macroShape(map, sources) ?? [])
  const macros = found.flatMap(({ texts, ...macro }) =>
    texts.map(({ word: { text, from, to }, html, note }) => ({
      ...{ ...macro, title: decodedEntities(macro.title) || `#${line(from)}`, text, html, note, line: line(from), from, to },
      quoting: isTable ? ('csv' as const) : ('json' as const),
    })),
  )
  if (macros.length === 0 && previews.length > 0) throw UserError.of('unreadable-file', onlyPreviews(file, previews.length))
  if (found.length === 0) throw UserError.of('unreadable-file', noMacros(file))
  return { macros, previews }
}

/** How far down the lists stand: `{_embedded: {savedReplies: [{…}]}}`. */
const deepest = 4

async function jsonOf(text: string, file: string, line: (at: number) => number): Promise<readonly Node[]> {
  const { readJson } = await import('../../text/syntax/json.ts')
  const { roots, faults, broken } = readJson(text)
  if (!broken) return roots
  const { message, from } = faults.at(-1)!
  throw UserError.of('unreadable-file', brokenMacros(file, line(from), message))
}

async function rowsOf(text: string): Promise<readonly Node[]> {
  const { macroTable } = await import('./macro-table.ts')
  return macroTable(text) ?? []
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
