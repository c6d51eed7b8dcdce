import { isUtf8 } from 'node:buffer'
import { UserError } from '../errors.ts'
import { refusedBytes } from './file-type.ts'
import { noText } from './messages/files.ts'
import { inFile } from './messages/reading.ts'

/** A file's text without its byte order mark, and the encoding where it is not UTF-8. */
export interface Decoded {
  text: string
  encoding?: 'UTF-16' | 'CP949' | 'Windows-1252'
}

/**
 * Bytes as text: UTF-8, UTF-16 by its mark or its zeros, what Korean Excel writes (CP949), and else Western European.
 * @throws UserError for workbooks, PDFs and whatever else is no text
 */
export function decode(bytes: Buffer, file: string): Decoded {
  if (bytes.length === 0) return { text: '' }
  const refused = refusedBytes(bytes)
  if (refused) throw UserError.of('unreadable-file', [inFile(file, refused[0]), refused[1]])
  const wide = utf16(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' }
  if (bytes.includes(0)) throw UserError.of('unreadable-file', noText(file))
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) }
  const korean = strictly('euc-kr', bytes)
  return korean !== undefined && /[가-힣]/.test(korean)
    ? { text: korean, encoding: 'CP949' }
    : // at once, Node reads it as Latin-1: its quotes and its euro are lost
      { text: new TextDecoder('windows-1252').decode(bytes, { stream: true }), encoding: 'Windows-1252' }
}

function utf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // a line break is a zero and a ten
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined
  return (['utf-16le', 'utf-16be'] as const).find((name) => {
    const text = strictly(name, bytes)
    return text !== undefined && !text.includes('\0') && /[\n\r]/.test(text)
  })
}

function strictly(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
