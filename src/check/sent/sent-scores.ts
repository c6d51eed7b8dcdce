import type { DraftSummary, Review } from '../../findings/review.ts'
import { type Step, steps } from '../../latte.ts'
import { wilsonInterval } from '../../metrics/statistics/wilson.ts'
import type { Lang } from '../../text/text.ts'
import type { SentCounts, SentReply } from './sent-reply.ts'

/** A sampled reply with what was found in it. */
export interface ScoredReply extends Omit<SentReply, 'thread'> {
  lang: Lang
  /** false for a reply in another language than English and Korean */
  judged: boolean
  steps: Readonly<Record<Step, boolean>>
  /** checks with a finding of grade sure or likely, by id */
  checks: readonly string[]
}

/** How many of `n` replies, their share and its 95 % interval (Wilson); no share where there are too few to say one, and for the whole sample. */
export interface Share {
  n: number
  count: number
  share: number | null
  low: number | null
  high: number | null
}

/** The scores of an agent, or the counts of the whole sample. */
export interface SentScore {
  agent: string | null
  /** replies that the export has of them */
  sent: number
  sampled: number
  /** those of the sample in a language that is read */
  judged: number
  tooFew: boolean
  steps: Readonly<Record<Step, Share>>
  /** check → replies with a finding of it; those that found nothing in any reply are left out */
  checks: Readonly<Record<string, Share>>
}

/** What `check --from` tells, ready to be drawn. */
export interface SentReview {
  files: readonly string[]
  sample: number
  seed: string
  counts: SentCounts
  all: SentScore
  agents: readonly SentScore[]
  replies: readonly ScoredReply[]
}

/** With fewer replies than these an interval is wider than half of all there is: no share is said. */
export const fewest = 10

/** A reply with its findings, out of what the review of the sample found. */
export function scoredReply(
  { thread: _, ...reply }: SentReply,
  { lang, steps: found }: DraftSummary,
  findings: Review['findings'],
): ScoredReply {
  const ids = findings.filter(({ grade }) => grade !== 'possible').map(({ rule }) => rule)
  return {
    ...reply,
    lang,
    judged: !ids.includes(otherLanguage),
    steps: Object.fromEntries(steps.map((step) => [step, found[step].length > 0])) as Record<Step, boolean>,
    checks: [...new Set(ids)].filter((id) => id !== otherLanguage).sort(),
  }
}

/** The check that tells a language that is not read. */
const otherLanguage = 'language-note'

/**
 * The scores of some replies. `agent` is null for the whole sample: counts alone, since a sample of so many an agent is not what the
 * shop sends, and its shares would be nobody's.
 */
export function scoreOf(agent: string | null, sent: number, replies: readonly ScoredReply[]): SentScore {
  const judged = replies.filter((reply) => reply.judged)
  const tooFew = agent !== null && judged.length < fewest
  const shareOf = (hits: (reply: ScoredReply) => boolean): Share => {
    const [n, count] = [judged.length, judged.filter(hits).length]
    return {
      n,
      count,
      ...(tooFew || agent === null ? { share: null, low: null, high: null } : { share: count / n, ...wilsonInterval(count, n) }),
    }
  }
  const ids = [...new Set(judged.flatMap(({ checks }) => checks))].sort()
  return {
    ...{ agent, sent, sampled: replies.length, judged: judged.length, tooFew },
    steps: Object.fromEntries(steps.map((step) => [step, shareOf((reply) => reply.steps[step])])) as Record<Step, Share>,
    checks: Object.fromEntries(ids.map((id) => [id, shareOf(({ checks }) => checks.includes(id))])),
  }
}
