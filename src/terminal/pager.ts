import type { Io } from './io.ts'

/**
 * Prints a text; where it is longer than the terminal, in a pager: `SUPPORT_KIT_PAGER`, else `PAGER`, else less. Never in a pipe or in CI,
 * and not where the pager is empty or `cat`, or cannot be started. It is waited for, so that it has the keyboard alone: q leaves it, and
 * Ctrl-C ends it and us.
 */
export function printLong(io: Io, text: string): void {
  const pager = pagerOf(io)
  const lines = text.split('\n').length
  if (pager === undefined || lines < (io.height ?? Number.POSITIVE_INFINITY) || !shown(pager, text, io.env)) io.out(text)
}

/** The command line of the pager, if there is to be one. */
export function pagerOf({ outIsTerminal, env }: Pick<Io, 'outIsTerminal' | 'env'>): string | undefined {
  const windows = process.platform === 'win32' ? '' : 'less'
  const pager = (env.SUPPORT_KIT_PAGER ?? env.PAGER ?? windows).trim()
  return outIsTerminal && !env.CI && env.TERM !== 'dumb' && !['', 'cat'].includes(pager) ? pager : undefined
}

/** F: a page that fits is left standing; R: colours and links, no other control characters; X: the page stays; K: Ctrl-C ends it. */
const usual = { LESS: 'FRXK', LESSCHARSET: 'utf-8' }

function shown(pager: string, text: string, env: Io['env']): boolean {
  // not at the start: it takes longer to load than a short answer to be drawn up
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  // as the user wrote it, who may have given it options
  const { status, error } = spawnSync(pager, {
    shell: true,
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...usual, ...env },
  })
  // what a shell says of a command that there is none of, or that cannot be run
  return !((error && (error as NodeJS.ErrnoException).code !== 'EPIPE') || status === 127 || status === 126)
}
