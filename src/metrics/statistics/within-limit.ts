import { count, ratio } from './aggregate.ts'

/**
 * SQL aggregates over `tickets`: the three ways in which a ticket can stand to a limit in calendar time, and the share answered
 * within it, those left out that still have time.
 *
 * @param where of the tickets that count, as SQL
 */
export function withinLimit(
  seconds: number,
  where = 'true',
): Record<'n' | 'met' | 'missed' | 'pending' | 'share_within', string> {
  const among = (condition: string) => (where === 'true' ? condition : `${where} AND (${condition})`)
  const met = count(among(`reply_s <= ${seconds}`))
  const missed = count(
    among(`reply_s > ${seconds} OR reply = 'closed_unanswered' OR (reply = 'waiting' AND waited_s > ${seconds})`),
  )
  return {
    n: where === 'true' ? 'count(*)' : count(where),
    met,
    missed,
    pending: count(among(`reply = 'waiting' AND (waited_s > ${seconds}) IS NOT TRUE`)),
    share_within: ratio(met, `(${met} + ${missed})`),
  }
}
