import type { InsightReport } from '../../insights/find-insights.ts'
import { numberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import { filesOf } from '../view/files.ts'
import { filterInWords } from '../view/filter.ts'
import { ledgerNote, warningNote } from '../view/notes.ts'
import { periodInWords } from '../view/period.ts'
import { cell } from './cell.ts'

/** Insights in words, in one language, safe to print: what is left is drawing them. */
export interface InsightView {
  /** shop or file, period, zone */
  title: readonly string[]
  inputs: readonly string[]
  /** what to act on, at most five */
  sentences: readonly string[]
  insights: readonly InsightBlock[]
  warnings: readonly string[]
  ledger: string
}

export interface InsightBlock {
  title: string
  headline: string
  /** how small a thing the data could have shown */
  smallest?: string
  /** columns that some row has a value in; numbers stand to the right */
  columns: readonly { heading: string; cells: readonly string[]; right: boolean }[]
  /** rows that are left out */
  more: number
}

const mostSentences = 5
const mostRows = 10

/** @param inFull all rows, not the first ten */
export function insightView(report: InsightReport, lang: Lang, inFull = false): InsightView {
  const format = numberFormat(lang)
  const [first, ...others] = filesOf(report.inputs, format)
  const head = report.shop ? printable(report.shop) : first
  const sentences = report.insights.flatMap((one) => one.sentences).sort((a, b) => b.weight - a.weight)
  return {
    title: [head, periodInWords(report.period, lang), filterInWords(report, lang), report.period.zone].filter(
      (part) => part !== undefined,
    ),
    inputs: report.shop && first ? [first, ...others] : others,
    sentences: sentences.slice(0, mostSentences).map(({ text }) => printable(text[lang])),
    insights: inOrder(report.insights).map(({ title, headline, smallest, rows, columns }) => {
      const shown = inFull ? rows : rows.slice(0, mostRows)
      return {
        title: title[lang],
        headline: printable(headline[lang]),
        ...(smallest && { smallest: printable(smallest[lang]) }),
        columns: columns
          .filter(({ key }) => shown.some((row) => row[key] !== null && row[key] !== undefined))
          .map((column) => ({
            heading: column.heading[lang],
            cells: shown.map((row) => cell(column, row, format, report)),
            right: column.as !== undefined && column.as !== 'tag',
          })),
        more: rows.length - shown.length,
      }
    }),
    warnings: report.warnings.map((warning) => warningNote(warning, format)),
    ledger: ledgerNote(report.ledger, format, false),
  }
}

/** Those with most to act on first, those that cannot tell last. */
function inOrder(insights: InsightReport['insights']): InsightReport['insights'] {
  const weight = ({ cannotTell, sentences }: InsightReport['insights'][number]) =>
    cannotTell ? -1 : Math.max(0, ...sentences.map((sentence) => sentence.weight))
  return [...insights].sort((a, b) => weight(b) - weight(a))
}
