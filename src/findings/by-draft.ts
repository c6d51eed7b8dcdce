import type { Finding } from './finding.ts'

/** What tells a draft from all others: several may stand in one file. */
export const draftKey = ({ file, draft = '' }: Pick<Finding, 'file' | 'draft'>): string => `${file}\0${draft}`

/** Findings of one draft (or of one file, for a taxonomy) together, in the order of the gravest of each. */
export function byDraft(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const drafts = new Map<string, Finding[]>()
  for (const finding of findings) {
    const own = drafts.get(draftKey(finding))
    if (own) own.push(finding)
    else drafts.set(draftKey(finding), [finding])
  }
  return drafts
}
