import type { Sentence, Stretch, Words } from '../check.ts'

/** Where a pattern first stands in a sentence, as a stretch of the draft; the blanks around it are left out. */
export function stretchOf(sentence: Stretch & { text: string }, pattern: RegExp): Stretch | undefined {
  const found = pattern.exec(sentence.text)
  if (!found) return undefined
  const bare = found[0].trim()
  const start = sentence.start + found.index + found[0].indexOf(bare)
  return { start, end: start + bare.length }
}

const everywhere = new WeakMap<RegExp, RegExp>()

/** As long as `text`, with blanks for what the pattern finds: what is said in those words is not what it looks like. */
export function blankMatches(text: string, pattern: RegExp): string {
  const all = everywhere.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`)
  everywhere.set(pattern, all)
  return text.replace(all, (found) => ' '.repeat(found.length))
}

/** What a sentence says, worked out once however many checks ask: the answer goes with the sentence. */
export function memoize<D, T>(says: (sentence: Sentence, draft: D, words: Words) => T): typeof says {
  const known = new WeakMap<Words, WeakMap<Sentence, { answer: T }>>()
  return (sentence, draft, words) => {
    const answers = known.get(words) ?? new WeakMap<Sentence, { answer: T }>()
    known.set(words, answers)
    const before = answers.get(sentence)
    if (before) return before.answer
    const answer = says(sentence, draft, words)
    answers.set(sentence, { answer })
    return answer
  }
}
