import { UserError } from '../../errors.ts'
import { printable } from '../../text/printable.ts'
import type { Lang, Text } from '../../text/text.ts'

/** Something wrong in a file: line and column from 1. */
export interface Place {
  line: number
  column: number
  text: Text
}

/** All that is wrong in a file as one error, a line each, in the order of the file. */
export function mended(file: string, places: readonly Place[]): UserError {
  const sorted = [...places].sort((a, b) => a.line - b.line || a.column - b.column)
  const told = (lang: Lang) =>
    sorted.map(({ line, column, text }) => printable(`${file}:${line}:${column}: ${text[lang]}`)).join('\n')
  return new UserError({ en: told('en'), ko: told('ko') })
}
