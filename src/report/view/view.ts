import type { Report } from '../../metrics/report.ts'
import { numberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import { lowRatingStatements } from './beside-metric.ts'
import { type Breakdown, breakdowns } from './breakdown.ts'
import { type ComparisonView, comparison } from './comparison.ts'
import { filesOf } from './files.ts'
import { filterInWords } from './filter.ts'
import { membersOf } from './members.ts'
import { missing } from './missing.ts'
import { type Notes, notes } from './notes.ts'
import { type OverviewView, overview } from './overview.ts'
import { periodInWords } from './period.ts'
import { statements, summary } from './summary.ts'
import type { SummaryRow } from './summary-row.ts'
import { vendorStatement } from './vendor-comparison.ts'

/** A report in words, in one language, safe to print: what is left is drawing it. */
export interface View {
  /** shop or file, period, zone */
  title: readonly string[]
  inputs: readonly string[]
  summary: readonly SummaryRow[]
  missing: readonly { label: string; reason: string }[]
  statements: readonly { title: string; rows: readonly SummaryRow[] }[]
  breakdowns: readonly Breakdown[]
  comparison?: ComparisonView
  /** the first screen: what happened last, and how to see what is left out */
  overview?: OverviewView
  notes: Notes
}

/** @param rejectsKept whether the command saves the rows that were not read: it need not be told how */
export async function view(report: Report, lang: Lang, rejectsKept = false): Promise<View> {
  const members = await membersOf(report)
  const format = numberFormat(lang)
  const [first, ...others] = filesOf(report.inputs, format)
  const lines = summary(report, members, format)
  const beside = new Set(lines.flatMap(({ ids }) => ids ?? []))
  const head = report.shop ? printable(report.shop) : first
  return {
    title: [head, periodInWords(report.period, lang), filterInWords(report, lang), report.period.zone].filter(
      (part) => part !== undefined,
    ),
    inputs: report.shop && first ? [first, ...others] : others,
    summary: lines,
    missing: missing(report, members, format),
    statements: [
      ...(report.overview ? [] : statements(report, members, format)),
      ...lowRatingStatements(report, format),
      ...(report.as ? [vendorStatement(report.as, members, format)] : []),
    ],
    breakdowns: breakdowns(report, members, format),
    ...(report.comparison && { comparison: comparison(report, members, format)! }),
    ...(report.overview && { overview: overview(report, report.overview, members, format) }),
    notes: notes(report, members, beside, format, rejectsKept),
  }
}
