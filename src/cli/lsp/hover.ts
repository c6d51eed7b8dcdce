import type { Hover, Position } from 'vscode-languageserver/node'
import { check } from '../../check/check.ts'
import { rule } from '../../lint/rule.ts'
import type { Span } from '../../text/span.ts'
import type { Lang } from '../../text/text.ts'
import type { Page } from '../explain/page.ts'
import { checkPage } from '../explain/pages/check.ts'
import { rulePage } from '../explain/pages/rule.ts'
import { rangeOf } from './diagnostic.ts'
import type { DocumentKind } from './document-kind.ts'
import type { Reviewed } from './review-document.ts'

/** What an editor shows over a place: of findings the page of `explain`, else what the place was read as. */
export async function hover(
  { findings, readAs }: Reviewed,
  kind: DocumentKind,
  place: Position,
  lang: Lang,
): Promise<Hover | undefined> {
  const here = <One extends { span: Span }>(all: readonly One[]) => all.filter(({ span }) => covers(span, place))
  const found = here(findings)
  const rules = [...new Set(found.map((one) => one.rule))]
  const pages = await Promise.all(rules.map((id) => pageOf(id, kind, lang)))
  const read = here(readAs)
  const texts = [
    // words of the file: as code, so that nothing in them is markup
    ...read.map(({ text }) => fenced(text[lang])),
    ...pages.flatMap((page) => (page ? [markdown(page)] : [])),
  ]
  if (texts.length === 0) return undefined
  return {
    contents: { kind: 'markdown', value: texts.join('\n\n---\n\n') },
    range: rangeOf((found[0] ?? read[0])!.span),
  }
}

function covers(span: Span, { line, character }: Position): boolean {
  const { start, end } = rangeOf(span)
  const after = line > start.line || (line === start.line && character >= start.character)
  return after && (line < end.line || (line === end.line && character <= end.character))
}

async function pageOf(id: string, kind: DocumentKind, lang: Lang): Promise<Page | undefined> {
  if (kind === 'reply') {
    const found = await check(id)
    return found && checkPage(id, found, lang)
  }
  const found = await rule(id)
  return found && rulePage(id, found, lang)
}

/** An editor's window is small: the sentence that says why, and the first two examples. */
const examplesShown = 2

function markdown({ title, what, sections }: Page): string {
  const shown = sections.slice(1).filter((one) => 'verbatim' in one || 'prose' in one)
  return [
    `**${title}**`,
    what ?? '',
    ...shown
      .slice(0, examplesShown)
      .map((one) => `${one.head}\n${fenced('verbatim' in one ? one.verbatim : 'prose' in one ? one.prose : '')}`),
  ].join('\n\n')
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}
