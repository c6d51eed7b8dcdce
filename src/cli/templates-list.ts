import { EXIT } from '../errors.ts'
import { loadTemplates } from '../reply/template/library.ts'
import { widthFor } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'
import { printable } from '../text/printable.ts'
import { complain } from './complain.ts'
import type { Run } from './run.ts'
import type { ListFlags } from './templates.ts'
import { deskOf } from './templates-desk.ts'

/** `support-kit templates list`: name, title and channels of each, in the order of their names; those that do not load are told. */
export async function runList(flags: ListFlags, run: Run): Promise<number> {
  const { lang, folder, io } = await deskOf(flags, run)
  const { templates, broken } = await loadTemplates(lang, folder)
  for (const error of broken) await complain(error, false, lang, io)
  const code = broken.length > 0 ? EXIT.usage : EXIT.ok
  if (flags.format === 'json') {
    const listed = templates.map(({ name, title, situation, channels, tone, file }) => ({
      ...{ name, title, situation, channels, tone, file },
    }))
    io.out(`${JSON.stringify({ schemaVersion: 1, lang, templates: listed }, null, 2)}\n`)
    return code
  }
  const rows = templates.map(({ name, title, channels, situation }) => ({
    name: printable(name),
    title: printable(title),
    channels: channels.join(', '),
    situation: printable(situation),
  }))
  const width = await widthFor(rows.flatMap((row) => Object.values(row)))
  const widest = (key: 'name' | 'title') => Math.max(0, ...rows.map((row) => width(row[key])))
  const padded = (text: string, to: number) => text + ' '.repeat(to - width(text))
  const [names, titles] = [widest('name'), widest('title')]
  // where the columns do not fit, what belongs to a name stands below it
  const narrow = io.outIsTerminal && names + titles + 44 > io.width
  const below = (text: string) => wrap(text, io.width - 2, width).map((line) => `  ${line}\n`)
  for (const { name, title, channels, situation } of rows)
    io.out(
      narrow
        ? `${name}\n${[title, situation, channels].flatMap(below).join('')}`
        : `${padded(name, names)}  ${padded(title, titles)}  ${channels}\n${' '.repeat(names)}  ${situation}\n`,
    )
  return code
}
