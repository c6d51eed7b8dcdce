import { isComment, isInline, lineEnd, lineStart, outer } from '../../text/syntax/lines.ts'
import type { FileForm, List, Node, Range } from '../../text/syntax/tree.ts'
import { duplicateEntry } from '../messages/taxonomy-change.ts'
import type { Edit, TaxonomyDraft } from './edit.ts'
import type { Entry } from './entries.ts'

/** Items that say word for word what an earlier one says. Those that differ in anything stay, and so do those with a comment. */
export function duplicates({ text, form, entries }: TaxonomyDraft): Edit[] {
  const seen = new Set<string>()
  const inline = new Map<List, boolean>()
  const sharesLines = (list: List): boolean => {
    const known = inline.get(list) ?? (form !== 'table' && isInline(text, list.items))
    inline.set(list, known)
    return known
  }
  return entries.flatMap((entry): Edit[] => {
    if (!entry.in || entry.in.list.items.length === 1) return []
    const item = entry.in.list.items[entry.in.index]!
    // sheets have columns that say nothing to us, and something to somebody
    const content = form === 'table' ? lineOf(text, item) : `${entry.tag.parent ?? ''} ${JSON.stringify(item, plain)}`
    if (!seen.has(content)) {
      seen.add(content)
      return []
    }
    const range = removable(text, entry, form, sharesLines(entry.in.list))
    return range ? [{ ...range, text: '', tag: entry.tag.id, message: duplicateEntry(entry.tag.id) }] : []
  })
}

const plain = (key: string, value: unknown) => (key === 'from' || key === 'to' ? undefined : value)
const lineOf = (text: string, { from, to }: Node) => text.slice(lineStart(text, from), lineEnd(text, to)).trim()

/** What goes with an item: its lines, or what stands between it and the one before; undefined where more than the item would go. */
function removable(text: string, { in: place }: Entry, form: FileForm, inline: boolean): Range | undefined {
  const { list, index } = place!
  const item = outer(text, list.items[index]!)
  if (inline) {
    if (index === 0) return undefined
    const before = outer(text, list.items[index - 1]!)
    return before.to <= item.from && isPlain(text.slice(before.to, item.to), form) ? { from: before.to, to: item.to } : undefined
  }
  const range = { from: lineStart(text, item.from), to: lineEnd(text, item.to) }
  const above = text.slice(lineStart(text, range.from - 1), range.from).trim()
  return isComment(above, form) || !isPlain(text.slice(range.from, range.to), form) ? undefined : range
}

/** No comment that would be lost, and no anchor that others hold on to. */
const isPlain = (text: string, form: FileForm): boolean => form !== 'yaml' || !/(?:^|\s)#|(?:^|[\s[{,:-])&/.test(text)
