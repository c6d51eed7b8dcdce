import { lineEnd, lineStart, outer } from '../../text/syntax/lines.ts'
import type { List, Mapping, Pair } from '../../text/syntax/tree.ts'
import { addedAlias } from '../messages/taxonomy-change.ts'
import type { Edit, TaxonomyDraft } from './edit.ts'
import type { Entry } from './entries.ts'
import { aliasCell } from './table.ts'

/** Further aliases of an entry, written as its file writes them; undefined where it has no place for them. */
export function aliasing({ text, form }: TaxonomyDraft, entry: Entry, names: readonly string[]): Edit | undefined {
  const edit = (at: number, put: string): Edit => ({
    ...{ from: at, to: at, text: put },
    ...{ tag: entry.tag.id, message: addedAlias(entry.tag.id, names) },
  })
  if (form === 'table') {
    const cell = aliasCell(text, entry.from)
    return cell && edit(cell.to, [...(cell.text === '' ? [] : ['']), ...names].join(cell.separator))
  }
  const words = names.map((name) => (form === 'json' ? JSON.stringify(name) : yamlWord(name)))
  const { fields } = entry
  const given = fields?.pairs.find(({ key }) => key.text === 'aliases')
  if (!fields || (given && given.value.is !== 'list')) return undefined
  if (given?.value.is === 'list') return longer(text, given.value, words, edit)
  const own = `[${words.join(', ')}]`
  return form === 'json' || text[fields.from] === '{'
    ? inBraces(text, fields, form === 'json' ? `"aliases": ${own}` : `aliases: ${own}`, edit)
    : onALine(text, fields, `aliases: ${own}`, edit)
}

type Make = (at: number, put: string) => Edit

/** Behind the last item: on its line in brackets, on lines of their own below dashes. */
function longer(text: string, list: List, words: readonly string[], edit: Make): Edit | undefined {
  const last = list.items.at(-1)
  if (!last) return text[list.from] === '[' ? edit(list.from + 1, words.join(', ')) : undefined
  const { from, to } = outer(text, last)
  if (text[list.from] === '[') return edit(to, words.map((word) => `, ${word}`).join(''))
  const dash = text.slice(lineStart(text, from), from)
  return /^\s*-\s+$/.test(dash) ? below(text, to, words, dash, edit) : undefined
}

/** Lines below the one that a place is in. */
function below(text: string, at: number, lines: readonly string[], indent: string, edit: Make): Edit {
  const end = lineEnd(text, at)
  const broken = text[end - 1] === '\n'
  const eol = text.slice(0, end).endsWith('\r\n') || (!broken && text.includes('\r\n')) ? '\r\n' : '\n'
  const written = lines.map((line) => `${indent}${line}`)
  return broken ? edit(end, written.map((line) => line + eol).join('')) : edit(end, written.map((line) => eol + line).join(''))
}

const idOf = ({ pairs }: Mapping): Pair | undefined => pairs.find(({ key }) => key.text === 'id')

function inBraces(text: string, fields: Mapping, put: string, edit: Make): Edit | undefined {
  const pair = idOf(fields) ?? fields.pairs[0]
  if (!pair || pair.value.is === 'none') return undefined
  const key = outer(text, pair.key)
  const before = text.slice(lineStart(text, key.from), key.from)
  const apart = /^\s*$/.test(before) && before !== '' ? `\n${before}` : ' '
  return edit(outer(text, pair.value).to, `,${apart}${put}`)
}

/** Below the id; where names are keys, above the first field. */
function onALine(text: string, fields: Mapping, put: string, edit: Make): Edit | undefined {
  const id = idOf(fields)
  const first = id ?? fields.pairs[0]
  if (!first) return undefined
  const start = lineStart(text, first.key.from)
  const indent = text.slice(start, outer(text, first.key).from)
  if (id) return below(text, outer(text, id.value).to, [put], indent.replace(/\S/g, ' '), edit)
  return indent.trim() === '' ? edit(start, `${indent}${put}${text.includes('\r\n') ? '\r\n' : '\n'}`) : undefined
}

/** Plain where that can be read in one way only. */
const yamlWord = (name: string): string =>
  /^(?!(?:true|false|yes|no|on|off|null|y|n)$)\p{L}[\p{L}\p{N}_-]*$/iu.test(name) ? name : JSON.stringify(name)
