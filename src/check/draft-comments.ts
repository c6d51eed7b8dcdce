import { suppressionComment } from '../findings/suppression-comment.ts'
import type { Stretch } from './check.ts'

/** A comment in a draft that asks for silence. */
export interface DraftComment extends Stretch {
  /** `*` for every check */
  checks: readonly string[]
  /** without one it asks in vain */
  reason: string
  /** the line (from 1) in which findings begin that it is about; all of the draft without one */
  line?: number
}

/** No draft has more: each finding is held against every one of them. */
const most = 200

const COMMENT = /<!--[ \t]{0,9}support-kit-disable(-next-line|-line)?(?![\w-])([^\n]{0,500}?)-->/g

/**
 * Comments of a draft: `<!-- support-kit-disable no-blame -- quoted from the customer -->` holds for all of it, `-line` for its own
 * line, `-next-line` for the next one that is not blank; checks between commas, none is all of them. `lineOf` counts lines from 1.
 */
export function draftComments(text: string, lineOf: (offset: number) => number): DraftComment[] {
  return [...text.matchAll(COMMENT)].slice(0, most).map((found) => {
    const { words: checks, reason } = suppressionComment(found[2]!.trim())
    const [start, end] = [found.index, found.index + found[0].length]
    return {
      start,
      end,
      checks: checks.length > 0 ? checks : ['*'],
      reason,
      ...(found[1] === '-line' && { line: lineOf(start) }),
      ...(found[1] === '-next-line' && { line: lineOf(nextText(text, end)) }),
    }
  })
}

/** Where the first line below begins that has words in it. */
function nextText(text: string, from: number): number {
  const below = text.indexOf('\n', from)
  if (below < 0) return from
  const words = /\S/g
  words.lastIndex = below
  return words.exec(text)?.index ?? from
}
