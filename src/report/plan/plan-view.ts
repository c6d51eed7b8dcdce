import type { PlanReport } from '../../plan/make-plan.ts'
import { monthWords, weekdayNames } from '../../plan/messages/words.ts'
import type { PartColumn, PartRow, PromiseLine, WeekPicture } from '../../plan/part.ts'
import { type NumberFormat, numberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import { type Lang, languages } from '../../text/text.ts'
import { cell } from '../insights/cell.ts'
import * as message from '../messages/plan.ts'
import { filesOf } from '../view/files.ts'
import { filterInWords } from '../view/filter.ts'
import { ledgerNote, warningNote } from '../view/notes.ts'
import { periodInWords } from '../view/period.ts'

/** A plan in words, in one language, safe to print: what is left is drawing it. */
export interface PlanView {
  /** shop or file, the planned month, zone */
  title: readonly string[]
  /** the files, and what they cover */
  inputs: readonly string[]
  parts: readonly PlanBlock[]
  /** what is missing, by its names */
  asked?: string
  warnings: readonly string[]
  ledger: string
}

export interface PlanBlock {
  title: string
  headline: string
  columns: readonly { heading: string; cells: readonly string[]; right: boolean }[]
  /** rows that are left out */
  more: number
  weeks: readonly WeekView[]
  lines: readonly { place: string; texts: readonly string[] }[]
  notes: readonly string[]
}

export interface WeekView {
  title: string
  weekdays: readonly string[]
  times: readonly string[]
  /** by time and weekday: as written, and how full from 0 to 1; undefined where it is shut */
  cells: readonly (readonly ({ text: string; share: number } | undefined)[])[]
}

/** @param brief tables without the rows that a person reads later */
export function planView(plan: PlanReport, lang: Lang, brief = true): PlanView {
  const format = numberFormat(lang)
  const [first, ...others] = filesOf(plan.inputs, format)
  const head = plan.shop ? printable(plan.shop) : first
  const needed = [...new Set(plan.parts.flatMap((part) => part.needed))]
  const span = periodInWords(plan.period, lang)
  return {
    title: [head, message.planFor(monthWords(plan.month))[lang], filterInWords(plan, lang), plan.zone].filter(
      (part) => part !== undefined,
    ),
    inputs: [...(plan.shop && first ? [first, ...others] : others), ...(span === undefined ? [] : [span])],
    parts: plan.parts.map(({ title, headline, rows, brief: few, columns, weeks = [], lines = [], notes }) => {
      const shown = brief && few ? few : rows
      return {
        ...{ title: title[lang], headline: printable(headline[lang]) },
        columns: columns
          .filter(({ key }) => shown.some((row) => row[key] !== null && row[key] !== undefined))
          .map((column) => ({
            heading: column.heading[lang],
            cells: shown.map((row) => planCell(column, row, format, plan.currency)),
            right: column.as !== undefined,
          })),
        more: rows.length - shown.length,
        weeks: weeks.map((week) => weekView(week, lang)),
        lines: lines.map((line) => inBoth(line, lang)),
        notes: notes.map((note) => printable(note[lang])),
      }
    }),
    ...(needed.length > 0 && { asked: message.asked(needed)[lang] }),
    warnings: plan.warnings.map((warning) => warningNote(warning, format)),
    ledger: ledgerNote(plan.ledger, format, false),
  }
}

/** A value of a part as people read it. */
export const planCell = (column: PartColumn, row: PartRow, format: NumberFormat, currency: string | undefined): string =>
  cell(column, whole(row, column), format, { labels: {}, ...(currency !== undefined && { currency }) })

/** What is counted is shown as whole numbers, and a lower limit is not rounded up to one that it does not reach. */
function whole(row: PartRow, { key, as }: PartColumn): PartRow {
  const value = row[key]
  if (key === 'share_low' && typeof value === 'number') return { ...row, [key]: Math.floor(value * 100) / 100 }
  return as === 'count' && typeof value === 'number' ? { ...row, [key]: Math.round(value) } : row
}

/** A line to be put somewhere, in both languages, the reader's first. */
const inBoth = ({ place, text }: PromiseLine, lang: Lang) => ({
  place: place[lang],
  texts: [lang, ...languages.filter((other) => other !== lang)].map((one) => printable(text[one])),
})

function weekView({ title, times, cells }: WeekPicture, lang: Lang): WeekView {
  const format = numberFormat(lang)
  const most = Math.max(0, ...cells.flat().map((n) => n ?? 0))
  return {
    ...{ title: title[lang], times, weekdays: Object.values(weekdayNames).map((name) => name[lang]) },
    cells: cells.map((row) =>
      row.map((n) => (n === null ? undefined : { text: format.count(n), share: most > 0 ? n / most : 0 })),
    ),
  }
}
