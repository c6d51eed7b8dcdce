import type { Channel } from '../tickets/ticket.ts'

/** What other shops are said to do. Shown beside ours, and never a target: it is what is usual, and not what is good. */
export interface MarketFigure {
  id: string
  channel: Channel
  /** they answer within so many seconds, or take longer */
  seconds: number
  is: 'within' | 'longer'
  /** of them, 0 to 1 */
  share: number
  of: 'shops' | 'brands'
  source: string
  /** of the figure; null where no publication says it */
  year: number | null
}

const hour = 3600
const day = 24 * hour

export const marketFigures: readonly MarketFigure[] = [
  {
    ...{ id: 'email-6h', channel: 'email', seconds: 6 * hour, is: 'within', share: 0.36, of: 'shops' },
    source:
      'Quoted in guides on customer service in online shops, beside the 41 % of customers who expect it, and attributed to Forrester Research; no primary publication found.',
    year: null,
  },
  {
    ...{ id: 'facebook-5d', channel: 'social', seconds: 5 * day, is: 'longer', share: 0.45, of: 'brands' },
    source:
      'Quoted in guides on customer service in online shops; no primary publication found. It is about Facebook, which exports seldom tell from other social channels.',
    year: null,
  },
]

/** A figure beside the share of our own tickets that it is true of. */
export interface MarketComparison extends MarketFigure {
  /** 0 to 1 */
  ours: number
  /** tickets of ours that are known to be one or the other */
  n: number
}

/** What the figures and their sources are, for `explain`. */
export const marketReference: string = [
  'Market figures beside it, which are no targets:',
  ...marketFigures.map(({ channel, share, of, is, seconds, source, year }) => {
    const limit = seconds % day === 0 ? `${seconds / day} days` : `${seconds / hour} h`
    return `${Math.round(share * 100)} % of ${of} ${is === 'within' ? 'answer within' : 'take more than'} ${limit} (${channel}${year === null ? ', year not known' : `, ${year}`}): ${source}`
  }),
].join('\n')
