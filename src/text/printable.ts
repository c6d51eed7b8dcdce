/** Control characters from a file must not reach a terminal: each becomes a visible stand-in, and so does half of a surrogate pair. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu, (c) =>
    c === '\n' || c === '\t' ? ' ' : '\ufffd',
  )
