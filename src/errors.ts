import { settled } from './text/hangul/settled.ts'
import type { ErrorText, Text } from './text/text.ts'

/** What the process says to its caller. 70 is EX_SOFTWARE of sysexits.h: a bug of ours; 130 is what a shell gives for Ctrl-C. */
export const EXIT = { ok: 0, findings: 1, usage: 2, bug: 70, stopped: 130 } as const

/** What kind of thing went wrong, for programs: these stay, whatever the sentences say. `docs/api.md` tells what each means. */
export const errorCodes = [
  'invalid-value',
  'not-found',
  'unreadable-file',
  'missing-data',
  'invalid-settings',
  'cannot-write',
  'missing-package',
  'database',
  'system',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/**
 * Something the user can mend: says what, where, and what to try.
 * Anything else that is thrown is a bug. Only `main.ts` turns errors into exit codes.
 */
export class UserError extends Error {
  readonly text: Text
  readonly hint: Text | undefined
  readonly code: ErrorCode

  constructor(text: Text, hint?: Text, code: ErrorCode = 'invalid-value') {
    super(text.en)
    this.name = 'UserError'
    this.code = code
    this.text = inWords(text)
    this.hint = hint && inWords(hint)
  }

  static of(code: ErrorCode, [text, hint]: ErrorText): UserError {
    return new UserError(text, hint, code)
  }
}

const inWords = ({ en, ko }: Text): Text => ({ en, ko: settled(ko) })

/** Standard output or standard error took no more; `cause`: what the system says of it. */
export class PrintError extends Error {
  constructor(cause: unknown) {
    super('standard output', { cause })
    this.name = 'PrintError'
  }
}
