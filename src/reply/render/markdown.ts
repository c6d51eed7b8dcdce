/** A value as Markdown that reads as the value: `#20481_a` → `\#20481\_a`. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+])(?= )/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?= )/, '$1\\$2')

/**
 * Markdown as plain text: emphasis and code marks go, `[here](https://…)` becomes `here: https://…`, `<https://…>` the address, and an
 * escaped character itself. List marks stay. Reads each character once.
 */
export function plain(markdown: string): string {
  let out = ''
  for (let i = 0; i < markdown.length; i++) {
    const c = markdown[i]!
    if (c === '\\' && /[!-/:-@[-`{-~]/.test(markdown[i + 1] ?? '')) out += markdown[++i]
    else if (c === '*' || c === '`') {
      if (c === '*' && markdown[i + 1] === ' ' && /(^|\n) *$/.test(out.slice(-20))) out += '-'
    } else if (c === '<') {
      const end = markdown.indexOf('>', i)
      const inside = end < 0 ? '' : markdown.slice(i + 1, end)
      if (/^(?:https?:\/\/|mailto:)\S+$/.test(inside)) {
        out += inside
        i = end
      } else out += c
    } else if (c === ']' && markdown[i + 1] === '(') {
      const end = markdown.indexOf(')', i)
      const address = end < 0 ? '' : markdown.slice(i + 2, end).replace(/^<|>$/g, '')
      if (/^https?:\/\/\S+$/.test(address)) {
        const open = out.lastIndexOf('[')
        out = `${out.slice(0, open)}${out.slice(open + 1)}: ${address}`
        i = end
      } else out += c
    } else out += c
  }
  return out
}

/** Lines that only wrap belong to one paragraph; list items and blank lines keep theirs. At most one blank line in a row. */
export const paragraphs = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .trim()
        .split(/ ?\n ?/)
        .reduce((whole, line) => (whole === '' ? line : `${whole}${/^(?:[-*] |\d+[.)] )/.test(line) ? '\n' : ' '}${line}`), ''),
    )
    .filter(Boolean)
