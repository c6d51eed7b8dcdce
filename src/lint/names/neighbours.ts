/**
 * For words that may be a few letters apart: a look-up of those worth comparing, without comparing all with all.
 * Two words within `depth` steps (insert, delete, replace, swap two neighbours) share what is left of them when up to `depth`
 * letters of each are gone: symmetric deletion (W. Garbe, SymSpell, 2012). Finds every such pair, and some that are not.
 */
export function neighbours(known: Iterable<string>, depth: (word: string) => number): (word: string) => readonly string[] {
  const left = new Map<string, string[]>()
  for (const word of known)
    for (const rest of rests(word, depth(word))) {
      const sharing = left.get(rest)
      if (sharing) sharing.push(word)
      else left.set(rest, [word])
    }
  return (word) => {
    const found = new Set<string>()
    for (const rest of rests(word, depth(word))) for (const other of left.get(rest) ?? []) found.add(other)
    found.delete(word)
    return [...found]
  }
}

/** The word, and all that is left of it with up to `depth` letters gone. */
function rests(word: string, depth: number): ReadonlySet<string> {
  const all = new Set([word])
  let last = [word]
  for (let gone = 0; gone < depth; gone++) {
    const next = new Set<string>()
    for (const text of last) for (let i = 0; i < text.length; i++) next.add(text.slice(0, i) + text.slice(i + 1))
    for (const text of next) all.add(text)
    last = [...next]
  }
  return all
}
