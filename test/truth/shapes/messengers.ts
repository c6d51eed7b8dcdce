import { fiveStars, iso } from '../rate.ts'
import { asCsv, asJson, type Exported, type Shape } from '../shape.ts'
import type { Ticket } from '../shop.ts'

const state = (t: Ticket) => (t.solved !== null ? 'closed' : t.status === 'pending' ? 'snoozed' : 'opened')
const seenState = { closed: 'closed', snoozed: 'pending', opened: 'open' } as const
const worded = (s: number) => `${Math.floor(s / 3600)}h ${Math.floor(s / 60) % 60}m ${s % 60}s`

/** Channel Talk's UserChat sheet, saved again as CSV, by Korean Excel as CP949: UTC with milliseconds, tags behind comma and blank. */
export const channelTalkCsv: Shape = (shop) => {
  const { dice } = shop
  const time = (at: number | null) => iso(at, '.000Z') ?? ''
  const tags = (t: Ticket) => t.tags.map((tag) => (tag === '환불' ? '[결제]환불,취소' : tag))
  const columns = [
    { head: 'id', cell: (t: Ticket) => `65a${t.number}` },
    { head: 'userId', cell: (t: Ticket) => `u${t.customer.number}` },
    { head: 'name', cell: (t: Ticket) => t.customer.name.replace('ë', 'e').replace('é', 'e') },
    { head: 'state', cell: state },
    { head: 'managed', cell: () => 'true' },
    { head: 'priority', cell: () => 'medium' },
    { head: 'tags', cell: (t: Ticket) => tags(t).join(', '), tells: ['tags' as const] },
    { head: 'assigneeId', cell: () => 'm4' },
    { head: 'openedAt', cell: (t: Ticket) => time(t.created) },
    { head: 'createdAt', cell: (t: Ticket) => time(t.created) },
    { head: 'firstAskedAt', cell: (t: Ticket) => time(t.created) },
    { head: 'firstRepliedAt', cell: (t: Ticket) => time(t.reply), tells: ['reply' as const] },
    { head: 'firstRepliedAtAfterOpen', cell: (t: Ticket) => time(t.reply) },
    { head: 'closedAt', cell: (t: Ticket) => time(t.solved) },
    { head: 'waitingTime', cell: (t: Ticket) => (t.reply === null ? '' : worded((t.reply - t.created) / 1000)) },
    { head: 'replyCount', cell: (t: Ticket) => String(t.replies), tells: ['replies' as const] },
    { head: 'resolutionTime', cell: (t: Ticket) => (t.solved === null ? '' : worded((t.solved - t.created) / 1000)) },
    { head: 'operationWaitingTime', cell: (t: Ticket) => (t.reply === null ? '' : '0h 1m 0s') },
    { head: 'profile.csat', cell: (t: Ticket) => (t.stars === null ? '' : String(t.stars)), tells: ['csat' as const] },
    { head: 'mediumType', cell: () => 'native' },
  ]
  const encoding = dice.one(['cp949', 'utf-8', 'utf-8-bom'] as const)
  return asCsv(
    shop,
    'channel-talk',
    'UserChat data.csv',
    columns,
    (t) => ({
      id: `65a${t.number}`,
      created: t.created,
      reply: t.reply,
      reply_s: t.reply === null ? null : (t.reply - t.created) / 1000,
      solved: t.solved,
      status: seenState[state(t)],
      channel: 'chat',
      tags: tags(t),
      csat: fiveStars(t),
      requester: `u${t.customer.number}`,
      replies: t.replies,
    }),
    { delimiter: ',', eol: '\r\n', encoding, quoteAll: false },
  )
}

