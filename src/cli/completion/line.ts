/**
 * The words of a command line up to the cursor, as shells part them: at blanks, but for those in quotes or behind a backslash. The last
 * one is being typed; it is empty behind a blank.
 */
export function wordsOf(line: string): string[] {
  const words: string[] = []
  let word = ''
  let quote = ''
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!
    if (c === quote) quote = ''
    else if (c === '\\' && quote !== "'" && i + 1 < line.length) word += line[++i]
    else if (quote === '' && (c === '"' || c === "'")) quote = c
    else if (quote === '' && /\s/.test(c)) {
      if (word !== '') words.push(word)
      word = ''
    } else word += c
  }
  return [...words, word]
}
