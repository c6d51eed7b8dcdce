import type { Span } from '../../../../src/text/span.ts'
import type { Dice } from '../../../truth/dice.ts'

/** A text put together piece by piece, which remembers where each name went: the oracle of positions. */
export interface Page {
  text: string
  ids: { id: string; source: string; at: number }[]
}

/** Names with what goes wrong in files: Hangul composed and not, an emoji of two code units, numbers and words that are none. */
const names = [
  'carrier-delay',
  '배송업체-지연',
  '결제 오류',
  'broken_teapot',
  '찻잔 파손'.normalize('NFD'),
  '1.0',
  'no',
  '🍵-cold',
  'a',
  'late/택배',
]
const double = (id: string) => ({ open: '"', source: JSON.stringify(id).slice(1, -1), close: '"' })
const single = (id: string) => ({ open: "'", source: id.replaceAll("'", "''"), close: "'" })
const bare = (id: string) => ({ open: '', source: id, close: '' })

/** A list of tags in YAML, in one of the ways people write it, anywhere among comments, blank lines and fields. */
export function yamlPage(roll: Dice): Page {
  const end = roll.one(['\n', '\r\n'])
  const page: Page = { text: roll.one(['', `# 태그${end}`, `---${end}`]), ids: [] }
  const put = (text: string) => {
    page.text += text
  }
  const name = (ways: readonly ((id: string) => { open: string; source: string; close: string })[]) => {
    const id = roll.one(names)
    const { open, source, close } = roll.one(ways)(id)
    put(open)
    page.ids.push({ id, source, at: page.text.length })
    put(source + close)
  }
  const all = [bare, single, double]
  put(`version: 1${end}tags:${end}`)
  for (let n = 1 + roll.whole(0, 7); n > 0; n--) {
    if (roll.whole(0, 3) === 0) put(`  # ${roll.one(names)}: 주석${end}`)
    const way = roll.whole(0, 6)
    put('  - ')
    if (way === 0) name(all)
    else if (way === 1) {
      put(roll.one(['id: ', 'id:   ', '"id": ']))
      name(all)
      put(`${end}    description: 늦은 소포`)
    } else if (way === 2) {
      put('{ id: ')
      name(all)
      put(', kind: cause }')
    } else if (way === 3) {
      put(`kind: cause${end}    id: `)
      name(all)
    } else if (way === 4) {
      put(`id: ${roll.one(['|', '>-', '|+'])}${end}      `)
      name([bare])
    } else if (way === 5) {
      put('&a !!str ')
      name(all)
    } else {
      put(`kind: cause${end}    <<: { id: `)
      name(all)
      put(' }')
    }
    // behind a block scalar a comment would be part of it
    put((way === 4 ? '' : roll.one(['', ' # late', '  '])) + end)
    if (roll.whole(0, 3) === 0) put(end)
  }
  return page
}

export function jsonPage(roll: Dice): Page {
  const page: Page = { text: '', ids: [] }
  const gap = () => roll.one(['', ' ', '\n\t', '\r\n  '])
  page.text += `{${gap()}"version"${gap()}:1,"tags":${gap()}[`
  const many = 1 + roll.whole(0, 7)
  for (let n = 0; n < many; n++) {
    const id = roll.one([...names, 'say "hello"', 'tab\there'])
    const source = roll.whole(0, 2) === 0 ? [...id].map((c) => escaped(c)).join('') : JSON.stringify(id).slice(1, -1)
    const nested = roll.whole(0, 1) === 0
    page.text += `${n > 0 ? ',' : ''}${gap()}${nested ? `{${gap()}"id":${gap()}"` : '"'}`
    page.ids.push({ id, source, at: page.text.length })
    page.text += `${source}"${nested ? `,"owner":${gap()}"carrier"}` : ''}${gap()}`
  }
  page.text += `]${gap()}}`
  return page
}

const escaped = (char: string) =>
  [...Array(char.length)].map((_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')

export function tablePage(roll: Dice): Page {
  const [delimiter, end] = [roll.one([',', ';', '\t']), roll.one(['\n', '\r\n'])]
  const before = roll.whole(0, 1)
  const page: Page = {
    text: [...(before ? ['담당'] : []), roll.one(['id', '태그', 'Tag']), '설명'].join(delimiter) + end,
    ids: [],
  }
  for (let n = 1 + roll.whole(0, 7); n > 0; n--) {
    const id = roll.one([...names, 'late, again', 'say "hello"', '반품;교환'])
    const quoted = /[,;"\t]/.test(id) || roll.whole(0, 1) === 0
    const source = quoted ? id.replaceAll('"', '""') : id
    if (before) page.text += roll.one(['carrier', '"물류,팀"', '']) + delimiter
    page.text += roll.one(['', ' ']) + (quoted ? '"' : '')
    page.ids.push({ id, source, at: page.text.length })
    page.text += `${source}${quoted ? '"' : ''}${delimiter}${roll.one(['', '"두 줄\n설명"', 'late'])}${end}`
  }
  return page
}

export function listPage(roll: Dice): Page {
  const page: Page = { text: '', ids: [] }
  for (let n = 2 + roll.whole(0, 7); n > 0; n--) {
    const id = roll.one(names)
    page.text += roll.one(['', '  ', '- ', '\n', '# 주석\n'])
    page.ids.push({ id, source: id, at: page.text.length })
    page.text += id + roll.one(['\n', ' \n', '\r\n'])
  }
  return page
}

/** What stands at a span, found by walking the lines: no arithmetic of the reader's own. */
export function textAt(text: string, { line, column, endLine, endColumn }: Span): string {
  const lines = text.split('\n')
  if (line === endLine) return lines[line - 1]!.slice(column - 1, endColumn - 1)
  return [
    lines[line - 1]!.slice(column - 1),
    ...lines.slice(line, endLine - 1),
    lines[endLine - 1]!.slice(0, endColumn - 1),
  ].join('\n')
}

/** The line and column of an offset, counted one character at a time. */
export function counted(text: string, offset: number): { line: number; column: number } {
  let [line, column] = [1, 1]
  for (let i = 0; i < offset; i++) [line, column] = text[i] === '\n' ? [line + 1, 1] : [line, column + 1]
  return { line, column }
}
