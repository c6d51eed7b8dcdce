import { isComment, isInline, lineEnd, lineStart, outer } from '../../text/syntax/lines.ts'
import type { FileForm, List, Range } from '../../text/syntax/tree.ts'
import { sorted } from '../messages/taxonomy-change.ts'
import type { Edit, TaxonomyDraft } from './edit.ts'
import type { Entry } from './entries.ts'

/** A stretch that changes places with others, and the name it is sorted by. */
interface Block extends Range {
  name: string
}

/** The items of every list by name, as code units order them (Hangul is 가나다); groups between blank lines keep to themselves. */
export function sorting({ text, form, entries }: TaxonomyDraft): Edit[] {
  const lists = new Map<List, Entry[]>()
  for (const entry of entries) {
    const members = entry.in && lists.get(entry.in.list)
    if (members) members.push(entry)
    else if (entry.in) lists.set(entry.in.list, [entry])
  }
  return [...lists].flatMap(([list, members]) => {
    // an item that is no tag of its own (names nested in a list) has no place in the order
    if (members.length < list.items.length) return []
    return groups(text, list, members, form).flatMap((blocks) => reordered(text, blocks))
  })
}

const order = (a: Block, b: Block): number => {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}

function reordered(text: string, blocks: readonly Block[]): Edit[] {
  const wanted = blocks.toSorted(order)
  return wanted.every((block, i) => block === blocks[i])
    ? []
    : blocks.map(({ from, to }, i) => {
        const { name, ...put } = wanted[i]!
        return { from, to, text: text.slice(put.from, put.to), tag: name, message: sorted(name) }
      })
}

function groups(text: string, list: List, members: readonly Entry[], form: FileForm): Block[][] {
  const items = list.items.map((item, i) => ({ ...outer(text, item), name: members[i]!.tag.id }))
  if (form !== 'table' && isInline(text, list.items)) return [items]
  const found: Block[][] = []
  for (const item of items) {
    const start = above(text, lineStart(text, item.from), form)
    const end = lineEnd(text, item.to)
    // the break at the end stays where it is: the last line may have none
    const block = {
      from: start.from,
      to: end - (/\r?\n$/.exec(text.slice(Math.max(0, end - 2), end))?.[0].length ?? 0),
      name: item.name,
    }
    const last = found.at(-1)
    if (last && !start.apart) last.push(block)
    else found.push([{ ...block, from: start.heading }])
  }
  return found
}

/**
 * Comments above a line go with it. Behind a blank line, or at the head of the list, they are the heading of the group and stay,
 * but for those that speak to the tool.
 */
function above(text: string, line: number, form: FileForm): { from: number; heading: number; apart: boolean } {
  let from = line
  let heading = line
  let own = true
  while (from > 0) {
    const start = lineStart(text, from - 1)
    const comment = text.slice(start, from).trim()
    if (!isComment(comment, form)) return { from, heading, apart: comment === '' }
    from = start
    own = own && comment.includes('support-kit-')
    if (own) heading = start
  }
  return { from, heading, apart: true }
}
