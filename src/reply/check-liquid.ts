import type { LiquidError } from 'liquidjs'
import * as say from '../messages/reply.ts'
import { nearest } from '../nearest.ts'
import type { SectionText, Template } from '../template.ts'
import { ambient } from './dictionary.ts'
import { liquid } from './liquid.ts'
import type { Place } from './mend.ts'

/** Whether the sections are Liquid and use only variables that are known; and which ones they use, in their order. */
export function checkLiquid(sections: Template['sections'], known: readonly string[]): { problems: Place[]; used: string[] } {
  const engine = liquid({ lang: 'en', now: 0, particle: (noun) => noun }, () => {})
  const problems: Place[] = []
  const used = new Set<string>()
  for (const { text, line } of Object.values(sections).flat()) {
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
            text: say.unknownVariable(name, nearest(name, [...known, ...ambient])),
          })
      }
    } catch (error) {
      problems.push(liquidPlace(error, { text, line }))
    }
  }
  return { problems, used: [...used] }
}

/** Where in its file Liquid found something wrong, and what. */
export function liquidPlace(error: unknown, { line, text }: Pick<SectionText, 'line' | 'text'>): Place {
  const { token, message } = error as Partial<LiquidError> & Error
  const before = token ? text.slice(0, token.begin).split('\n') : ['']
  const around = token?.getText().slice(0, 60)
  return {
    line: line + before.length - 1,
    column: before.at(-1)!.length + 1,
    text: say.notLiquid(message.replace(/, line:\d+, col:\d+$/, ''), around),
  }
}
