import { room } from '../../registry.ts'
import { type Mapping, type Node, valueAt, type Word } from '../../text/syntax/tree.ts'

/** One text of a macro; a note is for colleagues and reaches no customer. */
export interface MacroText {
  word: Word
  html: boolean
  note: boolean
}

/** A macro as it stands in a file: what it is called, and its texts. */
export interface MacroShape {
  title: string
  texts: readonly MacroText[]
}

/** A helpdesk whose macros are read: what tells them, where their texts stand, and what it fills in. Adding one is adding one file. */
export interface MacroSource {
  title: string
  /** where the shape and the placeholders come from */
  reference: string
  /** its placeholders, each whole, as regular expressions in which every count is bounded: those of others reach the customer as they stand */
  fills: readonly string[]
  /** does it read Liquid's conditions? */
  liquid: boolean
  /** texts that stand elsewhere (dynamic content), as a regular expression */
  elsewhere?: string
  /** a macro of this helpdesk, as an object of JSON or a row of a table; undefined for anything else */
  read(macro: Mapping): MacroShape | undefined
  /** as its API or export writes it, and what is read: `note` for what no customer gets */
  examples: readonly { macro: object; title: string; texts: readonly { text: string; note?: true; html?: true }[] }[]
}

export const { member: macroSource, names: macroSourceNames } = room<MacroSource>(new URL('../macro-sources/', import.meta.url))

/** `{{ ticket.requester.first_name | default: "there" }}`: output that begins with one of these names. */
export const output = (roots: string): string => String.raw`\{\{-?\s{0,9}(?:${roots})(?:[.\[|\s_-][^{}]{0,300})?\}\}`

/** The word of a field, where it has one with something in it. */
export const wordAt = (macro: Mapping, field: string): Word | undefined => filledWord(valueAt(macro, field))

export const filledWord = (node: Node | undefined): Word | undefined =>
  node?.is === 'word' && node.text.trim() !== '' ? node : undefined

/** Whether all of these fields are there, blank or not. */
export const has = (macro: Mapping, ...fields: readonly string[]): boolean =>
  fields.every((field) => valueAt(macro, field) !== undefined)

export const titleAt = (macro: Mapping, field: string): string => wordAt(macro, field)?.text ?? ''

/** The texts of some fields, those that are there: HTML where the field may hold it. */
export const textsAt = (macro: Mapping, fields: readonly string[], html: boolean, note = false): MacroText[] =>
  fields.flatMap((field) => {
    const word = wordAt(macro, field)
    return word ? [{ word, html, note }] : []
  })

/** Plain text is what its writer meant, without the tags of an editor: where both are there, it is read. */
export const plainOrHtml = (macro: Mapping, text: string, markup: string, note = false): MacroText[] => {
  const plain = textsAt(macro, [text], false, note)
  return plain.length > 0 ? plain : textsAt(macro, [markup], true, note)
}

/** The objects of a list in a field. */
export const itemsAt = (macro: Mapping, field: string): Mapping[] => {
  const list = valueAt(macro, field)
  return list?.is === 'list' ? list.items.filter((item): item is Mapping => item.is === 'map') : []
}

/** A yes or no as exports write it. */
export const isNo = (word: Word | undefined): boolean =>
  /^(?:false|0|no|n|f|off|아니오|아니요|미사용)$/i.test(word?.text.trim() ?? '')
export const isYes = (word: Word | undefined): boolean => /^(?:true|1|yes|y|t|on|예|네|사용)$/i.test(word?.text.trim() ?? '')
