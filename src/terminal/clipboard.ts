import type { Io } from './io.ts'

/** `copied`: by a program of the system; `sent`: to the terminal, which does not say whether it took it; `none`: there is neither. */
export type Copied = 'copied' | 'sent' | 'none'

/**
 * Copies a text: by pbcopy, clip.exe, wl-copy or xsel, whichever the system has; else by way of the terminal (OSC 52), which works on a
 * server too. There the server's own clipboard, if it has one, is of no use to who sits elsewhere.
 */
export async function copy(
  text: string,
  { env, errIsTerminal, err }: Pick<Io, 'env' | 'errIsTerminal' | 'err'>,
): Promise<Copied> {
  const elsewhere = env.SSH_CONNECTION !== undefined || env.SSH_TTY !== undefined
  if (!(elsewhere && errIsTerminal) && (await bySystem(text))) return 'copied'
  // the console of Linux and a terminal without a name know no such sequence
  if (!errIsTerminal || ['dumb', 'linux', ''].includes(env.TERM ?? '')) return 'none'
  err(`\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`)
  return 'sent'
}

async function bySystem(text: string): Promise<boolean> {
  try {
    const { default: clipboard } = await import('clipboardy')
    await clipboard.write(text)
    return true
  } catch {
    return false
  }
}
