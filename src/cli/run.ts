import type { Command } from 'commander'
import type { Io } from '../terminal/io.ts'
import type { Lang } from '../text/text.ts'

/** What a command is given, and what it tells `main`. */
export interface Run {
  readonly io: Io
  /** `--lang`, if it was said: it wins over the config */
  readonly asked: Lang | undefined
  /** the reader's language; a command that reads a config settles it there */
  lang: Lang
  /** exit code */
  code: number
}

/** Puts a command's flags and action on it. */
export type Define = (command: Command, run: Run) => void
