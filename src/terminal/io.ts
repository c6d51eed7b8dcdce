import { fstatSync, writeSync } from 'node:fs'
import { PrintError } from '../errors.ts'

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
  /** its height in lines, where somebody may want to page */
  height?: number
}

/** Somebody is there to be asked: the keyboard is a terminal, and questions can be seen. */
export const canAsk = ({ stdin, errIsTerminal }: Pick<Io, 'stdin' | 'errIsTerminal'>): boolean =>
  errIsTerminal && (stdin as NodeJS.ReadStream).isTTY === true

/** Ctrl-C, and what else asks a process to end, with its number. */
const endings = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const

/**
 * The real process. Broken pipes are silent: whoever read has seen enough. Whatever else an output refuses is thrown as a `PrintError`,
 * or, where it comes late, handed to `lost`, which gives the exit code. A signal ends the process by way of `exit`, so that temporary
 * files are removed; the code is the one a shell gives (128 and the signal's number). A stream is opened when it is used: the three
 * together take Node longer than our own start.
 */
export function processIo(lost: (error: PrintError) => Promise<number>): Io {
  for (const [signal, number] of Object.entries(endings)) process.once(signal, () => process.exit(128 + number))
  const opened = new Map<number, (text: string) => void>()
  const print = (fd: 1 | 2, text: string) => {
    const printed = opened.get(fd) ?? printer(guarded(fd === 1 ? process.stdout : process.stderr, lost), fd)
    opened.set(fd, printed)
    printed(text)
  }
  return {
    out: (text) => print(1, text),
    err: (text) => print(2, text),
    get stdin() {
      return process.stdin
    },
    env: process.env,
    cwd: process.cwd(),
    get outIsTerminal() {
      return process.stdout.isTTY === true
    },
    get errIsTerminal() {
      return process.stderr.isTTY === true
    },
    get width() {
      return process.stdout.columns ?? 80
    },
    get height() {
      return process.stdout.rows ?? Number.POSITIVE_INFINITY
    },
  }
}

function guarded(stream: NodeJS.WriteStream, lost: (error: PrintError) => Promise<number>): NodeJS.WriteStream {
  return stream.on('error', async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    process.exit(await lost(new PrintError(error)))
  })
}

/** A file is written to here and now, and all of it: of what a disk that fills up has taken a part, Node's stream drops the rest unsaid. */
function printer(stream: NodeJS.WriteStream, fd: 1 | 2): (text: string) => void {
  const to = fstatSync(fd)
  if (stream.isTTY || !(to.isFile() || to.isCharacterDevice())) return (text) => void stream.write(text)
  return (text) => {
    try {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
    } catch (error) {
      throw new PrintError(error)
    }
  }
}
