import type { Command } from 'commander'
import type { Io } from '../terminal/io.ts'
import type { Lang } from '../text/text.ts'

/** What a command is given, and what it tells `main`. */
export interface Run {
  readonly io: Io
  /** `--lang`, where it was given: it wins over the settings */
  readonly asked: Lang | undefined
  /** the reader's language; a command that reads settings takes it from there */
  lang: Lang
  /** exit code */
  code: number
}

/** Describes a command and adds its flags, in the reader's language. What the flags do is not loaded for that. */
export type DefineFlags = (command: Command, lang: Lang) => void

/** Does what a command is for, given its arguments and flags. Returns the exit code. */
export type Action<Flags> = (args: readonly string[], flags: Flags, run: Run) => Promise<number> | number
