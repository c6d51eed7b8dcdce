import {
  type Conversation,
  type ConversationSource,
  conversationSource,
  conversationSourceNames,
  type Fields,
  fieldsOf,
  nameOf,
  type Person,
  recordsOf,
  textOf,
} from './conversation.ts'

/** How far down the records stand: `data.payload[…]`, `_embedded.conversations[…]`. */
const deepest = 8

/** Lists of people beside the records. */
const peopleLists = ['users', 'managers', 'agents', 'admins', 'teammates', 'contacts', 'customers']

/**
 * The conversations in what a helpdesk's API or export gives: a page, a list of records, or one a line (NDJSON). Messages that come
 * again under one id, as pages that overlap have them, count once. Undefined for a text that is no JSON.
 */
export async function readConversations(text: string): Promise<Conversation[] | undefined> {
  const roots = documents(text)
  if (roots === undefined) return undefined
  const sources = await Promise.all(conversationSourceNames().map(async (name) => (await conversationSource(name))!))
  const people = new Map(roots.flatMap(peopleIn))
  const found = roots.flatMap((root) => among(root, sources, people, 0))
  const seen = new Set<string>()
  return found.map((conversation) => ({
    ...conversation,
    messages: conversation.messages.filter(({ id }) => {
      const key = `${conversation.id}\0${id}`
      return seen.has(key) ? false : seen.add(key)
    }),
  }))
}

/** One document, or one a line. */
function documents(text: string): unknown[] | undefined {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  if (!/^[[{]/.test(trimmed)) return undefined
  try {
    return [JSON.parse(trimmed)]
  } catch {
    try {
      return trimmed
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as unknown)
    } catch {
      return undefined
    }
  }
}

const peopleIn = (root: unknown): [string, Person][] =>
  peopleLists.flatMap((list) =>
    recordsOf(fieldsOf(root)[list]).flatMap((one): [string, Person][] => {
      const [id, name, role] = [textOf(one.id), nameOf({ ...fieldsOf(one.contact), ...one, id: undefined }), textOf(one.role)]
      return id === undefined ? [] : [[id, { ...(name !== undefined && { name }), ...(role !== undefined && { role }) }]]
    }),
  )

/** The outermost records that are a conversation; a list inside of one is not looked at. */
function among(
  node: unknown,
  sources: readonly ConversationSource[],
  people: ReadonlyMap<string, Person>,
  depth: number,
): Conversation[] {
  if (depth > deepest) return []
  if (Array.isArray(node)) return node.flatMap((item) => among(item, sources, people, depth + 1))
  const record: Fields = fieldsOf(node)
  for (const { read } of sources) {
    const conversation = read(record, people)
    if (conversation) return [conversation]
  }
  return Object.values(record).flatMap((value) => (typeof value === 'object' ? among(value, sources, people, depth + 1) : []))
}
