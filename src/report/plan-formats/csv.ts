import { printable } from '../../text/printable.ts'
import { csvText } from '../../text/syntax/csv-writer.ts'
import type { PlanRenderer } from '../plan-renderer.ts'

/**
 * A row for each row of a part, with every value that some row has: `part,<values>`. A part that cannot tell is one row with its
 * reason. Written as the CSV of `metrics` is; `--only agents` gives what a scheduling tool reads.
 */
export default {
  title: 'CSV, one row for each line of a part',
  render({ parts }, { lang }) {
    const keys = [...new Set(parts.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))))]
    const written = (value: unknown) => (typeof value === 'number' ? value : printable(String(value ?? '')))
    const rows = parts.flatMap(({ part, rows, cannotTell }) =>
      cannotTell
        ? [[part, ...keys.map(() => ''), printable(cannotTell[lang])]]
        : rows.map((row) => [part, ...keys.map((key) => written(row[key])), '']),
    )
    return csvText([['part', ...keys, 'cannot_tell'], ...rows], { defused: true })
  },
} satisfies PlanRenderer
