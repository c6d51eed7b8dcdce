import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { main } from '../../src/main.ts'
import type { Key } from '../oracle/groups.ts'
import { type OracleResult, oracle } from '../oracle/report.ts'
import { orderMonths } from './covered.ts'
import type { Orders } from './orders.ts'
import { counted, given, latest, type Seen } from './seen.ts'
import type { Exported } from './shape.ts'

interface Json {
  period: { asOf: string }
  inputs: { source: string; role: string; records: number }[]
  ledger: {
    read: number
    rejected: number
    continuation: number
    duplicate: number
    excluded: Record<string, number>
    counted: number
  }
  results: OracleResult[]
  warnings: { code: string; message: string }[]
}

/** Runs the command line in this process, in a folder of its own that holds the files. */
export async function run(
  files: Exported['files'],
  args: readonly string[],
  command = 'metrics',
): Promise<{ code: number; out: string; err: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
  let [out, err] = ['', '']
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
    const code = await main([command, ...args], {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
      stdin: process.stdin,
      env: {},
      cwd: folder,
      outIsTerminal: false,
      errIsTerminal: false,
      width: 80,
    })
    return { code, out, err }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The long sweep looks at each alone too. */
const groupings = [['month', 'channel'], ...(process.env.TRUTH_SEEDS ? [['month'], ['channel']] : [])] as Key[][]

/** Compares every number of the report, whole and by month and channel, with what the definitions make of the tickets. */
export async function compare(exported: Exported, zone: string, orders?: Orders): Promise<string[]> {
  const wrong: string[] = []
  const files = [...exported.files, ...(orders?.files ?? [])]
  const placed = orders && orderMonths(orders, exported.seen, zone)
  const usable = new Set(placed?.months.filter((m) => m.usable).map((m) => m.month))
  const tickets = counted(exported.seen, zone, usable)
  for (const by of groupings) {
    const args = [
      ...exported.files.map((f) => f.name),
      ...(orders?.args ?? []),
      ...(exported.args ?? []),
      '--zone',
      zone,
      '--format',
      'json',
      '--by',
      by.join(),
    ]
    const { code, out, err } = await run(files, args)
    if (code !== 0) return [`exit ${code}: ${err}`]
    const json = JSON.parse(out) as Json
    wrong.push(...about(json, exported, tickets.length))
    const expected = oracle(tickets, by, placed)
    wrong.push(...results(json, expected, exported.seen, tickets, by.join(), orders !== undefined))
    if (wrong.length > 0)
      wrong.push(
        `warnings: ${json.warnings
          .map((w) => w.message)
          .join(' / ')
          .slice(0, 600)}`,
      )
  }
  return wrong
}

function about(json: Json, { seen, source, continuation = 0, duplicate = 0 }: Exported, count: number): string[] {
  const wrong: string[] = []
  const same = (what: string, got: unknown, want: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(want)) wrong.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(want)}`)
  }
  const excluded: Record<string, number> = {}
  for (const t of seen) if (t.excluded) excluded[t.excluded] = (excluded[t.excluded] ?? 0) + 1
  for (const input of json.inputs.filter((i) => i.role === 'tickets')) same('source', input.source, source)
  const { ledger } = json
  same('read', ledger.read, seen.length + continuation + duplicate)
  same('counted', ledger.counted, count)
  for (const [name, n] of Object.entries({ rejected: 0, continuation, duplicate })) same(name, ledger[name as 'rejected'], n)
  same('excluded', Object.entries(ledger.excluded).sort(), Object.entries(excluded).sort())
  same('as of', Math.floor(Date.parse(json.period.asOf) / 1000), Math.floor(latest(seen) / 1000))
  return wrong
}

function results(
  json: Json,
  expected: OracleResult[],
  seen: readonly Seen[],
  tickets: ReturnType<typeof counted>,
  by: string,
  orders: boolean,
): string[] {
  const wrong: string[] = []
  const key = ({ metric, group }: OracleResult) => `${metric} ${JSON.stringify(Object.entries(group).sort())}`
  const got = new Map(json.results.map((r) => [key(r), r]))
  const there = expected.filter((r) => given(r.metric, seen, tickets))
  for (const result of there) {
    const found = got.get(key(result))
    if (!found) {
      wrong.push(`${key(result)} is not there`)
      continue
    }
    for (const [name, want] of Object.entries(result.values)) {
      const value = found.values[name]
      const close =
        typeof want === 'number' && typeof value === 'number' && Math.abs(value - want) <= 1e-6 * Math.max(1, Math.abs(want))
      if (!close && (value ?? null) !== (want ?? null)) wrong.push(`${key(result)} ${name}: ${value}, not ${want}`)
    }
  }
  const known = new Set(there.map(key))
  for (const r of json.results) {
    const absent = !given(r.metric, seen, tickets) || (r.metric === 'contact-rate' && !orders)
    if (absent && Object.values(r.values).some((v) => v !== null))
      wrong.push(`${key(r)} has values that the export does not tell`)
    if (!absent && !known.has(key(r))) wrong.push(`${key(r)} should not be there (by ${by})`)
  }
  return wrong
}

/** Fails with all that is wrong at once. */
export const agree = async (...all: Parameters<typeof compare>) => expect((await compare(...all)).slice(0, 25)).toEqual([])
