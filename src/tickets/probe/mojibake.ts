/** The characters that Windows-1252 has for the bytes 0x80 to 0x9f. */
const late = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const westernRuns =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g
/** Hanja next to Hangul: rare in Korean mail, the rule in Korean UTF-8 that was read as CP949 (諛곗넚 for 배송). */
const koreanRuns = /[\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7a3]{2,40}/g
const hanja = /[\u4e00-\u9fff\uf900-\ufaff]/

/** Whether text holds UTF-8 that somebody read as Windows-1252 (`Ã©`, `â€™`) or as CP949, and saved that way. */
export function hasMojibake(text: string): boolean {
  const head = text.slice(0, 1 << 18)
  return hasWesternMojibake(head) || hasKoreanMojibake(head)
}

/** Runs that are valid UTF-8 when turned back into bytes. Honest text hardly ever is: two different ones, or a byte order mark, tell. */
function hasWesternMojibake(text: string): boolean {
  const runs = new Set<string>()
  for (const [run] of text.matchAll(westernRuns)) {
    const bytes = Uint8Array.from(run, (c) => (c.charCodeAt(0) < 256 ? c.charCodeAt(0) : 0x80 + late.indexOf(c)))
    if (!new TextDecoder().decode(bytes).includes('\ufffd')) runs.add(run)
    if (runs.size >= 2 || run === 'ï»¿') return true
  }
  return false
}

/** Runs of Hanja and Hangul whose CP949 bytes are Hangul in UTF-8, but for what broke at the end of a run. */
function hasKoreanMojibake(text: string): boolean {
  const runs = new Set((text.match(koreanRuns) ?? []).filter((run) => hanja.test(run)).slice(0, 200))
  if (runs.size < 3) return false
  const bytes = cp949Bytes()
  let found = 0
  for (const run of runs) {
    const back = Uint8Array.from([...run].flatMap((c) => bytes.get(c) ?? [0]))
    const hangul = new TextDecoder().decode(back).match(/[\uac00-\ud7a3]/g)?.length ?? 0
    if (3 * hangul >= back.length / 2) found++
  }
  return found >= 3 && found >= 0.3 * runs.size
}

/** Every two-byte character of CP949 and its bytes, from the decoder's own table. */
function cp949Bytes(): Map<string, [number, number]> {
  const pairs: [number, number][] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x41; trail <= 0xfe; trail++) pairs.push([lead, trail])
  const decoded = new TextDecoder('euc-kr')
    .decode(Uint8Array.from(pairs.flatMap(([lead, trail]) => [lead, trail, 10])))
    .split('\n')
  return new Map(pairs.map((pair, i) => [decoded[i]!, pair]))
}
