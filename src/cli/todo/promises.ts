import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisedDay } from '../../check/cues/promised-day.ts'
import { readDraft } from '../../check/draft/read-draft.ts'
import { plainText, sentInstant } from '../../check/sent/sent-reply.ts'
import { UserError } from '../../errors.ts'
import { readTexts } from '../../files/texts.ts'
import type { Io } from '../../terminal/io.ts'
import type { Conversation, Message } from '../../tickets/conversation.ts'
import { readConversations } from '../../tickets/read-conversations.ts'
import type { Promised } from '../../todo/find-todo.ts'
import { noConversations, tooLarge } from '../messages/todo.ts'

const mostBytes = 256 << 20

/**
 * What the last reply of each conversation promises, by a day. Of the exports themselves those count that hold the texts of messages;
 * files named for it must. Undefined: there are no sent replies.
 *
 * @throws UserError for a file of `named` without conversations
 */
export async function promisesIn(
  named: readonly string[],
  exports: readonly string[],
  zone: string,
  io: Pick<Io, 'cwd' | 'stdin'>,
): Promise<Promised[] | undefined> {
  const alike = exports.filter(
    (name) => name !== '-' && /\.(?:json|ndjson|jsonl)$/i.test(name) && statSync(resolve(io.cwd, name)).size <= mostBytes,
  )
  const own = named.length > 0 ? await conversationsIn(named, io) : []
  const empty = own.find(({ conversations }) => conversations.length === 0)
  if (empty) throw UserError.of('missing-data', noConversations(empty.name))
  const found = named.length > 0 ? own : await conversationsIn(alike, io)
  const last = found.flatMap(({ conversations }) => conversations.map(lastReply)).filter((one) => one !== undefined)
  if (last.length === 0) return undefined
  return last.flatMap(({ ticket, message }) => {
    const at = sentInstant(message.at)
    const sentAt = at === undefined ? Number.NaN : Date.parse(zoned.test(at) ? at : `${at.replace(' ', 'T')}Z`)
    if (message.by !== 'agent' || Number.isNaN(sentAt)) return []
    const due = promisedDay(readDraft(plainText(message), { file: ticket }), { sentAt, zone })
    return due === undefined ? [] : [{ ticket, sentAt, due }]
  })
}

const zoned = /[Zz]$|[+-]\d{2}:?\d{2}$/

async function conversationsIn(names: readonly string[], { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>) {
  if (names.length === 0) return []
  const wanted = { extensions: new Set(['.json', '.ndjson', '.jsonl']), mostBytes, emptyFolder: noConversations, tooLarge }
  const texts = await readTexts(names, { cwd, stdin } as Io, wanted)
  return Promise.all(texts.map(async ({ name, text }) => ({ name, conversations: (await readConversations(text)) ?? [] })))
}

/** The newest message of a conversation that the shop sent, by whomever: it keeps what an earlier one promised, or says so anew. */
function lastReply({ id, messages }: Conversation): { ticket: string; message: Message } | undefined {
  let last: Message | undefined
  for (const message of messages) {
    const ours = message.sent && (message.by === 'agent' || message.by === 'other')
    if (ours && (!last || (sentInstant(message.at) ?? '') >= (sentInstant(last.at) ?? ''))) last = message
  }
  return last && { ticket: id, message: last }
}
