import type { Sentence, Stretch, Words } from '../check.ts'

/** The first match of a pattern in a sentence, as a stretch of the draft without the blanks around it. */
export function stretchOf(sentence: Stretch & { text: string }, pattern: RegExp): Stretch | undefined {
  const found = pattern.exec(sentence.text)
  if (!found) return undefined
  const bare = found[0].trim()
  const start = sentence.start + found.index + found[0].indexOf(bare)
  return { start, end: start + bare.length }
}

const everywhere = new WeakMap<RegExp, RegExp>()

/** The text with every match of a pattern blanked out, as long as before: such phrases only look like the cue. */
export function blankMatches(text: string, pattern: RegExp): string {
  const all = everywhere.get(pattern) ?? new (pattern.constructor as RegExpConstructor)(pattern.source, `${pattern.flags}g`)
  everywhere.set(pattern, all)
  return text.replace(all, (found) => ' '.repeat(found.length))
}

/** A cue that is computed once for a sentence, however many checks ask for it. */
export function memoize<D, T>(cue: (sentence: Sentence, draft: D, words: Words) => T): typeof cue {
  const known = new WeakMap<Words, WeakMap<Sentence, { answer: T }>>()
  return (sentence, draft, words) => {
    const answers = known.get(words) ?? new WeakMap<Sentence, { answer: T }>()
    known.set(words, answers)
    const before = answers.get(sentence)
    if (before) return before.answer
    const answer = cue(sentence, draft, words)
    answers.set(sentence, { answer })
    return answer
  }
}
