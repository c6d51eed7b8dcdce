import { Option } from 'commander'
import type { AddCommand } from './commands.ts'

export interface InspectFlags {
  source?: string
  map: string[]
  dateOrder?: 'dmy' | 'mdy' | 'ymd'
  zone?: string
  clean?: string
  format: 'table' | 'json'
  output?: string
  config?: string
  lang?: 'en' | 'ko'
}

export const inspectCommand: AddCommand = (program, io, done) => {
  program
    .command('inspect')
    .summary('how a file was read: encoding, dialect, helpdesk, columns, dates, what was left out')
    .description('Shows how a file is read, column by column, and what is not used. Works on any table, a ticket export or not.')
    .argument('<file...>', 'files, globs, - for standard input')
    .option('--source <id>', 'the helpdesk, where it is not recognised')
    .option(
      '--map <field=header>',
      'the column that holds a field (repeatable)',
      (value, before: string[]) => [...before, value],
      [],
    )
    .addOption(new Option('--date-order <order>', 'for dates like 3/4/2026 that read either way').choices(['dmy', 'mdy', 'ymd']))
    .option('--zone <zone>', 'time zone of times that name none')
    .option('--clean <file>', 'write what was read as plain UTF-8 CSV, every column as text')
    .addOption(new Option('-f, --format <format>', 'how to show it').choices(['table', 'json']).default('table'))
    .option('-o, --output <file>', 'write there instead of to standard output')
    .option('--config <file>', 'settings (default: support-kit.yaml here or beside the file)')
    .addOption(new Option('--lang <lang>', 'language of what is said').choices(['en', 'ko']))
    .action(async (files: string[], flags: InspectFlags) => {
      const { runInspect } = await import('./inspect-run.ts')
      done(await runInspect(files, flags, io))
    })
}
