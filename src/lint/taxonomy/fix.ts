import { places, type Span } from '../../text/span.ts'
import type { Node, Word } from '../../text/syntax/tree.ts'
import type { Text } from '../../text/text.ts'
import { composed, trimmed } from '../messages/taxonomy-change.ts'
import { applied, type Edit, type TaxonomyDraft } from './edit.ts'
import { type Entry, readEntries } from './entries.ts'
import { readWritten } from './file-form.ts'
import { aliasing } from './fix-aliases.ts'
import { duplicates } from './fix-duplicates.ts'
import { sorting } from './fix-order.ts'

/** A change that was made: its place before the change, and what was done. */
export interface Change {
  /** id of the tag, '' for none in particular */
  tag: string
  span: Span
  message: Text
}

/**
 * Fixes what is safe to fix: Unicode form (NFC) and spaces at the ends of quoted words, entries repeated word for word,
 * with `sort` the order of lists by name, inside groups between blank lines, and with `aliases` (tag → names) further aliases. All
 * else stays byte for byte: comments, layout, line ends, the byte order mark. A file that cannot be read is left alone: `lint` says
 * why.
 */
export async function fixTaxonomy(
  text: string,
  file: string,
  { sort = false, aliases = new Map() }: { sort?: boolean; aliases?: ReadonlyMap<string, readonly string[]> } = {},
): Promise<{ text: string; changes: readonly Change[] }> {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  let draft = await read(text.slice(mark.length), file)
  const changes: Change[] = []
  // sorting may separate a duplicate from the comment that kept it
  for (const fix of draft ? [words, duplicates, ...(sort ? [sorting, duplicates] : [])] : []) {
    const edits = fix(draft!)
    if (edits.length === 0) continue
    const { span } = places(draft!.text)
    const edited = await read(applied(draft!.text, edits), file)
    // an error here would damage somebody's list: an edit that changes the meaning is not written
    if (!edited || contentOf(edited) !== contentOf(draft!)) continue
    changes.push(...edits.map(({ from, to, tag, message }) => ({ tag, message, span: span({ from, to }) })))
    draft = edited
  }
  // from the end on, so that the places before stay what they are
  const ids = new Set(draft?.entries.map(({ tag }) => tag.id).filter((id) => aliases.has(id)))
  for (const id of [...ids].reverse()) {
    const names = aliases.get(id)!
    const now: TaxonomyDraft = draft!
    const entry = now.entries.find(({ tag }) => tag.id === id)
    const edit = entry && aliasing(now, entry, names)
    const edited = edit && (await read(applied(now.text, [edit]), file))
    const meant = edit && { ...now, entries: now.entries.map((one) => (one === entry ? withAliases(one, names) : one)) }
    if (!edited || contentOf(edited) !== contentOf(meant!)) continue
    changes.push({ tag: id, message: edit.message, span: entry!.tag.span })
    draft = edited
  }
  return { text: draft ? mark + draft.text : text, changes }
}

async function read(text: string, file: string): Promise<TaxonomyDraft | undefined> {
  const { form, written } = await readWritten(text, file)
  if (written.broken || written.faults.length > 0) return undefined
  const context = { span: places(text).span, fault: () => {} }
  return { text, form, roots: written.roots, entries: written.roots.flatMap((root) => readEntries(root, file, context).entries) }
}

const withAliases = (entry: Entry, names: readonly string[]): Entry => ({
  ...entry,
  tag: { ...entry.tag, aliases: [...entry.tag.aliases, ...names] },
})

/** The tags of a text and what is written of each, whatever their order and number. */
const contentOf = ({ entries }: TaxonomyDraft): string => [...new Set(entries.map(({ tag }) => contents(tag)))].sort().join('\n')

const contents = ({ span: _, spans: __, suppress, ...tag }: Entry['tag']): string =>
  JSON.stringify({ ...tag, suppress: suppress.map(({ rule, reason }) => [rule, reason]) }, (_, value: unknown) =>
    typeof value === 'string' ? value.normalize('NFC').trim() : value,
  )

/** Words in composed Unicode, and quoted ones without blanks at their ends. */
function words({ text, roots }: TaxonomyDraft): Edit[] {
  const found = new Map<number, Word>()
  for (const root of roots) collect(root, found)
  return [...found.values()].flatMap(({ from, to }) => {
    const written = text.slice(from, to)
    const nfc = written.normalize('NFC')
    // behind a backslash a blank may be meant
    const put = written.includes('\n') || written.includes('\\') || nfc.trim() === '' ? nfc : nfc.trim()
    if (put === written) return []
    return [{ from, to, text: put, tag: put, message: nfc === written ? trimmed(put) : composed(put) }]
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
