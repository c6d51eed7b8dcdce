import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { main } from '../../src/main.ts'

/** The shop whose exports the transcripts are about; its `support-kit.yaml` fixes the time zone. */
export const teahouse = fileURLToPath(new URL('../../fixtures/teahouse/', import.meta.url))

export interface World {
  cwd?: string
  env?: Record<string, string>
  stdin?: string | Buffer
  /** a terminal of this width, instead of a pipe */
  terminal?: number
  /** in place of collecting what is printed */
  out?: (text: string) => void
}

export interface Ran {
  code: number
  out: string
  err: string
}

/** Runs a command line in process, in a world of its own. */
export async function run(
  argv: readonly string[],
  { cwd = teahouse, env = {}, stdin = '', terminal, out }: World = {},
): Promise<Ran> {
  const ran: Ran = { code: 0, out: '', err: '' }
  ran.code = await main(argv, {
    out:
      out ??
      ((text) => {
        ran.out += text
      }),
    err: (text) => {
      ran.err += text
    },
    stdin: Readable.from([Buffer.from(stdin)]),
    env,
    cwd,
    outIsTerminal: terminal !== undefined,
    errIsTerminal: terminal !== undefined,
    width: terminal ?? 80,
  })
  return ran
}

/** Words as a shell would part them: blanks, `'…'` and `"…"`. */
export const words = (line: string): string[] =>
  [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) => word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'))

/** A command and what came of it, as a reader of a terminal sees it: without the carriage returns of CSV. */
export const transcript = (line: string, { code, out, err }: Ran): string =>
  [
    `$ support-kit ${line}`.trimEnd(),
    `${out}${err}`.replaceAll('\r\n', '\n').trimEnd(),
    ...(code === 0 ? [] : [`[exit ${code}]`]),
  ]
    .filter(Boolean)
    .join('\n')
