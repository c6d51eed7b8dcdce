import type { SourceFile } from './source-file.ts'
import { survey, tally } from './survey.ts'
import type { Encoding } from './unpack.ts'

export interface EncodingDecision {
  encoding: Encoding
  bom: boolean
  /** NUL bytes that are not half of a UTF-16 character */
  nuls: number
  /** bytes that do not belong to any character: damaged or cut off */
  bad: number
  /** so many NUL bytes that it is a program or a picture, not a damaged table */
  binary: boolean
}

/**
 * Byte order mark, then the NUL pattern of UTF-16, then strict UTF-8 over the whole file, then Korean, then Western European.
 * UTF-8 with a few broken bytes stays UTF-8: reading it all as something else would spoil every other character.
 * Korean is believed only where most pairs are common Hangul syllables; accented Latin letters often pass for rare ones.
 */
export async function decideEncoding({
  path,
  head,
  complete,
}: Pick<SourceFile, 'path' | 'head' | 'complete'>): Promise<EncodingDecision> {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bom: true, nuls: 0, bad: 0, binary: false }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: true, nuls: 0, bad: 0, binary: false }
  const wide = utf16(head)
  if (wide) return { encoding: wide, bom: false, nuls: 0, bad: 0, binary: false }
  const bom = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
  const { utf8, nuls, size } = await survey(path, complete ? head : undefined)
  const base = { bom, nuls, binary: nuls > 0.1 * size }
  if (utf8) return { ...base, encoding: 'utf-8', bad: 0 }
  const counts = await tally(path)
  if (bom || (counts.utf8.good > 0 && counts.utf8.good >= 4 * counts.utf8.bad))
    return { ...base, encoding: 'utf-8', bad: Math.max(1, counts.utf8.bad) }
  const { good, bad, hangul } = counts.cp949
  if (hangul >= 0.5 * good && hangul > 0 && good >= 20 * bad) return { ...base, encoding: 'cp949', bad }
  return { ...base, encoding: 'windows-1252', bad: 0 }
}

/** UTF-16 without a mark: every other byte of its ASCII characters is NUL, and its line breaks are whole characters. */
function utf16(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (!head.includes(0)) return undefined
  const even = head.length - (head.length % 2)
  let [low, high, line] = [0, 0, 0]
  for (let i = 0; i < even; i++) {
    if (head[i] === 0) i % 2 === 0 ? high++ : low++
    else if (head[i] === 10 || head[i] === 13) line++
  }
  const pairs = even / 2
  const encoding = low > 9 * high ? 'utf-16le' : high > 9 * low ? 'utf-16be' : undefined
  if (!encoding || low + high < 0.05 * pairs || low + high < 2) return undefined
  const text = new TextDecoder(encoding).decode(head.subarray(0, even))
  return line === 0 || /[\r\n]/.test(text) ? encoding : undefined
}
