import { room } from '../registry.ts'

/** One message of a conversation. */
export interface Message {
  id: string
  /** who wrote it: `automation` is a bot, a rule or the system, `other` nobody that the export names */
  by: 'agent' | 'customer' | 'automation' | 'other'
  /** did the customer get it? Notes, drafts and failed messages are not sent */
  sent: boolean
  /** the agent's name, else the address or number that the export has for them */
  agent?: string
  /** as the export writes it: ISO 8601 or seconds since 1970 */
  at?: string
  text: string
  html: boolean
}

/** A conversation with the texts of its messages, in the order of the export. */
export interface Conversation {
  id: string
  messages: readonly Message[]
}

/** A record of JSON. */
export type Fields = Readonly<Record<string, unknown>>

/** A person that a list beside the records names: Zendesk's `users`. */
export interface Person {
  name?: string
  role?: string
}

/**
 * A helpdesk whose conversations hold the texts of their messages. Adding one is adding one file. `read` is undefined for what is no
 * conversation of it; `people` are those of the lists beside, by id.
 */
export interface ConversationSource {
  title: string
  reference: string
  read(record: Fields, people: ReadonlyMap<string, Person>): Conversation | undefined
  /** a page as its API or export writes it, and what is read of each message: `by`, `sent`, `agent` and the text */
  examples: readonly { page: object; messages: readonly (readonly [Message['by'], boolean, string | undefined, string])[] }[]
}

export const { member: conversationSource, names: conversationSourceNames } = room<ConversationSource>(
  new URL('./conversations/', import.meta.url),
)

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

/** The records of a list; nothing for anything else. */
export const recordsOf = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null && !Array.isArray(item)) : []

/** A text or number as text; undefined for what is blank or something else. */
export const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The first of some values that says something. */
export const firstText = (...values: readonly unknown[]): string | undefined => {
  for (const value of values) {
    const text = textOf(value)
    if (text !== undefined) return text
  }
  return undefined
}

/** A name in two parts, or whole. */
export const nameOf = (person: Fields): string | undefined =>
  firstText(
    person.name,
    person.available_name,
    [person.firstName ?? person.first_name ?? person.first, person.lastName ?? person.last_name ?? person.last]
      .filter(textOf)
      .join(' '),
    person.email,
    person.id,
  )

/** A message without the fields that nothing is known of. */
export const message = (
  from: Omit<Message, 'agent' | 'at'> & { agent?: string | undefined; at?: string | undefined },
): Message => {
  const { agent, at, ...rest } = from
  return { ...rest, ...(agent !== undefined && from.by === 'agent' && { agent }), ...(at !== undefined && { at }) }
}
