import { text } from '../../duckdb/sql.ts'
import { type MarketComparison, marketFigures } from '../market-figures.ts'
import { withinLimit } from '../statistics/within-limit.ts'
import { type Session, stepsSql } from './aggregate.ts'
import { withTypedWords } from './words.ts'

/** Our own shares beside those of the market, for channels that have tickets. Runs over `tickets`. */
export async function compareWithMarket(session: Session): Promise<readonly MarketComparison[]> {
  const columns = marketFigures.flatMap(({ channel, seconds }, i) => {
    const { met, missed } = withinLimit(seconds, `channel = ${text(channel)}`)
    return [`${met} AS met_${i}`, `${missed} AS missed_${i}`]
  })
  const sql = stepsSql(session, (tickets) => ({ steps: [], select: `SELECT ${columns.join(', ')} FROM ${tickets}` }))
  const [row] = await session.rows(session.queries ? sql : withTypedWords(sql))
  return marketFigures.flatMap((figure, i) => {
    const [met, missed] = [Number(row![`met_${i}`]), Number(row![`missed_${i}`])]
    const n = met + missed
    return n === 0 ? [] : [{ ...figure, ours: (figure.is === 'within' ? met : missed) / n, n }]
  })
}
