import { createReadStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { UserError } from '../../errors.ts'
import { intoScratch } from '../../files/scratch.ts'
import * as message from '../messages/probe.ts'
import { decoderOf } from './code-page.ts'

/** Once this much is unpacked, what has come out may be this many times what went in: tables shrink to a tenth, bombs to a thousandth. */
const bomb = { bytes: 2 ** 22, ratio: 200 }

/** Writes a stream that can be read only once to a file. */
export const save = (from: NodeJS.ReadableStream, to: string): Promise<void> => pipeline(from, intoScratch(to))

/** Unpacks a gzip file; throws the error of zlib, or `UserError` for one that unpacks to far too much. */
export async function gunzip(from: string, to: string): Promise<void> {
  const unpacker = createGunzip()
  let bytes = 0
  const guard = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      if (bytes > bomb.bytes && bytes > bomb.ratio * unpacker.bytesWritten)
        done(UserError.of('unreadable-file', message.gzipBomb()))
      else done(null, chunk)
    },
  })
  await pipeline(createReadStream(from), unpacker, guard, intoScratch(to))
}

/** Writes a file as UTF-8 without NUL bytes; line breaks stay as they are. Bytes that belong to no character become U+FFFD. */
export async function transcode(from: string, to: string, encoding: string): Promise<void> {
  const decoder = decoderOf(encoding)
  const plain = (text: string) => (text.includes('\0') ? text.replaceAll('\0', '') : text)
  const decode = new Transform({
    transform: (chunk: Buffer, _, done) => done(null, Buffer.from(plain(decoder.decode(chunk, { stream: true })))),
    flush: (done) => done(null, Buffer.from(plain(decoder.decode()))),
  })
  await pipeline(createReadStream(from, { highWaterMark: 1 << 20 }), decode, intoScratch(to))
}
