import type { LiquidError } from 'liquidjs'
import { UserError } from '../../errors.ts'
import { printable } from '../../text/printable.ts'
import type { Lang, Text } from '../../text/text.ts'
import { notLiquid } from '../messages/reply.ts'
import type { SectionText } from './template.ts'

/** A problem in a template file; line and column count from 1. */
export interface FileProblem {
  line: number
  column: number
  text: Text
}

/** All problems of a file as one error, one per line, in the order of the file. */
export function problemsError(file: string, places: readonly FileProblem[]): UserError {
  const sorted = [...places].sort((a, b) => a.line - b.line || a.column - b.column)
  const lines = (lang: Lang) =>
    sorted.map(({ line, column, text }) => printable(`${file}:${line}:${column}: ${text[lang]}`)).join('\n')
  return new UserError({ en: lines('en'), ko: lines('ko') }, undefined, 'unreadable-file')
}

/** The problem that Liquid reports, at its place in the template file. */
export function liquidProblem(error: unknown, { line, text }: Pick<SectionText, 'line' | 'text'>): FileProblem {
  const { token, message } = error as Partial<LiquidError> & Error
  const before = token ? text.slice(0, token.begin).split('\n') : ['']
  const around = token?.getText().slice(0, 60)
  return {
    line: line + before.length - 1,
    column: before.at(-1)!.length + 1,
    text: notLiquid(message.replace(/, line:\d+, col:\d+$/, ''), around),
  }
}
