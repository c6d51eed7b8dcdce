/** The one door to the outside. Commands write through it; tests pass a fake one. stdout is data, stderr is talk. */
export interface Io {
  out(text: string): void
  err(text: string): void
  stdin: NodeJS.ReadableStream
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  /** whether a person reads it */
  outIsTerminal: boolean
  errIsTerminal: boolean
  /** width of the terminal in columns; 80 where there is none */
  width: number
}

/** Somebody is there to be asked: the keyboard is a terminal, and questions can be seen. */
export const canAsk = ({ stdin, errIsTerminal }: Pick<Io, 'stdin' | 'errIsTerminal'>): boolean =>
  errIsTerminal && (stdin as NodeJS.ReadStream).isTTY === true

/** Ctrl-C, and what else asks a process to end, with its number. */
const endings = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const

/**
 * The real process. Broken pipes are silent: whoever read has seen enough. A signal ends it by way of `exit`, so that temporary
 * files are removed; the code is the one a shell gives (128 and the signal's number).
 */
export function processIo(): Io {
  for (const [signal, number] of Object.entries(endings)) process.once(signal, () => process.exit(128 + number))
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      throw error
    })
  }
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: process.stdin,
    env: process.env,
    cwd: process.cwd(),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    width: process.stdout.columns ?? 80,
  }
}
