import type { VendorMetricId } from '../../src/metrics/vendor.ts'

/** The columns of `every_ticket` that vendors' definitions depend on. Times are epoch seconds here. */
export interface Asked {
  id: string
  created: number
  reply: 'answered' | 'waiting' | 'closed_unanswered' | null
  reply_s: number | null
  first_reply_s: number | null
  automatic: boolean | null
  solved: boolean | null
  solve_s: number | null
  replies: number | null
  csat: 'good' | 'neutral' | 'bad' | 'offered' | null
  rated: number | null
  left_out: string[]
}

export interface Period {
  from: number
  to: number
}

type Brings = number | boolean | string | null
type Definition = (ticket: Asked, period: Period | undefined) => Brings

const counted = (t: Asked, but: string[] = []) => t.left_out.filter((reason) => !but.includes(reason)).length === 0
const within = (at: number | null, { from, to }: Period) => at !== null && at >= from && at < to
/** Of the period by another instant than its creation; without a period, as always. */
const eventIn = (t: Asked, at: number | null, period: Period | undefined) =>
  period ? counted(t, ['out_of_range']) && within(at, period) : counted(t)
const repliedAt = (t: Asked) => (t.first_reply_s === null ? null : t.created + t.first_reply_s)
const answerByPerson = (t: Asked) => (t.automatic ? null : t.reply_s)
const touches = (t: Asked, one: (n: number) => boolean) => (t.solved && t.replies !== null ? one(t.replies) : null)
const rating = (t: Asked) => (t.csat === 'offered' ? null : t.csat)

export const ours: Record<VendorMetricId, Definition> = {
  'first-response': (t) => (counted(t) ? t.reply_s : null),
  'one-touch': (t) => (counted(t) ? touches(t, (n) => n === 1) : null),
  csat: (t) => (counted(t) ? rating(t) : null),
}

/** Each vendor's definitions once more, in plain words; those it does not define are not there. */
export const theirs: Record<string, Partial<Record<VendorMetricId, Definition>>> = {
  zendesk: {
    'first-response': (t) => (counted(t) ? answerByPerson(t) : null),
    'one-touch': (t) => (counted(t) ? touches(t, (n) => n < 2) : null),
    csat: (t) => (counted(t) ? (rating(t) === 'neutral' ? 'bad' : rating(t)) : null),
  },
  gorgias: {
    'first-response': (t, period) => (eventIn(t, repliedAt(t), period) ? answerByPerson(t) : null),
    csat: (t, period) => (eventIn(t, t.rated, period) ? rating(t) : null),
  },
  intercom: { 'first-response': ours['first-response'], csat: ours.csat },
  helpscout: {
    'first-response': (t, period) => (eventIn(t, repliedAt(t), period) ? t.reply_s : null),
    'one-touch': (t, period) =>
      eventIn(t, t.solve_s === null ? null : t.created + t.solve_s, period) && t.replies !== 0
        ? touches(t, (n) => n === 1)
        : null,
    csat: ours.csat,
  },
  chatwoot: {
    'first-response': (t, period) => (eventIn(t, repliedAt(t), period) ? answerByPerson(t) : null),
    csat: ours.csat,
  },
  'dbt-zendesk': {
    'first-response': (t) => (counted(t, ['spam', 'merged']) ? t.first_reply_s : null),
    'one-touch': (t) => (counted(t, ['spam', 'merged']) ? touches(t, (n) => n === 1) : null),
  },
}
