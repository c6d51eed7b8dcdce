import type { Settings } from '../findings/settings.ts'
import { canBeUnused, suppressionComment, unusedSuppressionText } from '../findings/suppression-comment.ts'
import { places } from '../text/span.ts'
import type { Stretch } from './check.ts'
import { reasonMissing } from './messages/check.ts'
import type { CheckResult, CheckRun } from './run-checks.ts'

/** A comment in a draft that suppresses findings. */
export interface DraftComment extends Stretch {
  /** `*` for every check */
  checks: readonly string[]
  /** a comment without a reason suppresses nothing */
  reason: string
  /** the line (from 1) in which findings begin that it is about; all of the draft without one */
  line?: number
}

/** Comments that are read; each finding is compared with every one of them. */
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

/** The offset of the next line with words in it. */
function nextText(text: string, from: number): number {
  const below = text.indexOf('\n', from)
  if (below < 0) return from
  const words = /\S/g
  words.lastIndex = below
  return words.exec(text)?.index ?? from
}

/** The id of findings about comments that suppress nothing. It is no file of `checks/`: only a whole run can tell. */
export const unused = 'unused-suppression'
const unusedLevels = { recommended: 'warn', strict: 'error' } as const

export interface SuppressionResult {
  kept: CheckResult[]
  suppressed: number
}

/** Results without those that a comment with a reason suppresses; a comment that suppresses nothing is a result itself. */
export function applySuppressions(
  text: string,
  file: string,
  { results, ran }: CheckRun,
  settings: Settings,
  known: readonly string[],
): SuppressionResult {
  if (!text.includes('support-kit-disable')) return { kept: results, suppressed: 0 }
  const { line } = places(text)
  const comments = draftComments(text, line)
  const used = new Set<string>()
  const kept = results.filter(({ id, hit }) => {
    const against = comments.flatMap((comment, i) =>
      comment.reason !== '' && (comment.line === undefined || comment.line === line(hit.start))
        ? comment.checks.filter((name) => name === id || name === '*').map((name) => `${i} ${name}`)
        : [],
    )
    for (const one of against) used.add(one)
    return against.length === 0
  })
  const { level } = settings.of(unused, unusedLevels, { file })
  const idle = comments.flatMap(({ checks, reason, start, end }, i) =>
    checks
      .filter((name) => !used.has(`${i} ${name}`) && canBeUnused(name, ran, known))
      .flatMap((name): CheckResult[] => {
        if (level === 'off') return []
        const unknown = name !== '*' && !known.includes(name)
        const why = reason === '' && !unknown ? reasonMissing(name) : unusedSuppressionText(name, known)
        return [{ id: unused, level, hit: { start, end, grade: 'sure', ...why } }]
      }),
  )
  return { kept: [...kept, ...idle], suppressed: results.length - kept.length }
}
