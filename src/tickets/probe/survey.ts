import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

/** What the bytes of a whole file are. */
export interface Survey {
  utf8: boolean
  nuls: number
  size: number
}

/** What is read at once; small enough to stay in a processor's cache. */
const piece = 1 << 20

/** Reads the whole file once: validity of UTF-8 is not a thing of the head, one late byte decides. `all`: its bytes, where they are known. */
export async function survey(path: string, all?: Buffer): Promise<Survey> {
  if (all) return { utf8: isUtf8(all), nuls: nulsIn(all), size: all.length }
  const found: Survey = { utf8: true, nuls: 0, size: 0 }
  const handle = await open(path)
  try {
    const bytes = Buffer.allocUnsafe(piece)
    for (let rest = 0; ; ) {
      const { bytesRead } = await handle.read(bytes, rest, piece - rest)
      if (bytesRead === 0) return { ...found, utf8: found.utf8 && rest === 0 }
      found.size += bytesRead
      const filled = bytes.subarray(0, rest + bytesRead)
      found.nuls += nulsIn(filled.subarray(rest))
      if (!found.utf8) continue
      const end = lastBoundary(filled)
      found.utf8 = isUtf8(filled.subarray(0, end))
      rest = filled.length - end
      bytes.copyWithin(0, end, filled.length)
    }
  } finally {
    await handle.close()
  }
}

function nulsIn(bytes: Buffer): number {
  let count = 0
  for (let i = bytes.indexOf(0); i >= 0; i = bytes.indexOf(0, i + 1)) count++
  return count
}

/** Where the last character that may be cut starts, or the end. */
export function lastBoundary(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/** How the bytes above 127 of a file read as two encodings. A character that the end of the file cuts counts as neither good nor bad. */
export interface Tally {
  utf8: { good: number; bad: number }
  /** `hangul`: pairs of the KS X 1001 block of Hangul syllables, which real Korean text is made of */
  cp949: { good: number; bad: number; hangul: number }
}

export async function tally(path: string): Promise<Tally> {
  const found: Tally = { utf8: { good: 0, bad: 0 }, cp949: { good: 0, bad: 0, hangul: 0 } }
  let rest: [Buffer, Buffer] = [Buffer.alloc(0), Buffer.alloc(0)]
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const [a, b] = rest.map((left) => (left.length > 0 ? Buffer.concat([left, bytes]) : bytes)) as [Buffer, Buffer]
    rest = [Buffer.from(a.subarray(countUtf8(a, found.utf8))), Buffer.from(b.subarray(countCp949(b, found.cp949)))]
  }
  return found
}

/** Counts, and returns where the last character that is not whole begins. */
function countUtf8(bytes: Buffer, found: Tally['utf8']): number {
  let i = 0
  while (i < bytes.length) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      i++
      continue
    }
    const size = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    let got = 1
    while (got < size && i + got < bytes.length && (bytes[i + got]! & 0xc0) === 0x80) got++
    if (size > 0 && got < size && i + got === bytes.length) return i
    if (size > 0 && got === size) found.good++
    else found.bad++
    i += size > 0 && got === size ? size : 1
  }
  return i
}

function countCp949(bytes: Buffer, found: Tally['cp949']): number {
  let i = 0
  while (i < bytes.length) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      i++
      continue
    }
    if (i + 1 === bytes.length && lead >= 0x81 && lead <= 0xfe) return i
    const trail = bytes[i + 1] ?? 0
    const extended =
      lead <= 0xc6 && ((trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a) || (trail >= 0x81 && trail <= 0xa0))
    if (
      lead >= 0x81 &&
      lead <= 0xfe &&
      (extended || (trail >= 0xa1 && trail <= 0xfe) || (lead <= 0xa0 && trail >= 0x81 && trail <= 0xfe))
    ) {
      found.good++
      if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) found.hangul++
      i += 2
    } else {
      found.bad++
      i++
    }
  }
  return i
}

/** Bytes of cells that are looked at: a few thousand of them. */
const enoughCells = 64 << 10
/** What parts cells in every code page: bytes below 0x40 are never half of a character. */
const between = /[\t\n\r",;]+/

/** The different cells of a file that hold bytes beyond ASCII, one a line: what is written a thousand times says no more than once. */
export async function distinctCells(path: string): Promise<Buffer> {
  const cells = new Set<string>()
  let [rest, size] = ['', 0]
  const take = (parts: readonly string[]) => {
    for (const cell of parts) {
      if (!/[\x80-\xff]/.test(cell) || cells.has(cell) || size > enoughCells) continue
      cells.add(cell)
      size += cell.length
    }
  }
  for await (const bytes of createReadStream(path, { highWaterMark: 256 << 10 }) as AsyncIterable<Buffer>) {
    const parts = (rest + bytes.toString('latin1')).split(between)
    rest = parts.pop()!
    take(parts)
    if (size > enoughCells) break
    if (rest.length > enoughCells) rest = ''
  }
  take([rest])
  return Buffer.from([...cells].join('\n'), 'latin1')
}
