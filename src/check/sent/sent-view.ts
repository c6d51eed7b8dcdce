import { stepNames } from '../../findings/messages/review.ts'
import { type Step, steps } from '../../latte.ts'
import { wilsonInterval } from '../../metrics/statistics/wilson.ts'
import type { Lang } from '../../text/text.ts'
import * as message from '../messages/sent.ts'
import type { SentReview, SentScore, Share } from './sent-scores.ts'

/** The scores as rows of cells, and what is said above and below them. */
export interface SentView {
  head: string[]
  steps: string[][]
  findings: string[][]
  notes: string[]
}

/** Checks with most replies are shown; the others stand in the JSON and CSV. */
const mostChecks = 8

/** The review in words of one language. */
export function sentView(review: SentReview, lang: Lang): SentView {
  const { all, agents } = review
  const scores = [all, ...agents]
  const named = ({ agent, judged, sent }: SentScore) =>
    agent === null ? `${message.wholeSample[lang]} ${judged}` : `${agent} ${judged}/${sent}`
  const ids = Object.entries(all.checks)
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([id]) => id)
  const shown = ids.slice(0, mostChecks)
  const few = agents.filter(({ tooFew }) => tooFew).length
  const told = ({ n, count, share, low, high }: Share) =>
    share === null || low === null || high === null ? `${count}/${n}` : message.shareWithin(share, low, high)
  const none = ({ judged, agent, tooFew }: SentScore): Share => {
    const unsaid = tooFew || agent === null
    return { n: judged, count: 0, share: unsaid ? null : 0, ...(unsaid ? { low: null, high: null } : wilsonInterval(0, judged)) }
  }
  const measured = scores.map((score) => ({ name: named(score), score }))
  return {
    head: message.head(review).map((line) => line[lang]),
    steps: [
      [message.agentHead[lang], ...steps.map((step) => stepNames[step][lang])],
      ...measured.map(({ name, score }) => [name, ...steps.map((step: Step) => told(score.steps[step]))]),
    ],
    findings: [
      [message.agentHead[lang], ...shown],
      ...measured.map(({ name, score }) => [name, ...shown.map((id) => told(score.checks[id] ?? none(score)))]),
    ],
    notes: message.notes(review, few, ids.length - shown.length).map((line) => line[lang]),
  }
}
