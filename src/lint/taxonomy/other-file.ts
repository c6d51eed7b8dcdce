import { type FileForm, type Node, type SyntaxTree, valueAt } from '../../text/syntax/tree.ts'
import type { OtherFile } from '../taxonomy.ts'
import { fieldNames } from './fields.ts'

/** Columns that tickets have and tags have not; so many of them make an export. */
const ofTickets = ['created', 'firstResponse', 'solved', 'status', 'channel', 'csat', 'requester', 'priority', 'reopens'] as const
const enough = 3

/** What a file holds in place of tags, where that can be told; `sheet` is a file that its name calls a table. */
export async function otherFile(
  text: string,
  { form, written }: { form: FileForm; written: SyntaxTree },
  sheet: boolean,
): Promise<OtherFile | undefined> {
  const [root] = written.roots
  if (root?.is === 'map' && valueAt(root, 'version') && valueAt(root, 'entries')?.is === 'list') return 'baseline'
  const heading = form === 'table' || form === 'list' ? (await import('./table.ts')).headingOf(text) : undefined
  const names = (heading?.names ?? keysIn(root)).filter((name) => !fieldNames.includes(name))
  if (names.length >= enough && (await ticketFields(names)) >= enough) return 'tickets'
  return form === 'list' && sheet && heading && heading.names.length > 1 && heading.even ? 'table' : undefined
}

/** The keys of the first of many things: in a list, or in the list under one key of the file. */
function keysIn(root: Node | undefined): string[] {
  const list = root?.is === 'map' ? root.pairs.map(({ value }) => value).find(({ is }) => is === 'list') : root
  const first = list?.is === 'list' ? list.items[0] : undefined
  return first?.is === 'map' ? first.pairs.map(({ key }) => key.text) : []
}

/** How many fields of a ticket columns are named for: `Ticket Status` and `TicketStatus` are one. */
async function ticketFields(names: readonly string[]): Promise<number> {
  const { columnNames } = await import('../../tickets/lexicons/column.ts')
  const there = new Set(names.map(plain))
  return ofTickets.filter((field) => columnNames[field].some((name) => there.has(plain(name)))).length
}

const plain = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
