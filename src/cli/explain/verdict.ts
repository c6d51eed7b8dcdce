import type { Values } from '../../metrics/metric.ts'
import type { TracedTicket } from '../../metrics/trace.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import type { Text } from '../../text/text.ts'
import * as words from '../messages/verdict.ts'

/** Which rule of a metric decided for one ticket, and the sentence that says so. */
export interface Verdict {
  rule: string
  text: Text
}

type Judge = (values: Values, ticket: TracedTicket, format: NumberFormat) => Verdict

const hours = (format: NumberFormat, s: number | null) => format.duration(s, 'hours')
const is = (rule: string, text: Text): Verdict => ({ rule, text })

const unanswered = (v: Values, { replyInvalid, replies }: TracedTicket, format: NumberFormat): Verdict =>
  v.invalid
    ? is('invalid', words.invalidReply(replyInvalid, format.count(replies)))
    : v.closed_unanswered
      ? is('closed_unanswered', words.closedUnanswered)
      : is('unknown', words.unknownReply)

/** By metric; what the values over one ticket format. */
const judges: Readonly<Record<string, Judge>> = {
  'first-response': (v, ticket, format) => {
    if (v.answered) return is('answered', words.answered(format.duration(ticket.seconds.reply_s)))
    if (v.waiting) return is('waiting', words.waiting(format.duration(ticket.seconds.waited_s)))
    return unanswered(v, ticket, format)
  },
  'first-response-business': (v, ticket, format) => {
    if (v.outside_hours) return is('outside_hours', words.outsideHours)
    if (v.answered) return is('answered', words.answeredInBusiness(hours(format, ticket.seconds.reply_business_s)))
    const waited = ticket.seconds.waited_business_s
    if (v.waiting)
      return is('waiting', waited === null ? words.waitingWithoutHours : words.waitingInBusiness(hours(format, waited)))
    return unanswered(v, ticket, format)
  },
  'within-target': (v, { seconds, reply, deadline }, format) => {
    const business = seconds.target_business_s !== null
    const target = business ? seconds.target_business_s : seconds.target_s
    const took = business ? (seconds.reply_business_s ?? seconds.waited_business_s) : (seconds.reply_s ?? seconds.waited_s)
    if (target === null) return is('no_target', words.noTarget)
    const time = (s: number) => {
      const text = format.duration(s, business ? 'hours' : undefined)
      return business ? format.text({ en: `${text} of business time`, ko: `업무 시간 ${text}` }) : text
    }
    const limit = deadline ? format.text(words.businessDays(deadline.days)) : time(target)
    if (v.met) return is('met', words.met(time(took!), format.duration(target - took!, business ? 'hours' : undefined)))
    if (v.missed && reply === 'closed_unanswered') return is('closed_unanswered', words.missedUnanswered)
    if (v.missed) return is('missed', words.missed(format.duration(took! - target, business ? 'hours' : undefined), limit))
    const left = (s: number) => format.duration(s, business ? 'hours' : undefined)
    if (v.pending && deadline && took !== null) return is('pending', words.pendingUntil(left(target - took), deadline.days))
    if (v.pending) return is('pending', words.pending(took === null ? undefined : left(target - took), limit))
    return is('no_answer', words.noAnswerToJudge)
  },
  resolution: (v, { seconds, isSolved }, format) => {
    if (v.n) return is('solved', words.solved(format.duration(seconds.solve_s)))
    return notSolved(v, isSolved)
  },
  'resolution-business': (v, { seconds, isSolved }, format) => {
    if (v.outside_hours) return is('outside_hours', words.solvedOutside)
    if (v.n) return is('solved', words.solvedInBusiness(hours(format, seconds.solve_business_s)))
    return notSolved(v, isSolved)
  },
  'one-touch': (v, { replies, isSolved }, format) => {
    if (v.one_touch) return is('one_touch', words.oneTouch)
    if (v.no_reply) return is('no_reply', words.noReply)
    if (v.n) return is('several', words.touches(format.count(replies)))
    return isSolved ? is('unknown', words.noCount) : is('not_solved', words.notSolved)
  },
  'reopen-rate': (v, { reopens, isSolved }, format) => {
    if (v.reopened) return is('reopened', words.reopened(format.count(reopens)))
    if (v.n) return is('not_reopened', words.neverReopened)
    return isSolved ? is('unknown', words.noCount) : is('not_solved', words.notSolved)
  },
  csat: (_, { csat, csatOffered, written }, format) => {
    if (csat === null) return csatOffered ? is('offered', words.noSurveyAnswer) : is('unrated', words.unrated)
    const rating = words.ratings[csat as keyof typeof words.ratings]
    const cell = written.csat
    return is(csat, cell ? words.readFrom(format.text(rating), cell.column, cell.text) : rating)
  },
}

const notSolved = (v: Values, isSolved: boolean | null): Verdict =>
  v.invalid ? is('invalid', words.invalidSolve) : isSolved ? is('unknown', words.solvedNoTime) : is('not_solved', words.notSolved)

/** Of a metric that says something of a ticket by itself. */
export const verdict = (metric: string, values: Values, ticket: TracedTicket, format: NumberFormat): Verdict =>
  judges[metric]!(values, ticket, format)
