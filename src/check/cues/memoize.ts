import type { Sentence, Words } from '../check.ts'

/** What a sentence says, worked out once however many checks ask: the answer goes with the sentence. */
export function once<D, T>(says: (sentence: Sentence, draft: D, words: Words) => T): typeof says {
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
