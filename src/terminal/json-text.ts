/**
 * JSON as a file and on a terminal: what a terminal obeys or turns around is written as `\u009b`, which reads back as the very
 * character. `JSON.stringify` does so only below U+0020.
 */
export const jsonText = (value: unknown): string => `${escaped(JSON.stringify(value, null, 2))}\n`

/** The same in one line, of a file with a record a line. */
export const jsonLine = (value: unknown): string => `${escaped(JSON.stringify(value))}\n`

const escaped = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
