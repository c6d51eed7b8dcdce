import type { Ticket } from '../truth/shop.ts'

/** A table as a loader fills it: column → type of PostgreSQL, and rows. */
export interface Raw {
  columns: Readonly<Record<string, string>>
  rows: Record<string, unknown>[]
}
export type RawTables = Readonly<Record<string, Raw>>

const [number, text, time, flag] = ['bigint', 'text', 'timestamp with time zone', 'boolean']
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())
const [second, agent, team, brand] = [1000, 77, 12, 36]

/** Times of a ticket's story, apart from each other, so that every step has its own. */
export function apart(ticket: Ticket): Ticket {
  const minute = (at: number) => Math.floor(at / 60_000) * 60_000
  const created = minute(ticket.created)
  const reply = ticket.reply === null ? null : Math.max(minute(ticket.reply), created + 60_000)
  const solved = ticket.solved === null ? null : Math.max(minute(ticket.solved), (reply ?? created) + 600_000)
  const rated = ticket.rated === null ? null : Math.max(minute(ticket.rated), solved! + 60_000)
  return { ...ticket, created, reply, solved, rated, updated: Math.max(rated ?? 0, solved ?? 0, reply ?? 0, created) }
}

/** Solved and opened again, as often as it was, before the last solve. */
const detours = ({ created, reply, reopens }: Ticket) =>
  Array.from({ length: reopens }, (_, i) => (reply ?? created) + (2 * i + 1) * 10 * second)

const tagsOf = (t: Ticket) =>
  t.fate === 'merged' ? [...t.tags, 'closed_by_merge'] : t.fate === 'spam' ? ['spam', ...t.tags] : t.tags

/** Replies by people, and what is none: a customer's word, a note, a bot's line, all before the first. */
const answers = ({ reply, replies }: Ticket) =>
  reply === null ? [] : Array.from({ length: replies }, (_, i) => reply + i * second)

/** Fivetran's Zendesk, of `zendeskJson`. */
export function zendeskTables(tickets: readonly Ticket[]): RawTables {
  const via = { email: 'email', chat: 'native_messaging', form: 'web', phone: 'voice', social: 'facebook' }
  const customers = [...new Map(tickets.map((t) => [t.customer.number, t.customer])).values()]
  const status = (t: Ticket) => {
    const said = (value: string, at: number) => ({ ticket_id: t.number, field_name: 'status', value, updated: iso(at) })
    const before = detours(t).flatMap((at) => [said('solved', at), said('open', at + 10 * second)])
    const solved = t.solved === null ? [said(t.status, t.created + second)] : [said('solved', t.solved)]
    return [
      said('new', t.created),
      ...before,
      ...solved,
      ...(t.status === 'closed' ? [said('closed', t.solved! + 4 * 86_400_000)] : []),
    ]
  }
  const score = (t: Ticket) => {
    const said = (value: string, at: number) => ({
      ticket_id: t.number,
      field_name: 'satisfaction_score',
      value,
      updated: iso(at),
    })
    return [
      ...(t.asked ? [said('offered', t.solved! + second)] : []),
      ...(t.rated === null ? [] : [said(t.stars! >= 4 ? 'good' : 'bad', t.rated)]),
    ]
  }
  const comment = (t: Ticket, user_id: number, at: number, seen = true) => ({
    ...{ id: at, ticket_id: t.number, user_id, created: iso(at), public: seen },
  })
  return {
    ticket: {
      columns: {
        ...{ id: number, created_at: time, updated_at: time, status: text, via_channel: text, requester_id: number },
        ...{ assignee_id: number, group_id: number, brand_id: number, priority: text },
      },
      rows: tickets.map((t) => ({
        ...{ id: t.number, created_at: iso(t.created), updated_at: iso(t.updated), via_channel: via[t.channel] },
        ...{ status: t.fate === 'deleted' ? 'deleted' : t.status, requester_id: t.customer.number },
        ...{ assignee_id: agent, group_id: team, brand_id: brand },
      })),
    },
    ticket_comment: {
      columns: { id: number, ticket_id: number, user_id: number, created: time, public: flag },
      rows: tickets.flatMap((t) => [
        comment(t, t.customer.number, t.created),
        comment(t, agent, t.created + 5 * second, false),
        comment(t, t.customer.number, t.created + 6 * second),
        ...answers(t).map((at) => comment(t, agent, at)),
      ]),
    },
    ticket_field_history: {
      columns: { ticket_id: number, field_name: text, value: text, updated: time },
      rows: tickets.flatMap((t) => [...status(t), ...score(t)]),
    },
    ticket_tag: {
      columns: { ticket_id: number, tag: text },
      rows: tickets.flatMap((t) => tagsOf(t).map((tag) => ({ ticket_id: t.number, tag }))),
    },
    user: {
      columns: { id: number, name: text, role: text, locale: text },
      rows: [
        { id: agent, name: '77', role: 'agent' },
        ...customers.map((c) => ({ id: c.number, name: c.name, role: 'end-user' })),
      ],
    },
    group: { columns: { id: number, name: text }, rows: [{ id: team, name: '12' }] },
    brand: { columns: { id: number, name: text }, rows: [{ id: brand, name: '36' }] },
  }
}

