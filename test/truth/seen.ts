import type { Channel, Exclusion, Rating, Status } from '../../src/tickets/ticket.ts'
import type { OracleTicket } from '../oracle/ticket.ts'
import { local } from './clock.ts'

/**
 * A ticket as far as an export tells of it: rounded where the export rounds, null where its cell is empty. A field that the
 * export has no column for is absent.
 */
export interface Seen {
  id: string
  /** null where the export has no creation time at all */
  created: number | null
  reply?: number | null
  reply_s?: number | null
  solved?: number | null
  solve_s?: number | null
  updated?: number | null
  rated?: number | null
  status?: Status | null
  channel?: Channel | null
  tags?: readonly string[]
  csat?: Rating | null
  requester?: string | null
  replies?: number | null
  reopens?: number | null
  excluded?: Exclusion | undefined
}

const targets: Record<string, number | null> = { email: 21_600, form: 21_600, chat: 180, social: 3600, sms: 3600, phone: null }

const has = (seen: readonly Seen[], field: keyof Seen) => seen.some((t) => t[field] !== undefined && t[field] !== null)

/** The latest instant anywhere in the export. */
export const latest = (seen: readonly Seen[]): number =>
  seen.reduce((most, t) => Math.max(most, t.created ?? 0, t.reply ?? 0, t.solved ?? 0, t.updated ?? 0, t.rated ?? 0), 0)

/** What the metrics run on, from the definitions: one row a ticket that counts. */
export function counted(seen: readonly Seen[], zone: string, usableMonths: ReadonlySet<string>): OracleTicket[] {
  const asOf = latest(seen)
  const answering = has(seen, 'reply') || has(seen, 'reply_s')
  const asks = seen.some((t) => t.csat === 'offered' || t.csat === 'none')
  return seen
    .filter((t) => !t.excluded)
    .map((t) => {
      const at = t.created === null ? null : local(zone, t.created)
      const since = (instant: number) => (t.created === null ? null : (instant - t.created) / 1000)
      const is_solved =
        t.status === undefined || t.status === null
          ? (t.solved ?? t.solve_s ?? null) !== null
          : t.status === 'solved' || t.status === 'closed'
      const answer = t.reply !== undefined && t.reply !== null ? since(t.reply) : (t.reply_s ?? null)
      const reply = !answering
        ? null
        : answer !== null
          ? answer < 0
            ? 'invalid'
            : 'answered'
          : (t.replies ?? 0) > 0
            ? 'invalid'
            : is_solved
              ? 'closed_unanswered'
              : 'waiting'
      const end = t.solved !== undefined && t.solved !== null ? since(t.solved) : (t.solve_s ?? null)
      const rated = t.csat === 'good' || t.csat === 'neutral' || t.csat === 'bad'
      const target = t.channel ? targets[t.channel] : 86_400
      return {
        local_created: at,
        in_order_months: at !== null && usableMonths.has(at.slice(0, 7)),
        reply,
        reply_s: reply === 'answered' ? answer : null,
        waited_s: reply === 'waiting' || reply === 'closed_unanswered' ? since(asOf) : null,
        target_s: target === undefined ? 86_400 : target,
        // nobody gave business hours
        ...{ reply_business_s: null, waited_business_s: null, target_business_s: null, solve_business_s: null },
        is_solved,
        solve_s: is_solved && end !== null && end >= 0 ? end : null,
        solve_invalid: is_solved && end !== null && end < 0,
        csat: rated ? t.csat! : null,
        csat_offered: asks ? rated || t.csat === 'offered' : null,
        ...{ ces: null, effort: null, handle_s: null, open_s: null },
        requester: t.requester ?? null,
        order_ref: null,
        replies: t.replies ?? null,
        reopens: t.reopens ?? null,
        channel: t.channel ?? null,
        tags: t.tags ? [...t.tags] : null,
      } satisfies OracleTicket
    })
}

/** The values a metric needs; without them it has one row, all null. */
export const given = (metric: string, seen: readonly Seen[], tickets: readonly OracleTicket[]): boolean =>
  metric.endsWith('-business') || metric === 'ces' || metric === 'backlog' || metric === 'handle-time'
    ? false
    : metric === 'volume' || metric === 'contact-rate'
      ? true
      : metric === 'first-response' || metric === 'within-target' || metric === 'expectations'
        ? tickets.some((t) => t.reply !== null)
        : metric === 'resolution'
          ? has(counts(seen), 'solved') || has(counts(seen), 'solve_s')
          : metric === 'one-touch'
            ? tellsSolved(counts(seen)) && has(counts(seen), 'replies')
            : metric === 'reopen-rate'
              ? tellsSolved(counts(seen)) && has(counts(seen), 'reopens')
              : metric === 'csat'
                ? tickets.some((t) => t.csat !== null)
                : tickets.some((t) => (t.tags ?? []).length > 0)

/** Which tickets are solved: by their status, or by when they were solved. */
const tellsSolved = (seen: readonly Seen[]) => has(seen, 'status') || has(seen, 'solved') || has(seen, 'solve_s')

const counts = (seen: readonly Seen[]) => seen.filter((t) => !t.excluded)
