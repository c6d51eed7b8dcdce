import type { Span } from '../../text/span.ts'
import { places } from '../../text/syntax/line-index.ts'
import type { Text } from '../../text/text.ts'
import { type Entry, readEntries } from './entries.ts'
import { doubles } from './fix-doubles.ts'
import type { Draft, Edit } from './fix-edit.ts'
import { sorting } from './fix-order.ts'
import { words } from './fix-words.ts'
import { readWritten } from './form.ts'

/** Something that was put right: where it stood, and what was done. */
export interface Change {
  /** id of the tag, '' where it is about none in particular */
  tag: string
  span: Span
  message: Text
}

/**
 * Puts right what is safe: Unicode form (NFC) and blanks at the ends of quoted words, entries that are there twice word for word,
 * and with `sort` the order of lists by name, inside groups between blank lines. All else stays byte for byte: comments, layout,
 * line ends, the byte order mark. A file that cannot be read is left alone: `lint` says why.
 */
export async function fixTaxonomy(
  text: string,
  file: string,
  { sort = false }: { sort?: boolean } = {},
): Promise<{ text: string; changes: readonly Change[] }> {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  let draft = await read(text.slice(mark.length), file)
  const changes: Change[] = []
  // sorting may part a double from the comment that kept it
  for (const fix of draft ? [words, doubles, ...(sort ? [sorting, doubles] : [])] : []) {
    const edits = fix(draft!)
    if (edits.length === 0) continue
    const { span } = places(draft!.text)
    const edited = await read(applied(draft!.text, edits), file)
    // a slip here would cost somebody their list: what does not read as it should is not written
    if (!edited || said(edited) !== said(draft!)) continue
    changes.push(...edits.map(({ from, to, tag, message }) => ({ tag, message, span: span({ from, to }) })))
    draft = edited
  }
  return { text: draft ? mark + draft.text : text, changes }
}

async function read(text: string, file: string): Promise<Draft | undefined> {
  const { form, written } = await readWritten(text, file)
  if (written.broken || written.faults.length > 0) return undefined
  const look = { span: places(text).span, fault: () => {} }
  return { text, form, roots: written.roots, entries: written.roots.flatMap((root) => readEntries(root, file, look).entries) }
}

function applied(text: string, edits: readonly Edit[]): string {
  let [result, at] = ['', 0]
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return result + text.slice(at)
}

/** The tags of a text and what is said of each, whatever their order and number. */
const said = ({ entries }: Draft): string => [...new Set(entries.map(({ tag }) => contents(tag)))].sort().join('\n')

const contents = ({ span: _, spans: __, suppress, ...tag }: Entry['tag']): string =>
  JSON.stringify({ ...tag, suppress: suppress.map(({ rule, reason }) => [rule, reason]) }, (_, value: unknown) =>
    typeof value === 'string' ? value.normalize('NFC').trim() : value,
  )
