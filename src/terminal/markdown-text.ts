/** Punctuation that could start markup, and addresses that a page would turn into links. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('://', '\\://')
    .replace(/\b(www)\./gi, '$1\\.')

/** A line of its own: what would make it a heading, a list or a rule is escaped too. */
export const paragraph = (text: string): string => plain(text).replace(/^(\d*)([#+=.)-])/, '$1\\$2')
