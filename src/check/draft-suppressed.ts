import type { Settings } from '../findings/settings.ts'
import { canBeUnused, unusedSuppressionText } from '../findings/suppression-comment.ts'
import { places } from '../text/span.ts'
import { draftComments } from './draft-comments.ts'
import { reasonMissing } from './messages/check.ts'
import type { Looked, Struck } from './run-checks.ts'

/** What stands for a comment that silences nothing; it is no file of `checks/`, because only a whole run can tell. */
export const unused = 'unused-suppression'
const unusedLevels = { recommended: 'warn', strict: 'error' } as const

export interface Sifted {
  kept: Struck[]
  suppressed: number
}

/** Without what a comment with a reason stands against; a comment that stands against nothing is a finding itself. */
export function siftDraft(
  text: string,
  file: string,
  { struck, ran }: Looked,
  settings: Settings,
  known: readonly string[],
): Sifted {
  if (!text.includes('support-kit-disable')) return { kept: struck, suppressed: 0 }
  const { line } = places(text)
  const comments = draftComments(text, line)
  const used = new Set<string>()
  const kept = struck.filter(({ id, hit }) => {
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
      .flatMap((name): Struck[] => {
        if (level === 'off') return []
        const unknown = name !== '*' && !known.includes(name)
        const why = reason === '' && !unknown ? reasonMissing(name) : unusedSuppressionText(name, known)
        return [{ id: unused, level, hit: { start, end, grade: 'sure', ...why } }]
      }),
  )
  return { kept: [...kept, ...idle], suppressed: struck.length - kept.length }
}
