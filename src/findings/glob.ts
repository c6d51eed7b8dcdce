/**
 * Whether a name fits a pattern as shells write them: `*` and `?` within a folder's name, `**` for any number of folders; a pattern
 * without `/` is about the file's own name. In time linear in pattern times name, whatever they are.
 */
export function fitsPath(path: string, pattern: string): boolean {
  const parts = path.replaceAll('\\', '/').replace(/^\.\//, '').split('/')
  if (!pattern.includes('/')) return fitsName(parts.at(-1)!, pattern)
  return fits(parts, pattern.replace(/^\.\//, '').split('/'), '**', fitsName)
}

/** `*` for any characters, `?` for one. */
export const fitsName = (name: string, pattern: string): boolean =>
  fits([...name], [...pattern], '*', (character, wanted) => wanted === '?' || character === wanted)

/** On a mismatch only the last wildcard takes one more piece; earlier ones cannot do better, so time stays linear per wildcard. */
function fits(
  pieces: readonly string[],
  pattern: readonly string[],
  any: string,
  one: (piece: string, wanted: string) => boolean,
): boolean {
  let [piece, at, wildcard, taken] = [0, 0, -1, 0]
  while (piece < pieces.length) {
    if (pattern[at] === any) {
      wildcard = at++
      taken = piece
    } else if (at < pattern.length && one(pieces[piece]!, pattern[at]!)) {
      piece++
      at++
    } else if (wildcard >= 0) {
      piece = ++taken
      at = wildcard + 1
    } else return false
  }
  return pattern.slice(at).every((rest) => rest === any)
}
