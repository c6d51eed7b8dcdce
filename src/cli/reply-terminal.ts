import type { Values } from '../reply/values/data.ts'
import type { Io } from '../terminal/io.ts'
import { prompts } from '../terminal/prompt.ts'
import { style } from '../terminal/style.ts'
import { type Asking, askFor } from './reply-ask.ts'

/** The questions, asked at the terminal that the process has; undefined for somebody who chose to stop. Ctrl-C is thrown. */
export async function askOnTerminal(
  values: Values,
  asking: Omit<Asking, 'prompts' | 'preview'>,
  io: Io,
): Promise<Values | undefined> {
  const paint = style(io.errIsTerminal, io.env)
  const preview: Asking['preview'] = ({ text }) => io.err(`\n${paint.faint(text)}\n\n`)
  return askFor(values, { ...asking, preview, prompts: await prompts(io) })
}