/** Kustomer's API through a loader, in camelCase or snake_case. */
export const kustomer: Shape = ({ tickets, dice }): Exported => {
  const time = (at: number | null) => iso(at, '.000Z')
  const words = { email: 'email', chat: 'chat', form: 'form', phone: 'voice', social: 'instagram' }
  const records = tickets.map((t) => ({
    id: `5f${t.number}`,
    createdAt: time(t.created),
    updatedAt: time(t.updated),
    lastActivityAt: time(t.updated),
    status: t.solved !== null ? 'done' : t.status === 'pending' ? 'snoozed' : 'open',
    channels: [words[t.channel]],
    messageCount: t.replies + 1,
    outboundMessageCount: t.replies,
    reopenCount: t.reopens,
    firstMessageIn: { sentAt: time(t.created), channel: words[t.channel] },
    firstResponse: t.reply === null ? null : { sentAt: time(t.reply), time: t.reply - t.created, businessTime: 5 },
    lastDone: t.solved === null ? null : { createdAt: time(t.solved), time: t.solved - t.created },
    totalOpen: { time: 5 },
    satisfactionLevel: t.stars === null ? null : { rating: t.stars, score: t.stars > 3 ? 1 : 0 },
    customer: `c${t.customer.number}`,
    tags: t.tags,
    spam: t.fate === 'spam',
    deleted: t.fate === 'deleted',
  }))
  return {
    files: [asJson(dice, records, 'data')],
    source: 'kustomer',
    seen: tickets.map((t) => ({
      id: `5f${t.number}`,
      created: t.created,
      reply: t.reply,
      solved: t.solved,
      updated: t.updated,
      status: t.solved !== null ? 'solved' : t.status === 'pending' ? 'pending' : 'open',
      channel: t.channel,
      tags: t.tags,
      csat: fiveStars(t),
      requester: `c${t.customer.number}`,
      reopens: t.reopens,
      excluded: t.fate === 'spam' || t.fate === 'deleted' ? t.fate : undefined,
    })),
  }
}

/** Zammad's API with `expand=true`. */
export const zammad: Shape = ({ tickets, dice }): Exported => {
  const time = (at: number | null) => iso(at, '.759Z')
  const types = { email: 'email', chat: 'chat', form: 'web', phone: 'phone', social: 'twitter status' }
  const states = {
    new: 'new',
    open: 'open',
    pending: 'pending reminder',
    hold: 'pending close',
    solved: 'closed',
    closed: 'closed',
  }
  const statuses = { new: 'new', open: 'open', pending: 'pending', hold: 'pending', solved: 'closed', closed: 'closed' } as const
  const at = (instant: number | null) => (instant === null ? null : instant + 759)
  const records = tickets.map((t) => ({
    id: t.number,
    group_id: 1,
    priority_id: 2,
    state_id: 4,
    organization_id: null,
    number: String(22_000_000 + t.number),
    title: t.subject,
    owner_id: 3,
    customer_id: t.customer.number,
    note: null,
    first_response_at: time(t.reply),
    first_response_escalation_at: null,
    first_response_in_min: t.reply === null ? null : 3,
    first_response_diff_in_min: null,
    close_at: time(t.solved),
    close_in_min: null,
    last_contact_at: time(t.updated),
    article_count: t.replies + 1,
    create_article_type: types[t.channel],
    create_article_sender: t.fate === 'agent_initiated' ? 'Agent' : 'Customer',
    created_at: time(t.created),
    updated_at: time(t.updated),
    state: t.fate === 'merged' ? 'merged' : states[t.status],
    owner: t.agent,
    customer: t.customer.email,
    group: 'Tea',
    tags: t.tags,
  }))
  return {
    files: [asJson(dice, records, 'tickets')],
    source: 'zammad',
    seen: tickets.map((t) => ({
      id: String(22_000_000 + t.number),
      created: at(t.created)!,
      reply: at(t.reply),
      solved: at(t.solved),
      updated: at(t.updated),
      status: t.fate === 'merged' ? 'closed' : statuses[t.status],
      channel: t.channel,
      tags: t.tags,
      requester: t.customer.email,
      excluded: t.fate === 'agent_initiated' || t.fate === 'merged' ? t.fate : undefined,
    })),
  }
}

/** Naver SmartStore's customer inquiries: answered or not, Korean time with its offset, a category for a tag. */
export const naver: Shape = ({ tickets, dice }): Exported => {
  const time = (at: number | null) => iso(at === null ? null : at + 9 * 3_600_000, '.000+09:00')
  const records = tickets.map((t) => ({
    inquiryNo: t.number,
    category: t.tags[0] ?? '기타',
    title: t.subject,
    inquiryContent: t.body,
    inquiryRegistrationDateTime: time(t.created),
    answered: t.reply !== null,
    answerContentId: t.reply === null ? null : 4,
    answerContent: t.reply === null ? null : '안녕하세요, 고객님.',
    answerRegistrationDateTime: time(t.reply),
    orderId: `20261005${t.number}`,
    productNo: '88',
    productOrderIdList: '111,222',
    productName: '세작 50g',
    customerId: `c${t.customer.number}`,
    customerName: t.customer.name,
  }))
  return {
    files: [asJson(dice, records, 'content')],
    source: 'naver-inquiry',
    seen: tickets.map((t) => ({
      id: String(t.number),
      created: t.created,
      reply: t.reply,
      status: t.reply === null ? 'open' : 'solved',
      tags: [t.tags[0] ?? '기타'],
      requester: `c${t.customer.number}`,
    })),
  }
}