/** Fivetran's Intercom, of `intercomApi`. */
export function intercomTables(tickets: readonly Ticket[]): RawTables {
  const words = { email: 'email', chat: 'conversation', form: 'email', phone: 'phone_call', social: 'instagram' }
  const state = (t: Ticket) => (t.solved !== null ? 'closed' : t.status === 'pending' ? 'snoozed' : 'open')
  const version = (t: Ticket, active: boolean) => ({
    ...{ id: t.number, created_at: iso(t.created), updated_at: iso(active ? t.updated : t.created), _fivetran_active: active },
    ...{ state: active ? state(t) : 'open', source_type: words[t.channel], source_author_id: String(t.customer.number) },
    source_delivered_as: t.fate === 'agent_initiated' ? 'admin_initiated' : 'customer_initiated',
    ...{ assignee_id: active ? 814 : null, assignee_type: active ? 'admin' : null, priority: 'not_priority' },
    ...{ conversation_rating_value: active ? t.stars : null, conversation_rating_created_at: active ? iso(t.rated) : null },
  })
  const part = (t: Ticket, at: number, part_type: string, author_type: string, body: string | null) => ({
    ...{ id: at, conversation_id: t.number, created_at: iso(at), part_type, author_type, body, _fivetran_active: true },
  })
  const tags = [...new Set(tickets.flatMap((t) => t.tags))]
  return {
    conversation_history: {
      columns: {
        ...{ id: number, created_at: time, updated_at: time, state: text, source_type: text, source_author_id: text },
        ...{ source_delivered_as: text, assignee_id: number, assignee_type: text, priority: text },
        ...{ conversation_rating_value: number, conversation_rating_created_at: time, _fivetran_active: flag },
      },
      rows: tickets.flatMap((t) => (t.number % 3 === 0 ? [version(t, false), version(t, true)] : [version(t, true)])),
    },
    conversation_part_history: {
      columns: {
        ...{ id: number, conversation_id: number, part_type: text, author_type: text, body: text, created_at: time },
        _fivetran_active: flag,
      },
      rows: tickets.flatMap((t) => [
        part(t, t.created + second, 'comment', 'bot', 'You can expect an answer soon'),
        part(t, t.created + 2 * second, 'assignment', 'admin', null),
        part(t, t.created + 3 * second, 'note', 'admin', 'a regular'),
        part(t, t.created + 4 * second, 'comment', 'user', 'And the lid?'),
        ...answers(t).map((at, i) => part(t, at, i === 0 && t.number % 2 === 0 ? 'assignment' : 'comment', 'admin', 'Sorry')),
        ...detours(t).flatMap((at) => [part(t, at, 'close', 'admin', null), part(t, at + 10 * second, 'open', 'user', null)]),
        ...(t.solved === null ? [] : [part(t, t.solved, 'close', 'admin', null)]),
      ]),
    },
    conversation_tag_history: {
      columns: { conversation_id: number, tag_id: number, _fivetran_active: flag },
      rows: tickets.flatMap((t) => [
        ...t.tags.map((tag) => ({ conversation_id: t.number, tag_id: tags.indexOf(tag), _fivetran_active: true })),
        ...(t.tags.length === 1
          ? [{ conversation_id: t.number, tag_id: (tags.indexOf(t.tags[0]!) + 1) % tags.length, _fivetran_active: false }]
          : []),
      ]),
    },
    tag: { columns: { id: number, name: text }, rows: tags.map((name, id) => ({ id, name })) },
    admin: { columns: { id: text, name: text }, rows: [{ id: '814', name: '814' }] },
    team: { columns: { id: text, name: text }, rows: [] },
  }
}

