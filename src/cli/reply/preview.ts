import type { Io } from '../../terminal/io.ts'
import { style } from '../../terminal/style.ts'
import { widthFor } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import { printable } from '../../text/printable.ts'
import { channelName, nothingFound, toneName } from '../messages/desk.ts'
import type { Run } from '../run.ts'
import type { Job, Prepared } from './prepare.ts'

const widestPage = 80

/** Shows a reply as it stands, its lines broken at words, with the template and its form above. */
export async function preview(
  text: string,
  { template, options }: Pick<Prepared, 'template' | 'options'>,
  { io, lang }: { io: Io; lang: Run['lang'] },
): Promise<void> {
  const paint = style(true, io.env)
  const head = [template.title, channelName(options.channel)[lang], toneName(options.tone)[lang]].map(printable).join(' · ')
  const lines = text.trimEnd().split('\n').map(printable)
  const width = await widthFor([head, ...lines])
  const columns = Math.min(io.width, widestPage) - 4
  const drawn = lines.flatMap((line) => wrap(line, columns, width)).map((line) => `  ${line}`.trimEnd())
  const rule = paint.faint('─'.repeat(columns))
  io.err(`\n  ${paint.faint(wrap(head, columns, width).join('\n  '))}\n  ${rule}\n${drawn.join('\n')}\n  ${rule}\n\n`)
}

/** Checks a reply as `check` would, and shows what is found beside it; true: nothing is. */
export async function showChecked(
  text: string,
  { options }: Pick<Prepared, 'options'>,
  { config, lang, tell }: Job,
  run: Run,
): Promise<boolean> {
  const [{ checkText }, { beside }] = await Promise.all([import('../check/check-text.ts'), import('../../findings/beside.ts')])
  const review = await checkText('reply', text, config, { lang, channel: options.channel }, run)
  if (review.findings.length === 0) tell(nothingFound)
  else run.io.err(`\n${await beside(review, { lang, style: style(true, run.io.env), width: run.io.width })}\n`)
  return review.findings.length === 0
}
