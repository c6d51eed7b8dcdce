import type { LiquidError } from 'liquidjs'
import { notLiquid } from '../messages/reply.ts'
import type { Place } from './repair.ts'
import type { SectionText } from './template.ts'

/** Where in its file Liquid found something wrong, and what. */
export function liquidPlace(error: unknown, { line, text }: Pick<SectionText, 'line' | 'text'>): Place {
  const { token, message } = error as Partial<LiquidError> & Error
  const before = token ? text.slice(0, token.begin).split('\n') : ['']
  const around = token?.getText().slice(0, 60)
  return {
    line: line + before.length - 1,
    column: before.at(-1)!.length + 1,
    text: notLiquid(message.replace(/, line:\d+, col:\d+$/, ''), around),
  }
}
