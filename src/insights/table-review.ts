import type { Dialect } from '../metrics/dialect.ts'
import { answerInWarehouse } from '../metrics/warehouse/answer.ts'
import type { WarehouseQuestion, WarehouseTables } from '../metrics/warehouse/prepare-table.ts'
import type { Rows } from '../metrics/warehouse/survey.ts'
import type { Text } from '../text/text.ts'
import type { InsightReport } from './find-insights.ts'
import { cannotTell, insight } from './insight.ts'
import { staysInDatabase } from './messages/words.ts'
import { type MonthQuestion, type MonthReview, periodUpTo, seriesOf } from './month-review.ts'
import { tagLabel } from './shop.ts'

/**
 * A month of the tickets of a warehouse: its numbers and series. Insights look at tickets one by one, which stay there: each is there
 * with this as the reason why it cannot tell.
 * @param leftOut titles of the other sections of the page that need tickets
 * @throws UserError as `answerInWarehouse` does
 */
export async function reviewTable(
  rows: Rows,
  words: Dialect,
  tables: WarehouseTables,
  asked: Omit<MonthQuestion, 'question' | 'settings'> & { question: WarehouseQuestion },
  leftOut: readonly Text[],
): Promise<MonthReview> {
  const { report, prepared } = await answerInWarehouse(rows, words, tables, {
    ...asked.question,
    month: asked.question.month ?? { said: 'last', last: true, orAll: true },
    ...{ compare: 'if-any', by: [] },
  })
  const days = periodUpTo(prepared)
  const { session, inPopulation } = prepared.ground
  const series = await inPopulation({ from: undefined, to: prepared.question.to }, () => seriesOf(session, prepared, days))
  const untold = async (ids: readonly string[], period: MonthReview['report']['period']): Promise<InsightReport> => {
    const { shop, inputs, ledger, warnings } = report
    const members = await Promise.all(ids.map(async (id) => ({ id, ...(await insight(id))! })))
    const labels = Object.fromEntries([...asked.tags.keys()].map((tag) => [tag, tagLabel(asked, tag)]))
    return {
      ...(shop !== undefined && { shop }),
      ...{ labels, period, inputs, ledger, warnings },
      insights: members.map(({ id, title, columns }) => ({ insight: id, title, columns, ...cannotTell(staysInDatabase) })),
    }
  }
  return {
    ...{ report, ...series },
    month: await untold(asked.month, report.period),
    history: await untold(asked.history, days),
    inDatabase: { leftOut, why: staysInDatabase },
  }
}
