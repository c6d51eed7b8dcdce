import { printable } from '../../text/printable.ts'
import { csvText } from '../../text/syntax/csv-writer.ts'
import type { InsightRenderer } from '../insight-renderer.ts'

/**
 * A row for each row of an insight, with every value that some row has: `insight,<values>`. Lists are parted by blanks; an insight
 * that cannot tell is one row with its reason. Written as the CSV of `metrics` is.
 */
export default {
  title: 'CSV, one row for each finding',
  async render({ insights }, { lang }) {
    const keys = [...new Set(insights.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))))]
    const written = (value: unknown) =>
      Array.isArray(value) ? printable(value.join(' ')) : typeof value === 'number' ? value : printable(String(value ?? ''))
    const rows = insights.flatMap(({ insight, rows, cannotTell }) =>
      cannotTell
        ? [[insight, ...keys.map(() => ''), printable(cannotTell[lang])]]
        : rows.map((row) => [insight, ...keys.map((key) => written(row[key])), '']),
    )
    return csvText([['insight', ...keys, 'cannot_tell'], ...rows], { defused: true })
  },
} satisfies InsightRenderer