/** Fivetran's HubSpot: the ticket table, which the command line reads as a file, too. */
export function hubspotTables(tickets: readonly Ticket[]): RawTables {
  const stage = { new: '1', open: '3', pending: '2', hold: '3', solved: '4', closed: '4' }
  const source = { email: 'EMAIL', chat: 'CHAT', form: 'FORM', phone: 'PHONE', social: 'FACEBOOK' }
  const columns = {
    ...{ _fivetran_synced: time, id: number, is_deleted: flag, property_createdate: time, property_closed_date: time },
    ...{ property_first_agent_reply_date: time, property_hs_pipeline: text, property_hs_pipeline_stage: text },
    ...{ property_hs_ticket_category: text, property_hs_ticket_priority: text, property_hubspot_owner_id: number },
    ...{ property_source_type: text, property_subject: text, property_content: text },
  }
  return {
    ticket: {
      columns,
      rows: tickets.map((t) => ({
        ...{
          _fivetran_synced: iso(t.created),
          id: t.number,
          is_deleted: t.fate === 'deleted',
          property_createdate: iso(t.created),
        },
        ...{ property_closed_date: iso(t.solved), property_first_agent_reply_date: iso(t.reply), property_hs_pipeline: '0' },
        ...{ property_hs_pipeline_stage: stage[t.status], property_hs_ticket_category: t.tags[0] ?? null },
        ...{ property_hs_ticket_priority: 'LOW', property_hubspot_owner_id: agent, property_source_type: source[t.channel] },
      })),
    },
    ticket_pipeline_stage: {
      columns: { pipeline_id: text, stage_id: text, ticket_state: text },
      rows: ['1', '2', '3', '4'].map((stage_id) => ({
        pipeline_id: '0',
        stage_id,
        ticket_state: stage_id === '4' ? 'CLOSED' : 'OPEN',
      })),
    },
    ticket_contact: {
      columns: { ticket_id: number, contact_id: number },
      rows: tickets.flatMap((t) => [
        { ticket_id: t.number, contact_id: t.customer.number },
        { ticket_id: t.number, contact_id: 99_999 },
      ]),
    },
    owner: {
      columns: { owner_id: number, first_name: text, last_name: text, email: text },
      rows: [{ owner_id: agent, first_name: '', last_name: '77', email: 'jo@teahouse.example' }],
    },
  }
}

