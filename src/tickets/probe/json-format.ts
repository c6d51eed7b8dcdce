import { createReadStream } from 'node:fs'

/** Whether a text is JSON, and of which sort: one value, or one value a line. undefined: it is neither. */
export function jsonFormat(text: string, file: string): 'json' | 'ndjson' | undefined {
  const head = text.replace(/^[\s\ufeff]+/, '')
  const lined = /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(file)
  if (/^\[\s*(?:[{[\]"\d]|$)/.test(head) && !isCsvLine(head)) return 'json'
  if (!/^\{\s*(?:["}]|$)/.test(head)) return undefined
  const end = head.indexOf('\n')
  const line = (end < 0 ? head : head.slice(0, end)).trim()
  if (!parses(line)) return 'json'
  const next = end < 0 ? '' : head.slice(end).trimStart()
  return next.startsWith('{') || lined ? 'ndjson' : 'json'
}

/** A CSV header may begin with a bracket: `[Title],Status`. */
const isCsvLine = (head: string): boolean =>
  /^\[[^\]"{\n]{1,80}\][^,\n]{0,80}[,;\t]\S/.test(head) && !parses(head.slice(0, 65536))

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Objects and lists inside each other: exports have a dozen, and what reads them falls over at some ten thousand. */
const deepest = 500

const code = (character: string) => character.charCodeAt(0)
const [quote, backslash, newline] = [code('"'), code('\\'), code('\n')]
const [list, listEnd, object, objectEnd] = [code('['), code(']'), code('{'), code('}')]

/**
 * Whether a JSON file nests deeper than any export does, found by counting brackets outside of strings. A line break ends a string,
 * which holds none unescaped, and with `lined` it ends the record: damage stays in its line.
 */
export async function isTooDeep(path: string, lined: boolean): Promise<boolean> {
  let [depth, quoted, escaped] = [0, false, false]
  // by index: an iterator takes several times as long
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>)
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!
      if (byte === newline) {
        quoted = false
        escaped = false
        if (lined) depth = 0
      } else if (quoted) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) quoted = false
      } else if (byte === quote) quoted = true
      else if (byte === list || byte === object) {
        if (++depth > deepest) return true
      } else if (byte === listEnd || byte === objectEnd) depth--
    }
  return false
}
