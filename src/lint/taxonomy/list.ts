import { type Comment, type SyntaxTree, type Word, word } from '../../text/syntax/tree.ts'

/** A bare list: one name a line, or all in one line between commas. Lines that start with `# ` are comments. */
export function readList(text: string): SyntaxTree {
  const words: Word[] = []
  const comments: Comment[] = []
  for (const line of lines(text)) {
    if (line.text.startsWith('# ')) comments.push({ ...line, text: line.text.slice(1) })
    else words.push(line)
  }
  const [only] = words
  const items = words.length === 1 && only!.text.includes(',') ? parts(only!) : words
  return { roots: [{ is: 'list', items, from: 0, to: text.length }], faults: [], comments, broken: false }
}

/** Lines without the blanks and the bullet around them; a quoted line without its quotes. */
function lines(text: string): Word[] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const from = at
    at += line.length + 1
    return trimmed(line, from).flatMap((found) =>
      /^[-*•] /.test(found.text) ? trimmed(found.text.slice(2), found.from + 2) : [found],
    )
  })
}

function parts({ text, from }: Word): Word[] {
  let at = from
  return text.split(',').flatMap((part) => {
    const start = at
    at += part.length + 1
    return trimmed(part, start)
  })
}

function trimmed(raw: string, from: number): Word[] {
  const text = raw.trim()
  if (text === '') return []
  const start = from + raw.length - raw.trimStart().length
  const quoted = text.length > 2 && text.startsWith('"') && text.endsWith('"')
  return [quoted ? word(text.slice(1, -1), start + 1) : word(text, start)]
}
