import type { Io } from '../io/io.ts'
import { prompts, wasStopped } from '../io/prompt.ts'
import { style } from '../io/style.ts'
import type { Values } from '../reply/data.ts'
import { type Asking, askFor } from './reply-ask.ts'

/** The questions, asked at the terminal that the process has; undefined for somebody who stopped, by Ctrl-C too. */
export async function askOnTerminal(
  values: Values,
  asking: Omit<Asking, 'prompts' | 'preview'>,
  io: Io,
): Promise<Values | undefined> {
  const paint = style(io.errIsTerminal, io.env)
  const preview: Asking['preview'] = ({ text }) => io.err(`\n${paint.faint(text)}\n\n`)
  try {
    return await askFor(values, { ...asking, preview, prompts: await prompts(io) })
  } catch (error) {
    if (wasStopped(error)) return undefined
    throw error
  }
}
