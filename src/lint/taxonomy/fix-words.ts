import type { Node, Word } from '../../text/syntax/tree.ts'
import { composed, trimmed } from '../messages/taxonomy.ts'
import type { Draft, Edit } from './fix-edit.ts'

/** Words in composed Unicode, and quoted ones without blanks at their ends. */
export function words({ text, roots }: Draft): Edit[] {
  const found = new Map<number, Word>()
  for (const root of roots) collect(root, found)
  return [...found.values()].flatMap(({ from, to }) => {
    const said = text.slice(from, to)
    const nfc = said.normalize('NFC')
    // behind a backslash a blank may be meant
    const put = said.includes('\n') || said.includes('\\') || nfc.trim() === '' ? nfc : nfc.trim()
    if (put === said) return []
    return [{ from, to, text: put, tag: put, message: nfc === said ? trimmed(put) : composed(put) }]
  })
}

/** Every word of a file by its place: an aliased one is met more than once. */
function collect(node: Node, found: Map<number, Word>): void {
  if (node.is === 'word') found.set(node.from, node)
  if (node.is === 'list') for (const item of node.items) collect(item, found)
  if (node.is === 'map')
    for (const { key, value } of node.pairs) {
      found.set(key.from, key)
      collect(value, found)
    }
}
