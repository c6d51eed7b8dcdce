import { room } from '../../registry.ts'
import type { Lang, Text } from '../../text/text.ts'
import type { ReplyChannel } from '../template/template.ts'

/** A reply as a helpdesk stores it: its text with the helpdesk's placeholders, in three kinds of markup. */
export interface Macro {
  /** of the template: `lost-order` */
  name: string
  title: string
  situation: string
  lang: Lang
  channel: ReplyChannel
  text: string
  markdown: string
  html: string
}

/** A helpdesk that macros are written for: its placeholders and its file. */
export interface MacroTarget {
  title: string
  /** what the file holds */
  format: 'json' | 'csv'
  /** what takes the file that is written, and what of it nobody could verify */
  takes: Text
  /** where the syntax comes from */
  reference: string
  /** what the helpdesk knows by itself: our name (`customer.name`, and `customer.first_name` for the filter) → its path */
  paths: Readonly<Record<string, string>>
  /** names that may be another's than the one the reply is about: the order may be an earlier one */
  doubtful: readonly string[]
  /** whether a placeholder can say what stands for a value that is not there */
  fallback: boolean
  /** a placeholder; with a fallback only if the helpdesk has them */
  placeholder: (path: string, fallback?: string) => string
  /** one text where there is a value and another where there is none, if the helpdesk can tell */
  condition?: (path: string) => { if: string; else: string; end: string }
  /** the file, with a line break at its end */
  write: (macros: readonly Macro[]) => string | Promise<string>
  examples: readonly { path: string; fallback?: string; written: string }[]
}

export const { member: macroTarget, names: macroTargetNames } = room<MacroTarget>(new URL('../macro-targets/', import.meta.url))
