import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openSession } from '../../src/duckdb/session.ts'
import { clockBlocks } from '../../src/metrics/compute/business-clock.ts'
import { measure } from '../../src/metrics/compute/measure.ts'
import { dimension, dimensionNames } from '../../src/metrics/dimension.ts'
import { metric, metricNames } from '../../src/metrics/metric.ts'
import { answer } from '../../src/metrics/pipeline.ts'
import { ask, type Question } from '../../src/metrics/question.ts'
import type { Report, Result } from '../../src/metrics/report.ts'
import { businessDays } from '../../src/metrics/warehouse/business-days.ts'
import { businessDeadlines } from '../../src/metrics/warehouse/business-deadlines.ts'
import type { WarehouseTable } from '../../src/metrics/warehouse/warehouse-table.ts'
import { probe } from '../../src/tickets/probe/probe.ts'
import { type TicketField, ticketFields } from '../../src/tickets/ticket.ts'
import { instantOf } from '../../src/time/zone.ts'

const asked: TicketField[] = [
  'agent',
  'team',
  'priority',
  'product',
  'brand',
  'language',
  'handle_s',
  'ces',
  'requester',
  'order_ref',
]

/** Tickets of files as a warehouse would hold them, how they are to be counted, and the numbers that DuckDB gives for them. */
export interface Loaded {
  rows: readonly Record<string, unknown>[]
  table: WarehouseTable
  report: Report
  present: (need: Parameters<Parameters<typeof measure>[1]['present']>[0]) => boolean
  /** of these groupings */
  expected: (by: readonly string[]) => Promise<readonly Result[]>
  measureWith: (session: Parameters<typeof measure>[0], by: readonly string[]) => Promise<readonly Result[]>
  /** rows whose times the export writes unreadably: a table of a warehouse cannot say that */
  unreadable: number
  close: () => void
}

/** @param files paths, or names with their bytes */
export async function loaded(
  files: readonly (string | { name: string; bytes: Uint8Array })[],
  question: Partial<Question> & { zone: string },
): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'))
  const session = await openSession()
  const paths = files.map((file) => {
    if (typeof file === 'string') return resolve(file)
    writeFileSync(join(folder, file.name), file.bytes)
    return join(folder, file.name)
  })
  const tickets = await Promise.all(
    paths.map((path) => probe(path, { cwd: folder, stdin: process.stdin, temp: session.temp } as Parameters<typeof probe>[1])),
  )
  const metrics = question.metrics ?? metricNames()
  const { prepared, report } = await answer(session, { ...ask(question.zone), metrics, fields: asked, ...question, tickets })
  const { rules, present, question: settled } = prepared
  const reviews = prepared.files.flatMap(({ detected, number }) => (detected.source.channel === 'review' ? [number] : []))
  const fields = (Object.keys(ticketFields) as TicketField[]).filter((field) => rules.fields.has(field))
  const rows = await session.rows(
    `SELECT ${fields.join(', ')}, coalesce(stars_only, false) AS stars_only, ${reviews.length > 0 ? `file_no IN (${reviews.join(', ')})` : 'false'} AS public_review FROM all_tickets ${rules.duplicates ? 'ANTI JOIN duplicates USING (file_no, row_no)' : ''} WHERE reject IS NULL`,
  )
  const { unreadable } = await session.one(
    'SELECT count(*) AS unreadable FROM all_tickets WHERE reject IS NULL AND (first_response_bad OR solved_bad OR first_response_zero)',
  )
  const instant = (wall: number | undefined) => (wall === undefined ? undefined : instantOf(question.zone, wall))
  const hours = settled.businessHours
  const span = await session.one(
    'SELECT min(epoch_ms(created_at)) AS "from", max(epoch_ms(created_at)) AS "to" FROM all_tickets WHERE reject IS NULL',
  )
  const deadlines = (given: NonNullable<typeof hours>) =>
    businessDeadlines(given, question.zone, rules.targets, span as { from: number; to: number })
  const named = await Promise.all(metrics.map(async (id) => ({ id, metric: (await metric(id))! })))
  const grouping = (ids: readonly string[]) => Promise.all(ids.map(async (id) => ({ id, dimension: (await dimension(id))! })))
  const measureWith = async (on: Parameters<typeof measure>[0], by: readonly string[]) => {
    const groups = await grouping(by)
    const trend = { id: 'month', dimension: (await dimension('month'))! }
    const { results, trends } = await measure(on, {
      metrics: named,
      by: groups,
      present,
      ...(present('created_at') && { trend }),
    })
    return [...results, ...trends]
  }
  return {
    ...{ rows, report },
    table: {
      name: ['tickets'],
      column: (field) => (field === 'public_review' || field === 'stars_only' || rules.fields.has(field) ? field : undefined),
      ...{ zone: question.zone, from: instant(settled.from), to: instant(settled.to), asOf: question.asOf },
      ...{ countAutoReplies: rules.countAutoReplies, targets: rules.targets, ces: rules.ces },
      deadlines: hours && deadlines(hours),
      business: hours && businessDays(hours, question.zone, await clockBlocks(session, prepared.asOf)),
      orders: undefined,
    },
    present,
    expected: (by) => measureWith(session, by),
    measureWith,
    unreadable: unreadable as number,
    close: () => {
      session.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Every grouping, and some together. */
export const everyGrouping = (present: Loaded['present']): string[][] => {
  const there = dimensionNames().filter((id) =>
    present((id === 'tag' ? 'tags' : timed.has(id) ? 'created_at' : id) as TicketField),
  )
  const pairs = [
    ['month', 'channel'],
    ['tag', 'weekday'],
    ['channel', 'agent', 'status'],
  ]
  return [[], ...there.map((id) => [id]), ...pairs.filter((ids) => ids.every((id) => there.includes(id)))]
}
const timed = new Set(['month', 'week', 'day', 'hour', 'weekday'])

const keyOf = ({ metric, group }: Result) => `${metric} ${JSON.stringify(Object.entries(group).sort())}`

/** Where two sets of results differ: by more than a float's breath. */
export function differences(actual: readonly Result[], expected: readonly Result[]): string[] {
  const found = new Map(actual.map((result) => [keyOf(result), result]))
  const missing = actual.length === expected.length ? [] : [`${actual.length} results, not ${expected.length}`]
  return [
    ...missing,
    ...expected.flatMap((result) => {
      const values = found.get(keyOf(result))?.values
      if (!values) return [`${keyOf(result)} is missing`]
      return Object.entries(result.values)
        .filter(([name, value]) => !close(values[name], value))
        .map(([name, value]) => `${keyOf(result)} ${name}: ${values[name]}, not ${value}`)
    }),
  ]
}

const close = (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) + 1e-6 * Number(Math.abs(b) > 1)
    : a === b
