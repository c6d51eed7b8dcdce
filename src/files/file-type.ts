import type { ErrorText } from '../text/text.ts'
import * as message from './messages/reading.ts'

const starts = (head: Buffer, ...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte)
const ascii = (head: Buffer, text: string, at = 0): boolean => head.subarray(at, at + text.length).toString('latin1') === text

/** Why a file with these first bytes is no table, and what to do; undefined if nothing speaks against it. */
export function refusedBytes(head: Buffer): ErrorText | undefined {
  if (head.length === 0) return message.empty()
  if (starts(head, 0x50, 0x4b, 3, 4) || starts(head, 0x50, 0x4b, 5, 6)) {
    const names = head.subarray(0, 65536).toString('latin1')
    if (/^.{30}mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/s.test(names)) return message.openDocument()
    return /\[Content_Types\]\.xml|xl\/|_rels\/|docProps\/|mimetypeapplication\/vnd\.oasis|Index\/Document\.iwa/.test(names)
      ? message.workbook()
      : message.archive('ZIP')
  }
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) return message.oldWorkbook()
  if (ascii(head, '%PDF')) return message.document('PDF')
  if (ascii(head, '{\\rtf')) return message.document('RTF')
  if (
    starts(head, 0x89, 0x50, 0x4e, 0x47) ||
    starts(head, 0xff, 0xd8, 0xff) ||
    ascii(head, 'GIF8') ||
    (ascii(head, 'RIFF') && ascii(head, 'WEBP', 8))
  )
    return message.image()
  if (ascii(head, 'SQLite format 3')) return message.database()
  if (ascii(head, 'ustar', 257)) return message.archive('tar')
  const archive = archives.find(([bytes]) => starts(head, ...bytes))
  return archive ? message.archive(archive[1]) : undefined
}

const archives: readonly [number[], string][] = [
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x42, 0x5a, 0x68], 'bzip2'],
  [[0xfd, 0x37, 0x7a, 0x58], 'xz'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
  [[0x1f, 0x8b], 'gzip'],
]

/** The same for a file whose text is known. */
export function refusedText(text: string): ErrorText | undefined {
  const head = text.slice(0, 4096).replace(/^[\s\ufeff]+/, '')
  if (head === '' && text.trim() === '') return message.empty()
  if (/^version https:\/\/git-lfs\.github\.com\/spec\//.test(head)) return message.lfsPointer()
  if (/^(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table|div|script|style|center)\b/i.test(head))
    return message.webPage()
  if (/^<(?:\?xml|[a-z][\w:.-]{0,60}[\s>/])/i.test(head))
    return /urn:schemas-microsoft-com:office:spreadsheet/.test(head) ? message.oldWorkbook() : message.xml()
  if (isSql(head)) return message.sqlScript()
  return isBinary(text) ? message.binary() : undefined
}

const isSql = (head: string): boolean =>
  head
    .split('\n')
    .slice(0, 40)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:--|#|\/\*|(?:set|use|begin|start|pragma)\b[^,]{0,200};$)/i.test(line))
    .slice(0, 1)
    .some((line) =>
      /^(?:create\s+(?:table|database|schema)\s+\S|insert\s+into\s+\S{1,200}\s*(?:\(|values|select)|drop\s+(?:table|database)\s+\S|lock\s+tables\s)/i.test(
        line,
      ),
    )

/** Control characters beyond line breaks and tabs: text has next to none. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 65536)
  return (head.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0) > 0.1 * head.length
}
