import { distance } from 'fastest-levenshtein'

/** The candidate a typing error away from `word`, whatever the case; undefined where none is close enough to be meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const asked = word.toLowerCase().slice(0, 100)
  const best = candidates
    .map((candidate) => ({ candidate, steps: distance(asked, candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps || Number(swapped(b.candidate, asked)) - Number(swapped(a.candidate, asked)))[0]
  const near = Math.max(asked.length > 3 ? 2 : 1, Math.floor(asked.length / 3)) // two letters swapped are two steps
  return best && best.steps <= near ? best.candidate : undefined
}

/** The same letters in another order: likelier meant than letters that are missing. */
const swapped = (a: string, b: string): boolean => [...a.toLowerCase()].sort().join('') === [...b].sort().join('')
