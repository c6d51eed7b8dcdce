import { iso } from '../rate.ts'
import type { Seen } from '../seen.ts'
import { asJson, type Exported, type Shape } from '../shape.ts'
import type { Ticket } from '../shop.ts'

const types = { email: 'email', chat: 'chat', form: 'email', phone: 'phone', social: 'email' } as const
const state = (t: Ticket) =>
  t.fate === 'spam' ? 'spam' : t.solved !== null ? 'closed' : t.status === 'pending' ? 'pending' : 'active'
const seenStatus = { spam: 'closed', closed: 'closed', pending: 'pending', active: 'open' } as const

/** The API, in its own camelCase or in a loader's snake_case. It has no first response. */
export const helpScout: Shape = ({ tickets, dice }): Exported => {
  const camel = dice.chance(0.6)
  const records = tickets.map((t) => ({
    id: t.number + 90_000,
    number: t.number,
    threads: t.replies + 1,
    type: types[t.channel],
    folderId: 3,
    status: state(t),
    state: t.fate === 'deleted' ? 'deleted' : 'published',
    subject: t.subject,
    preview: t.body,
    mailboxId: 5,
    assignee: { id: 7, email: 'jo@teahouse.example' },
    createdBy: { id: 9, type: t.fate === 'agent_initiated' ? 'user' : 'customer', email: t.customer.email },
    createdAt: iso(t.created),
    closedAt: iso(t.solved),
    userUpdatedAt: iso(t.updated),
    customerWaitingSince: { time: iso(t.created), friendly: 'Oct 5, 2026' },
    source: { type: 'email', via: t.fate === 'agent_initiated' ? 'user' : 'customer' },
    tags: t.tags.map((tag, id) => ({ id, color: '#fff', tag })),
    cc: [],
    bcc: [],
    primaryCustomer: { id: t.customer.number, type: 'customer', email: t.customer.email },
    customFields: [],
  }))
  const snake = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(snake)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`), snake(v)]))
        : value
  const seen = (t: Ticket): Seen => ({
    id: String(t.number),
    created: t.created,
    solved: t.solved,
    updated: t.updated,
    status: seenStatus[state(t)],
    channel: types[t.channel],
    tags: t.tags,
    requester: t.customer.email,
    excluded: t.fate === 'merged' ? undefined : t.fate,
  })
  const file = asJson(dice, (camel ? records : snake(records)) as object[], 'conversations')
  return { files: [file], source: 'help-scout', seen: tickets.map(seen) }
}
