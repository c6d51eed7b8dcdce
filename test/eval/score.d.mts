import type { classify } from '../../src/classifier/classify.ts'

export interface ClassScore {
  n: number
  said: number
  hit: number
  as: Map<string, number>
}

export interface LanguageScore {
  n: number
  abstained: number
  flag: { said: number; true: number; hit: number }
  classes: Map<string, ClassScore>
  errors: { tag: string; real: string; said: string; false: boolean; why: string }[]
}

export function score(
  rows: readonly { tag: string; lang: string; class: string }[],
  classifier: typeof classify,
): Map<string, LanguageScore>
