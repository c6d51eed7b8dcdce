import type { InsightReport } from '../../insights/find-insights.ts'
import type { Column, InsightRow } from '../../insights/insight.ts'
import type { Sheet, WorkbookCell } from '../../text/syntax/workbook-writer.ts'
import type { Lang } from '../../text/text.ts'
import * as say from '../messages/workbook.ts'

/** A sheet for each insight, its rows with every value; first what each found, or why these data cannot tell. */
export function insightsSheets({ insights, labels }: InsightReport, lang: Lang): Sheet[] {
  return [
    {
      name: say.findings[lang],
      headings: [say.insight[lang], say.found[lang]],
      rows: insights.flatMap(({ title, headline, sentences }) => [
        [title[lang], headline[lang]],
        ...sentences.map(({ text }) => [title[lang], text[lang]]),
      ]),
    },
    ...insights
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, columns, rows }) => {
        const own = columns.filter(({ key }) => rows.some((row) => key in row))
        const others = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => !own.some((one) => one.key === key))
        return {
          name: title[lang],
          headings: [
            ...own.map(({ heading, as }) => (as === 'duration' ? say.inSeconds(heading[lang])[lang] : heading[lang])),
            ...others,
          ],
          rows: rows.map((row) => [
            ...own.map((column) => cell(column, row, lang, labels)),
            ...others.map((key) => plain(row[key])),
          ]),
        }
      }),
  ]
}

function cell({ key, as, words }: Column, row: InsightRow, lang: Lang, labels: InsightReport['labels']): WorkbookCell {
  const value = row[key]
  if (typeof value === 'string') return words?.[value]?.[lang] ?? (as === 'tag' ? labels[value]?.[lang] : undefined) ?? value
  if (typeof value === 'number' && as === 'percent') return { value, as }
  if (typeof value === 'number' && as === 'duration') return { value, as: 'whole' }
  if (typeof value === 'number' && as === 'per-hundred') return { value: value * 100, as: 'decimal' }
  return plain(value)
}

const plain = (value: InsightRow[string] | undefined): WorkbookCell => {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string') return value
  return typeof value === 'boolean' ? String(value) : value.join(' ')
}
