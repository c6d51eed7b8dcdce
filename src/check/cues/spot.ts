import type { Stretch } from '../check.ts'

/** Where a pattern first stands in a sentence, as a stretch of the draft; the blanks around it are left out. */
export function spot(sentence: Stretch & { text: string }, pattern: RegExp): Stretch | undefined {
  const found = pattern.exec(sentence.text)
  if (!found) return undefined
  const bare = found[0].trim()
  const start = sentence.start + found.index + found[0].indexOf(bare)
  return { start, end: start + bare.length }
}

const everywhere = new WeakMap<RegExp, RegExp>()

/** As long as `text`, with blanks for what the pattern finds: what is said in those words is not what it looks like. */
export function without(text: string, pattern: RegExp): string {
  const all = everywhere.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`)
  everywhere.set(pattern, all)
  return text.replace(all, (found) => ' '.repeat(found.length))
}
