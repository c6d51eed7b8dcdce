import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))
/** Every page of the documentation, by its path in the repository. */
export const pages = [
  ...['README.md', 'README.ko.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(join(root, 'docs')).map((page) => `docs/${page}`),
]
export const text = (page: string) => readFileSync(join(root, page), 'utf8')

/** A fenced block of a page. */
export interface Block {
  page: string
  kind: string
  lines: string[]
}

export const blocks = (kind: string): Block[] =>
  pages.flatMap((page) =>
    [...text(page).matchAll(/^```(\w+)\n(.*?)^```$/gms)]
      .map((m) => ({ page, kind: m[1]!, lines: m[2]!.trimEnd().split('\n') }))
      .filter((block) => block.kind === kind),
  )

/** Puts other lines into a block of a page. */
export function replaceBlock({ page, kind, lines }: Block, others: readonly string[]): void {
  const fenced = (those: readonly string[]) => `\`\`\`${kind}\n${those.join('\n')}\n\`\`\``
  writeFileSync(
    join(root, page),
    text(page).replace(fenced(lines), () => fenced(others)),
  )
}

/** Whether lines are what is expected, where a line `…` stands for any number of them. */
export function matches(lines: readonly string[], expected: readonly string[]): boolean {
  const at = expected.indexOf('…')
  if (at < 0) return lines.length === expected.length && lines.every((line, i) => line.trimEnd() === expected[i])
  const [head, rest] = [expected.slice(0, at), expected.slice(at + 1)]
  if (!matches(lines.slice(0, at), head)) return false
  return lines.some((_, i) => i >= at && matches(lines.slice(i), rest)) || rest.length === 0
}

/** The lines as the page would show them: each stretch between two `…` moves to where it fits the output best. */
export function shortened(lines: readonly string[], expected: readonly string[]): string[] {
  const found = lines.map((line) => line.trimEnd())
  if (!expected.includes('…')) return found
  const stretches = expected.join('\n').split(/^…$\n?/m)
  let from = 0
  const parts = stretches.map((stretch, n) => {
    if (stretch === '') return []
    const wanted = stretch.replace(/\n$/, '').split('\n')
    const last = found.length - wanted.length
    const free = Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i)
    const starts = n === 0 ? [0] : n === stretches.length - 1 ? [last] : free
    const score = (at: number) => wanted.reduce((sum, line, i) => sum + likeness(line, found[at + i] ?? ''), 0)
    const best = starts.reduce((a, b) => (score(b) > score(a) ? b : a), starts[0] ?? from)
    from = best + wanted.length
    return found.slice(best, from)
  })
  return parts.flatMap((part, n) => (n > 0 ? ['…', ...part] : part))
}

/** From 0 to 1: the share of the words of two lines that both have. */
function likeness(a: string, b: string): number {
  const [words, others] = [a, b].map((line) => new Set(line.split(/\s+/).filter(Boolean))) as [Set<string>, Set<string>]
  if (words.size === 0 || others.size === 0) return words.size === others.size ? 0.1 : 0
  return [...words].filter((word) => others.has(word)).length / Math.max(words.size, others.size)
}
