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
