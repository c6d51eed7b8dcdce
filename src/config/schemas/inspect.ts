import { z } from 'zod'
import { warning } from './report.ts'

const count = z.int().nonnegative()
const dialect = z.string().nullable().meta({ description: 'null: the format has none' })

const column = z.strictObject({
  name: z.string(),
  as: z.string().nullable().meta({ description: 'the field it is read as; null: not used' }),
  format: z.string().nullable().optional().meta({ description: 'how its dates, durations or lists are written' }),
  empty: count.meta({ description: 'rows without a value in it' }),
})

const input = z.strictObject({
  file: z.string(),
  role: z.enum(['tickets', 'orders', 'table']).meta({ description: 'table: neither of the two' }),
  source: z.string().nullable().meta({ description: 'id of the helpdesk or shop; null: not known' }),
  format: z.string().meta({ description: 'csv, json, ndjson, parquet, xlsx' }),
  sheet: z.string().nullable().meta({ description: 'of an Excel workbook; null: any other format' }),
  encoding: z.string(),
  bom: z.boolean(),
  delimiter: dialect,
  quote: dialect,
  escape: dialect,
  headerLine: z.int().positive().nullable().meta({ description: 'line of the file, from 1; null: no header line' }),
  columns: z.array(column),
  rows: z.strictObject({ read: count, rejected: count }),
})

/** What `inspect --format json` writes. */
export const inspectSchema = z
  .strictObject({ schemaVersion: z.literal(1), inputs: z.array(input), warnings: z.array(warning) })
  .meta({ title: 'support-kit inspect' })
