/** The characters that Windows-1252 has for the bytes 0x80 to 0x9f. */
const late = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Whether text holds UTF-8 that somebody read as Windows-1252 (`Ã©`, `â€™`): runs of such characters that are valid UTF-8 when
 * turned back into bytes. Honest text hardly ever is, so that two different runs, or a byte order mark, tell.
 */
export function looksGarbled(text: string): boolean {
  const runs = new Set<string>()
  for (const [run] of text
    .slice(0, 1 << 18)
    .matchAll(
      /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g,
    )) {
    const bytes = Uint8Array.from(run, (c) => (c.charCodeAt(0) < 256 ? c.charCodeAt(0) : 0x80 + late.indexOf(c)))
    if (decodes(bytes)) runs.add(run)
    if (runs.size >= 2 || run === 'ï»¿') return true
  }
  return false
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
