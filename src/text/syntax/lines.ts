import type { FileForm, Node, Range } from './tree.ts'

export const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1)

/** Behind the line break of the line that `at` is in; of the line before, where `at` is behind its break already. */
export function lineEnd(text: string, at: number): number {
  if (text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** The range of a value with its quotes. */
export function outer(text: string, { is, from, to }: Node): Range {
  const quoted = is === 'word' && (text[from - 1] === '"' || text[from - 1] === "'") && text[to] === text[from - 1]
  return quoted ? { from: from - 1, to: to + 1 } : { from, to }
}

/** Whether the items of a list share lines, or have something between them (JSON's commas): else each has lines of its own. */
export function isInline(text: string, items: readonly Node[]): boolean {
  return items.some((item) => {
    const { from, to } = outer(text, item)
    const before = text.slice(lineStart(text, from), from)
    const behind = text[to - 1] === '\n' ? '' : text.slice(to, lineEnd(text, to))
    return !/^[\s"]*(?:-\s+)?$/.test(before) || /^\s*[,\]}]/.test(behind)
  })
}

/** Whether a line is a comment: `#환불` in a list of names is a tag. */
export const isComment = (line: string, form: FileForm): boolean =>
  form === 'yaml' ? line.startsWith('#') : form === 'list' && line.startsWith('# ')
