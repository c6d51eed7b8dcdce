import type { Command } from 'commander'
import type { Io } from '../io/io.ts'
import { explainCommand } from './explain-command.ts'
import { initCommand } from './init.ts'
import { inspectCommand } from './inspect.ts'
import { metricsCommand } from './metrics.ts'

/** Adds a command to the program: flags now, everything else imported inside its action. `done` takes the exit code. */
export type AddCommand = (program: Command, io: Io, done: (code: number) => void) => void

/** The commands, in the order `--help` lists them. */
export const commands: readonly AddCommand[] = [metricsCommand, inspectCommand, explainCommand, initCommand]
