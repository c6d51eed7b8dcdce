/** A tag of Liquid without output, `{% if ticket.via == "chat" %}`: its name, and what it says. */
const TAG =
  /\{%-?\s{0,9}(if|unless|elsif|else|endif|endunless|case|when|endcase|comment|endcomment|capture|endcapture|for|endfor|assign|cycle|break|continue|raw|endraw)\b([^{}%]{0,300}?)-?%\}/g

/** One test of a condition: a path, and what it is held against. */
const TEST = /^\s{0,9}([\w.[\]-]{1,200})\s{0,9}(?:(==|!=|contains)\s{0,9}("[^"]{0,200}"|'[^']{0,200}'|[\w.-]{1,80}))?\s{0,9}$/

/** More customers than these are not imagined. */
const most = 6

/** No value that a condition could name: the customer for whom every comparison fails. */
const other = '\0'

interface Tag {
  kind: string
  /** the tests of the condition; those that nobody can take apart are a path of their own */
  tests: readonly { path: string; operator?: string; value?: string }[]
  /** between its tests: is one enough? */
  any: boolean
  start: number
  end: number
}

/**
 * The texts that customers may get from one with Liquid conditions: for each value that a condition names, and for none of them, the
 * branches that apply; all as long as the text, tags and other branches blank. A text without conditions is itself alone.
 */
export function liquidBranches(text: string): string[] {
  const tags = [...text.matchAll(TAG)].map(tagOf)
  const values = new Map<string, Set<string>>()
  const subjects: string[] = []
  for (const tag of tags) {
    if (tag.kind === 'case') subjects.push(tag.tests[0]?.path ?? '')
    if (tag.kind === 'endcase') subjects.pop()
    const tests = tag.kind === 'when' ? tag.tests.map(({ path }) => ({ path: subjects.at(-1) ?? '', value: path })) : tag.tests
    if (!/^(?:if|unless|elsif|when)$/.test(tag.kind)) continue
    for (const { path, value } of tests) values.set(path, (values.get(path) ?? new Set()).add(value ?? 'true'))
  }
  const customers = Math.min(most, 1 + Math.max(0, ...[...values.values()].map(({ size }) => size)))
  const texts = Array.from({ length: customers }, (_, n) => {
    const has = (path: string) => [...(values.get(path) ?? []), other][Math.min(n, values.get(path)?.size ?? 0)] ?? other
    return branchesFor(text, tags, has)
  })
  const said = [...new Set(texts)].filter((one) => /[\p{L}\p{N}]/u.test(one))
  return said.length > 0 ? said : [texts[0] ?? text]
}

function tagOf(found: RegExpMatchArray): Tag {
  const [whole, kind = '', condition = ''] = found
  const parts = kind === 'when' ? condition.split(/,|\sor\s/) : condition.split(/\s(?:and|or)\s/)
  const tests = parts.map((part) => {
    const [, path, operator, value] = TEST.exec(kind === 'when' ? part.replace(/["']/g, '') : part) ?? []
    if (path === undefined) return { path: part.trim() }
    return { path, ...(operator && { operator }), ...(value !== undefined && { value: value.replace(/^["']|["']$/g, '') }) }
  })
  return { kind, tests, any: /\sor\s/.test(condition), start: found.index!, end: found.index! + whole.length }
}

const holds = ({ tests, any }: Tag, has: (path: string) => string): boolean => {
  const results = tests.map(({ path, operator, value }) => {
    const there = has(path)
    if (operator === undefined) return there !== other
    return (there === value) !== (operator === '!=')
  })
  return any ? results.some(Boolean) : results.every(Boolean)
}

/** What is open around a place: whether its text is shown, whether a branch was taken, and the value of a `case`. */
interface Block {
  shown: boolean
  taken: boolean
  subject?: string
}

function branchesFor(text: string, tags: readonly Tag[], has: (path: string) => string): string {
  const open: Block[] = []
  /** open blocks that are not shown */
  let hidden = 0
  const show = (block: Block, shown: boolean) => {
    hidden += Number(block.shown) - Number(shown)
    block.shown = shown
  }
  const begin = (shown: boolean, taken: boolean, subject?: string) => {
    const block: Block = { shown: true, taken, ...(subject !== undefined && { subject }) }
    open.push(block)
    show(block, shown)
  }
  let at = 0
  let out = ''
  for (const tag of tags) {
    const before = text.slice(at, tag.start)
    out += (hidden === 0 ? before : blank(before)) + blank(text.slice(tag.start, tag.end))
    at = tag.end
    const { kind, tests } = tag
    const block = open.at(-1)
    if (kind === 'if' || kind === 'unless') {
      const fits = holds(tag, has) !== (kind === 'unless')
      begin(fits, fits)
    } else if (kind === 'case') begin(false, false, tests[0]?.path ?? '')
    else if (kind === 'comment') begin(false, true)
    else if (/^(?:for|capture|raw)$/.test(kind)) begin(true, true)
    else if (kind.startsWith('end') && block) {
      show(block, true)
      open.pop()
    } else if (block && /^(?:elsif|when|else)$/.test(kind)) {
      const fits =
        kind === 'else' || (kind === 'when' ? tests.some(({ path }) => path === has(block.subject ?? '')) : holds(tag, has))
      show(block, !block.taken && fits)
      block.taken ||= fits
    }
  }
  const rest = text.slice(at)
  return out + (hidden === 0 ? rest : blank(rest))
}

const blank = (text: string) => text.replace(/[^\n\r]/g, ' ')
