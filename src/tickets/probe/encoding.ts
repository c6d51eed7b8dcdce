import { createReadStream } from 'node:fs'
import { UserError } from '../../errors.ts'
import { inFile } from '../../files/messages/reading.ts'
import type { ErrorText } from '../../text/text.ts'
import * as message from '../messages/probe.ts'
import { decoderOf, encodingNamed, readings } from './code-page.ts'
import type { SourceFile } from './source-file.ts'
import { distinctCells, survey, tally } from './survey.ts'

export interface EncodingDecision {
  encoding: string
  bom: boolean
  /** NUL bytes that are not half of a UTF-16 character */
  nuls: number
  /** bytes that do not belong to any character: damaged or cut off */
  bad: number
  /** so many NUL bytes that it is a program or a picture, not a damaged table */
  binary: boolean
  /** other code pages that fit about as well */
  unsure?: readonly string[]
}

/**
 * What the user says (`asked`), then the byte order mark, then the NUL pattern of UTF-16, then strict UTF-8 over the whole file,
 * then the code page whose characters are likeliest in some language. UTF-8 with a few broken bytes stays UTF-8: reading it all as
 * something else would spoil every other character. `file` is how the user named it.
 * @throws UserError for an encoding that there is none of, and where no code page fits
 */
export async function decideEncoding(
  { path, head, complete }: Pick<SourceFile, 'path' | 'head' | 'complete'>,
  file: string,
  asked?: string,
): Promise<EncodingDecision> {
  if (asked !== undefined) return declared(path, head, asked)
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
  // most pairs are common Hangul syllables; accented Latin letters often pass for rare ones
  const korean = hangul >= 0.5 * good && hangul > 0 && good >= 20 * bad
  const [best, ...others] = readings(await distinctCells(path), korean)
  if (best!.fit < worstFit && best!.bytes >= fewBytes)
    throw UserError.of(
      'unreadable-file',
      inThisFile(file, message.noEncoding([best!, ...others].slice(0, 3).map(({ page }) => page))),
    )
  const unsure = others.filter(({ score }) => best!.score - score < margin).map(({ page }) => page)
  return { ...base, encoding: best!.page, bad: best!.page === 'cp949' ? bad : await brokenIn(path, best!.page), unsure }
}

/** A code page fits where a byte beyond ASCII costs no more than this; of a handful of bytes nothing can be said. */
const worstFit = -5.3
const fewBytes = 8
/** Code pages whose scores are this near are about equally good. */
const margin = 3

const inThisFile = (file: string, [problem, hint]: ErrorText): ErrorText => [inFile(file, problem), hint]

/** What the user says of a file. */
async function declared(path: string, head: Buffer, asked: string): Promise<EncodingDecision> {
  const encoding = encodingNamed(asked)
  if (encoding === undefined) throw new UserError(...message.unknownEncoding(asked))
  const marks: Readonly<Record<string, readonly number[]>> = {
    'utf-8': [0xef, 0xbb, 0xbf],
    'utf-16le': [0xff, 0xfe],
    'utf-16be': [0xfe, 0xff],
  }
  const bom = marks[encoding]?.every((byte, i) => head[i] === byte) ?? false
  const { nuls } = encoding.startsWith('utf-16') ? { nuls: 0 } : await survey(path)
  return { encoding, bom, nuls, bad: await brokenIn(path, encoding), binary: false }
}

/** Bytes of a file that belong to no character of an encoding. */
async function brokenIn(path: string, encoding: string): Promise<number> {
  const decoder = decoderOf(encoding)
  let count = 0
  const look = (text: string) => {
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  }
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>)
    look(decoder.decode(bytes, { stream: true }))
  look(decoder.decode())
  return count
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
