import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Io } from './io.ts'

type Env = Io['env']

/** A name that opens its file at a click (OSC 8), where the terminal on standard error knows such links. */
export const linked = (file: string, { cwd, env, errIsTerminal }: Pick<Io, 'cwd' | 'env' | 'errIsTerminal'>): string =>
  knowsLinks(errIsTerminal, env) ? link(file, file, cwd) : file

/** A text that opens a file. @param file as seen from `cwd` */
export const link = (text: string, file: string, cwd: string): string =>
  `\u001b]8;;${pathToFileURL(resolve(cwd, file)).href}\u001b\\${text}\u001b]8;;\u001b\\`

/** Terminals that say who they are and show links; `FORCE_HYPERLINK` settles it. The others would print nothing of a link, or all of it. */
export function knowsLinks(isTerminal: boolean, env: Env): boolean {
  if (env.FORCE_HYPERLINK) return env.FORCE_HYPERLINK !== '0'
  if (!isTerminal || env.CI || env.TERM === 'dumb') return false
  const program = /^(iTerm\.app|WezTerm|vscode|zed|ghostty|rio|Tabby|Hyper|mintty)$/.test(env.TERM_PROGRAM ?? '')
  const term = /^(xterm-kitty|xterm-ghostty|alacritty|foot|contour)/.test(env.TERM ?? '')
  // version 0.50.0 of VTE crashed at a link
  return program || term || Boolean(env.WT_SESSION || env.KONSOLE_VERSION || env.DOMTERM) || Number(env.VTE_VERSION) > 5000
}
