import { InvalidArgumentError, Option } from 'commander'
import type { AddCommand } from './commands.ts'

/** What commander makes of the flags. */
export interface MetricsFlags {
  orders: string[]
  metric?: string[]
  by?: string[]
  month?: string
  from?: string
  to?: string
  zone?: string
  asOf?: string
  target: string[]
  per?: 'orders' | 'customers'
  source?: string
  map: string[]
  orderSource?: string
  orderMap: string[]
  dateOrder?: 'dmy' | 'mdy' | 'ymd'
  countAutoReplies?: true
  failIf: string[]
  strict?: true
  rejects?: string
  format: string
  output?: string
  config?: string
  lang?: 'en' | 'ko'
  quiet?: true
}

const all = (value: string, before: string[]) => [...before, value]
const listed = (value: string, before: string[] = []) => {
  const ids = value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)
  if (ids.length === 0) throw new InvalidArgumentError('name at least one')
  return [...before, ...ids]
}

export const metricsCommand: AddCommand = (program, io, done) => {
  program
    .command('metrics')
    .summary('the numbers: contact rate, first response, tags, satisfaction, …')
    .description('Support numbers from helpdesk exports: CSV, TSV, JSON, NDJSON, Parquet, gzip. Several files are one data set.')
    .argument('<export...>', 'ticket exports: files, globs, - for standard input')
    .option('--orders <file or number>', 'order exports, a table month,orders, or one number with --month (repeatable)', all, [])
    .option('-m, --metric <ids>', 'only these metrics, comma-separated', listed)
    .option(
      '--by <dimensions>',
      'group by: month, week, day, hour, weekday, channel, tag, agent, team, priority, product, brand, status, language',
      listed,
    )
    .option('--month <2026-10>', 'only this month')
    .option('--from <2026-10-01>', 'first day')
    .option('--to <2026-10-31>', 'last day, included')
    .option(
      '--zone <zone>',
      'reporting time zone, and that of times that name none: Asia/Seoul (default: the config, else this machine’s)',
    )
    .option('--as-of <instant>', 'how old waiting tickets are counted from (default: the latest instant in the export)')
    .option('--target <time>', 'first-response target: 24h for all channels, email=6h for one, phone=none (repeatable)', all, [])
    .addOption(new Option('--per <what>', 'denominator of the contact rate').choices(['orders', 'customers']))
    .option('--source <id>', 'the helpdesk, where it is not recognised')
    .option('--map <field=header>', 'the column that holds a field: created_at="Opened" (repeatable)', all, [])
    .option('--order-source <id>', 'the shop system, where it is not recognised')
    .option('--order-map <field=header>', 'the column that holds a field of an order (repeatable)', all, [])
    .addOption(new Option('--date-order <order>', 'for dates like 3/4/2026 that read either way').choices(['dmy', 'mdy', 'ymd']))
    .option('--count-auto-replies', 'an automatic first reply counts as a response')
    .option('--fail-if <condition>', "exit 1 if it holds: 'first-response.p90 > 24h' (repeatable)", all, [])
    .option('--strict', 'exit 2 if a row was rejected')
    .option('--rejects <file>', 'write rejected rows there, with line and reason (CSV)')
    .option('-f, --format <format>', 'table, json, csv or markdown', 'table')
    .option('-o, --output <file>', 'write there instead of to standard output')
    .option('--config <file>', 'settings (default: support-kit.yaml here or beside the export)')
    .addOption(new Option('--lang <lang>', 'language of what is said').choices(['en', 'ko']))
    .option('-q, --quiet', 'no progress, no hints')
    .action(async (files: string[], flags: MetricsFlags) => {
      const { runMetrics } = await import('./metrics-run.ts')
      done(await runMetrics(files, flags, io))
    })
}
