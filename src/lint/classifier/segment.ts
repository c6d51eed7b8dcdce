import type { Lexicon } from './lexicon.ts'

const longestWord = 12
const unknownCost = 100

const particles = /^(?:[이가을를은는도의에]|에서)$/

/** One syllable stands alone only as a particle or ending after a word (배송이), or as a negation in front (안 + 도착, 미 + 반영, 오 + 발급). */
function mayStand(syllable: string, before: string | undefined, rest: string, lexicon: Lexicon): boolean {
  const afterWord = before !== undefined && before.length > 1 && lexicon.has(before)
  const is = (role: string) => lexicon.get(syllable)?.some((entry) => entry.role === role) ?? false
  if (is('glue') && afterWord) return true
  // 앱이, 맛은: a word of one syllable before its particle
  if (!before && is('thing') && particles.test(rest)) return true
  const turns = (word: string) => lexicon.get(word)?.some(({ role }) => role === 'done' || role === 'step' || role === 'change')
  return (!before || afterWord) && (is('not') || is('fault')) && [2, 3].some((length) => turns(rest.slice(0, length)))
}

/**
 * Cuts a word without blanks into known words: 배송지연 → 배송 + 지연, 택배사지연 → 택배사 + 지연. As little as possible stays unknown,
 * then as few pieces as possible; what stays unknown comes as one piece. `shortest` letters for a piece that is looked up.
 */
export function segment(run: string, lexicon: Lexicon, shortest = 1): string[] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= run.length; end++) {
    best[end] = { cost: best[end - 1]!.cost + unknownCost, from: end - 1 }
    for (let start = Math.max(0, end - longestWord); start <= end - shortest; start++) {
      const piece = run.slice(start, end)
      if (!lexicon.has(piece)) continue
      const before = start === 0 ? undefined : run.slice(best[start]!.from, start)
      if (piece.length === 1 && run.length > 1 && !mayStand(piece, before, run.slice(end), lexicon)) continue
      const cost = best[start]!.cost + 1
      if (cost <= best[end]!.cost) best[end] = { cost, from: start }
    }
  }
  const pieces: { text: string; known: boolean }[] = []
  for (let end = run.length; end > 0; end = best[end]!.from) {
    const { cost, from } = best[end]!
    const known = cost - best[from]!.cost < unknownCost
    const next = pieces[0]
    if (!known && next && !next.known) next.text = run.slice(from, end) + next.text
    else pieces.unshift({ text: run.slice(from, end), known })
  }
  return pieces.map(({ text }) => text)
}
