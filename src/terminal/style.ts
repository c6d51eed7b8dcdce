import { Chalk, type ChalkInstance } from 'chalk'

/** Colours by what they mean, so that no renderer names one. */
export interface Style {
  strong(text: string): string
  faint(text: string): string
  good(text: string): string
  bad(text: string): string
  warn(text: string): string
  accent(text: string): string
}

/** No colour unless a terminal; `NO_COLOR` and `FORCE_COLOR` have their usual meaning (no-color.org). */
export function style(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Style {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  const on = forced || (isTerminal && !env.NO_COLOR && env.TERM !== 'dumb')
  const chalk: ChalkInstance = new Chalk({ level: on ? 1 : 0 })
  return { strong: chalk.bold, faint: chalk.dim, good: chalk.green, bad: chalk.red, warn: chalk.yellow, accent: chalk.cyan }
}
