import { createHash } from 'node:crypto'
import { htmlText, looksLikeHtml } from '../../text/html-text.ts'
import type { Conversation, Message } from '../../tickets/conversation.ts'

/** A reply that an agent sent, and what the customer had written before it. */
export interface SentReply {
  conversation: string
  message: string
  agent: string
  at: string | undefined
  /** the first answer of a person in its conversation */
  first: boolean
  text: string
  thread: string | undefined
}

/** How many messages there are of each kind; together they are all that were read. */
export interface SentCounts {
  conversations: number
  sent: number
  customers: number
  automatic: number
  /** notes, drafts and messages that failed */
  unsent: number
  /** without words, or of nobody that the export names */
  unclear: number
}

/** The text of a message, without markup. */
export const plainText = ({ text, html }: Message): string => (html || looksLikeHtml(text) ? htmlText(text) : text.trim())

/** The replies that agents sent to customers, in the order of the conversations. */
export function sentReplies(conversations: readonly Conversation[]): { replies: SentReply[]; counts: SentCounts } {
  const counts: SentCounts = { conversations: conversations.length, sent: 0, customers: 0, automatic: 0, unsent: 0, unclear: 0 }
  const replies: SentReply[] = []
  for (const { id, messages } of conversations) {
    let thread: string | undefined
    let first = true
    for (const message of messages) {
      const text = plainText(message)
      if (message.by === 'customer') {
        counts.customers++
        thread = text
      } else if (message.by === 'automation') counts.automatic++
      else if (!message.sent) counts.unsent++
      else if (message.by === 'other' || message.agent === undefined || !/[\p{L}\p{N}]/u.test(text)) counts.unclear++
      else {
        counts.sent++
        replies.push({
          conversation: id,
          message: message.id,
          agent: message.agent,
          at: sentInstant(message.at),
          first,
          text,
          thread,
        })
        first = false
      }
    }
  }
  return { replies, counts }
}

/** ISO 8601 of what an export writes: so already, or seconds or milliseconds since 1970. */
export function sentInstant(at: string | undefined): string | undefined {
  if (at === undefined || !/^\d{9,13}(?:\.\d{1,9})?$/.test(at)) return at
  const seconds = Number(at) > 1e11 ? Number(at) / 1000 : Number(at)
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

/**
 * Up to `size` replies of each agent, agents by name. Which ones depends on the seed and the ids alone: the same export gives the same
 * sample, in whatever order it was written, and a larger sample contains the smaller one.
 */
export function sampleByAgent(replies: readonly SentReply[], size: number, seed: string): Map<string, SentReply[]> {
  const byAgent = new Map<string, { reply: SentReply; lot: string }[]>()
  for (const reply of replies) {
    const lot = createHash('sha256').update(`${seed}\0${reply.conversation}\0${reply.message}`).digest('hex')
    const own = byAgent.get(reply.agent)
    if (own) own.push({ reply, lot })
    else byAgent.set(reply.agent, [{ reply, lot }])
  }
  const names = [...byAgent.keys()].sort((a, b) => (a < b ? -1 : 1))
  return new Map(
    names.map((agent) => [
      agent,
      byAgent
        .get(agent)!
        .sort((a, b) => (a.lot < b.lot ? -1 : 1))
        .slice(0, size)
        .map(({ reply }) => reply),
    ]),
  )
}