/** Fivetran's Jira, of `jiraCsv`. */
export function jiraTables(tickets: readonly Ticket[]): RawTables {
  const category = { new: 1, open: 2, pending: 2, hold: 2, solved: 3, closed: 3 }
  const comment = (t: Ticket, author_id: string, at: number, is_public = true) => ({
    ...{ id: at, issue_id: t.number + 10_000, author_id, created: iso(at), is_public },
  })
  return {
    issue: {
      columns: {
        ...{ id: number, key: text, created: time, updated: time, resolved: time, status: number, priority: number },
        ...{ assignee: text, reporter: text, project: number, _fivetran_deleted: flag },
      },
      rows: tickets.map((t) => ({
        ...{ id: t.number + 10_000, key: `TEA-${t.number}`, created: iso(t.created), updated: iso(t.updated) },
        ...{ resolved: iso(t.solved), status: 10 + category[t.status], priority: 3, assignee: t.agent, project: 5 },
        ...{ reporter: String(t.customer.number), _fivetran_deleted: false },
      })),
    },
    comment: {
      columns: { id: number, issue_id: number, author_id: text, created: time, is_public: flag },
      rows: tickets.flatMap((t) => [
        comment(t, t.agent, t.created + 5 * second, false),
        comment(t, String(t.customer.number), t.created + 6 * second),
        ...answers(t).map((at) => comment(t, t.agent, at)),
      ]),
    },
    status: {
      columns: { id: number, status_category_id: number },
      rows: [1, 2, 3].map((n) => ({ id: 10 + n, status_category_id: n })),
    },
    status_category: {
      columns: { id: number, name: text },
      rows: ['To Do', 'In Progress', 'Done'].map((name, i) => ({ id: i + 1, name })),
    },
    priority: { columns: { id: number, name: text }, rows: [{ id: 3, name: 'Medium' }] },
    project: { columns: { id: number, name: text }, rows: [{ id: 5, name: 'Teahouse' }] },
    user: { columns: { id: text, name: text }, rows: ['Jo Park', 'Ana Roy', '이서연'].map((name) => ({ id: name, name })) },
  }
}

const gorgiasChannels = {
  ...{ email: 'email', chat: 'chat', form: 'contact_form', phone: 'phone', social: 'instagram-direct-message' },
}

/** Airbyte's Gorgias, of `gorgiasCsv`, which does not say which surveys were sent. Its times are texts. */
export function gorgiasTables(tickets: readonly Ticket[]): RawTables {
  const written = (at: number | null) => iso(at)?.replace('Z', '000+00:00') ?? null
  const message = (t: Ticket, at: number, from_agent: boolean, more: object = {}) => ({
    ...{
      ticket_id: t.number,
      public: true,
      from_agent,
      via: 'helpdesk',
      created_datetime: written(at),
      sent_datetime: written(at),
      ...more,
    },
  })
  return {
    tickets: {
      columns: {
        ...{ id: number, created_datetime: text, updated_datetime: text, closed_datetime: text },
        ...{ status: text, channel: text, language: text, from_agent: flag, spam: flag },
      },
      rows: tickets.map((t) => ({
        ...{
          id: t.number,
          created_datetime: written(t.created),
          updated_datetime: written(t.updated),
          closed_datetime: written(t.solved),
        },
        ...{ status: t.solved === null ? 'open' : 'closed' },
        ...{ channel: gorgiasChannels[t.channel], from_agent: t.fate === 'agent_initiated', spam: t.fate === 'spam' },
      })),
    },
    messages: {
      columns: {
        ...{ ticket_id: number, public: flag, from_agent: flag, via: text, created_datetime: text, sent_datetime: text },
      },
      rows: tickets.flatMap((t) => [
        message(t, t.created, false),
        message(t, t.created + second, true, { via: 'rule' }),
        message(t, t.created + 2 * second, true, { public: false }),
        ...answers(t).map((at, i) => message(t, at, true, i % 2 === 0 ? { sent_datetime: null } : {})),
      ]),
    },
    satisfaction_surveys: {
      columns: { ticket_id: number, score: number, sent_datetime: text, scored_datetime: text },
      rows: tickets
        .filter((t) => t.rated !== null)
        .map((t) => ({ ticket_id: t.number, score: t.stars, sent_datetime: null, scored_datetime: written(t.rated) })),
    },
  }
}
