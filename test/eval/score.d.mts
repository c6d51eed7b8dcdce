import type { classify } from '../../src/lint/classifier/classify.ts'

export interface ClassScore {
  n: number
  judged: number
  hit: number
  as: Map<string, number>
}

/** Flags raised, flags that were due, and those that were both. */
export interface FlagCount {
  raised: number
  due: number
  hit: number
}

export interface LanguageScore {
  n: number
  abstained: number
  flag: FlagCount
  clear: FlagCount
  debatable: FlagCount
  suggestions: { made: number; fit: number; asked: number; misfits: { tag: string; cause: string; causes: string }[] }
  classes: Map<string, ClassScore>
  errors: { tag: string; real: string; judged: string; second: string | undefined; false: boolean; why: string }[]
}

export function score(
  rows: readonly { tag: string; lang: string; class: string; causes?: string; note?: string }[],
  classifier: typeof classify,
): Map<string, LanguageScore>
