import { Chalk, type ChalkInstance } from 'chalk'
import { knowsLinks, link } from './link.ts'

/** Colours by what they mean, so that no renderer names one. */
export interface Style {
  strong(text: string): string
  faint(text: string): string
  good(text: string): string
  bad(text: string): string
  warn(text: string): string
  accent(text: string): string
  /** the name of a file, a link to it where the terminal knows such */
  file(text: string, file: string): string
}

/** @param cwd where names of files are seen from; without it none is a link. No colour unless a terminal, or the environment says otherwise. */
export function style(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>, cwd?: string): Style {
  const chalk: ChalkInstance = new Chalk({ level: inColour(isTerminal, env) ? 1 : 0 })
  const links = cwd !== undefined && knowsLinks(isTerminal, env)
  const file = (text: string, name: string) => (links ? link(text, name, cwd) : text)
  return { file, strong: chalk.bold, faint: chalk.dim, good: chalk.green, bad: chalk.red, warn: chalk.yellow, accent: chalk.cyan }
}

/** `FORCE_COLOR`, `NO_COLOR` (no-color.org), `CLICOLOR_FORCE` and `CLICOLOR` (bixense.com/clicolors), the first that is set; else whether it is a terminal. */
function inColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  if (env.NO_COLOR) return false
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== '0') return true
  return isTerminal && env.CLICOLOR !== '0' && env.TERM !== 'dumb'
}
