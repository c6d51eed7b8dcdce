import { nearest } from '../../text/nearest.ts'
import { longCondition, unknownVariable } from '../messages/reply.ts'
import { liquid } from '../render/liquid.ts'
import { ambient } from './dictionary.ts'
import { type FileProblem, liquidProblem } from './problems.ts'
import type { Template } from './template.ts'

/** Whether the sections are Liquid and use only variables that are known; and which ones they use, in their order. */
export function checkLiquid(
  sections: Template['sections'],
  known: readonly string[],
): { problems: FileProblem[]; used: string[] } {
  const engine = liquid({ lang: 'en', now: 0, particle: (noun) => noun }, () => {})
  const problems: FileProblem[] = []
  const used = new Set<string>()
  for (const { text, line } of Object.values(sections).flat()) {
    const long = longTag(text)
    if (long !== undefined) {
      const before = text.slice(0, long).split('\n')
      problems.push({ line: line + before.length - 1, column: before.at(-1)!.length + 1, text: longCondition })
      continue
    }
    try {
      const found = Object.values(engine.parseAndAnalyzeSync(text, undefined, { partials: false }).globals).flat()
      for (const { segments, location } of found) {
        const name = segments.map(String).join('.')
        const plain = segments.every((segment) => typeof segment === 'string')
        if (plain && known.includes(name)) used.add(name)
        else if (!plain || !(ambient as readonly string[]).includes(name))
          problems.push({
            line: line + location.row - 1,
            column: location.col,
            text: unknownVariable(name, nearest(name, [...known, ...ambient])),
          })
      }
    } catch (error) {
      problems.push(liquidProblem(error, { text, line }))
    }
  }
  return { problems, used: [...used] }
}

/** Characters of a condition or a placeholder; the longest of ours has 80. Ten thousand comparisons in one took seconds. */
const longest = 2000

/** Where a `{% … %}` or `{{ … }}` begins that is longer than anybody can read. */
function longTag(text: string): number | undefined {
  for (const { 0: mark, index } of text.matchAll(/\{[{%]/g)) {
    const end = text.slice(index, index + longest).indexOf(mark === '{%' ? '%}' : '}}')
    if (end < 0 && text.length - index > longest) return index
  }
  return undefined
}
