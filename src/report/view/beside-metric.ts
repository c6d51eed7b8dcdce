import type { Report } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import * as message from '../messages/beside-metric.ts'
import { ticketLabels } from './label.ts'
import type { SummaryRow } from './summary-row.ts'

const [shownIds, shownComments] = [5, 5]

/** What stands below a metric in the summary: what other shops do, though not on the first screen, and who was not satisfied. */
export function besideMetric(id: string, report: Report, format: NumberFormat): SummaryRow[] {
  if (id === 'first-response')
    return (report.overview ? [] : (report.market ?? [])).map((figure) => ({
      ...{ label: format.text(message.market), main: format.text(message.besideMarket(figure, format)) },
      ...{ sub: true as const, quiet: true as const },
    }))
  const { lowRatings: low = [], values } = (id === 'csat' && ratings(report)) || {}
  if (low.length === 0) return []
  const ids = low.slice(0, shownIds).map((one) => one.id)
  const bad = Number(values?.bad)
  return [{ label: format.text(message.lowRatings), main: format.count(bad), note: ticketLabels(ids, bad), sub: true }]
}

/** The newest low ratings with what customers wrote, where that was asked for. */
export function lowRatingStatements(report: Report, format: NumberFormat): { title: string; rows: SummaryRow[] }[] {
  const told = (ratings(report)?.lowRatings ?? []).filter(({ comment }) => comment)
  if (told.length === 0) return []
  const rows = told.slice(0, shownComments).map(({ id, comment }) => ({ label: ticketLabels([id]), main: printable(comment!) }))
  return [{ title: format.text(message.lowRatingComments(told.length, rows.length)), rows }]
}

const ratings = ({ results }: Report) => results.find(({ lowRatings }) => lowRatings)
