import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'
import type { Step } from '../../../../src/latte.ts'
import type { Lang } from '../../../../src/text/text.ts'

interface Cases {
  taken: readonly string[]
  missing: readonly string[]
}

/** Drafts that take a step, and drafts that do not, by language. */
export function cases(step: Step, table: Record<Lang, Cases>): void {
  describe.each(Object.entries(table) as [Lang, Cases][])(`${step} (%s)`, (lang, { taken, missing }) => {
    const shows = (text: string) => readDraft(text, { file: 'draft.md', lang }).steps[step].length > 0
    it.each(taken)('shows in %j', (text) => expect(shows(text)).toBe(true))
    it.each(missing)('is missing in %j', (text) => expect(shows(text)).toBe(false))
  })
}
