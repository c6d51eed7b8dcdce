/** Which way a metric gets better; not here: more tickets, or longer work on each, are neither by themselves. */
export const better: Readonly<Record<string, 'up' | 'down'>> = {
  'contact-rate': 'down',
  'first-response': 'down',
  'first-response-business': 'down',
  'within-target': 'up',
  csat: 'up',
  ces: 'up',
  resolution: 'down',
  'resolution-business': 'down',
  'one-touch': 'up',
  'reopen-rate': 'down',
}

export type Verdict = 'better' | 'worse'

/** What a clear change of a metric is; undefined where it is neither. */
export function verdictOf(metric: string, change: number | null): Verdict | undefined {
  const way = better[metric]
  if (way === undefined || !change) return undefined
  return change > 0 === (way === 'up') ? 'better' : 'worse'
}
