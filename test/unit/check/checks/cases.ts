import { describe, expect, it } from 'vitest'
import { check } from '../../../../src/check/check.ts'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'
import type { Lang } from '../../../../src/text/text.ts'

interface Cases {
  bad: readonly string[]
  good: readonly string[]
  /** seen, though only as `possible` */
  hints?: readonly string[]
}

/** These see more than is worth a finding: what they must report may be of any grade. */
const PRESENT = ['positive-language', 'dated-next-step', 'ko-cushion']

/** Drafts that a check must report as sure or likely, and drafts in which it must not or only as `possible`, by language. */
export function cases(id: string, table: Partial<Record<Lang, Cases>>): void {
  describe.each(Object.entries(table) as [Lang, Cases][])(`${id} (%s)`, async (lang, { bad, good, hints = [] }) => {
    const { check: run } = (await check(id))!
    const hits = (text: string) => [...run(readDraft(text, { file: 'draft.md', lang }), {})]
    const fires = (text: string) => hits(text).some(({ grade }) => grade !== 'possible')
    it.each(bad)('reports %j', (text) => expect(PRESENT.includes(id) ? hits(text).length > 0 : fires(text)).toBe(true))
    it.each(hints)('hints at %j', (text) => expect(new Set(hits(text).map(({ grade }) => grade))).toEqual(new Set(['possible'])))
    it.each(good)('lets pass %j', (text) => expect(fires(text)).toBe(false))
  })
}
