import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../../findings/finding.ts'
import { readWritten } from '../../lint/taxonomy/file-form.ts'
import { fixTaxonomy } from '../../lint/taxonomy/fix.ts'
import type { Lang } from '../../text/text.ts'
import { fixed, hasPlace } from '../check/mend.ts'
import { fixList, fixReply, suppressHere } from '../messages/lsp.ts'
import { take } from '../messages/mend.ts'
import { rangeOf } from './diagnostic.ts'
import type { DocumentKind } from './document-kind.ts'

/** Rules of which `lint --fix` mends all findings, or some. */
const mended = new Set(['unicode-form', 'no-unprintable', 'no-duplicate'])

/** What an editor asks for: actions for these findings of ours and others, of these kinds. */
interface Asked {
  diagnostics: readonly Diagnostic[]
  only?: readonly string[] | undefined
}

/** What an editor offers at a place: fixes, and comments that leave a finding out. `findings` are those of the whole document. */
export async function quickFixes(
  document: TextDocument,
  { kind, file }: { kind: DocumentKind; file: string },
  findings: readonly Finding[],
  { diagnostics, only = [CodeActionKind.QuickFix] }: Asked,
  lang: Lang,
): Promise<CodeAction[]> {
  const wants = (action: string) => only.some((one) => action === one || action.startsWith(`${one}.`))
  const own = diagnostics.filter(({ source }) => source === 'support-kit')
  const act = (title: string, about: Diagnostic[], edit: TextEdit, more: Partial<CodeAction> = {}): CodeAction => ({
    ...{ title, kind: CodeActionKind.QuickFix, edit: { changes: { [document.uri]: [edit] } } },
    ...(about.length > 0 && { diagnostics: about }),
    ...more,
  })
  const actions: CodeAction[] = []
  const inList = kind === 'tags' ? own.filter(({ code }) => mended.has(String(code))) : []
  if (wants(fixAll) || inList.length > 0) {
    const before = document.getText()
    const text = kind === 'tags' ? (await fixTaxonomy(before, file)).text : fixed(before, findings).text
    const title = (kind === 'tags' ? fixList : fixReply)[lang]
    if (text !== before) actions.push(act(title, inList, smallest(document, text), wants(fixAll) ? { kind: fixAll } : {}))
  }
  if (!wants(CodeActionKind.QuickFix)) return actions
  for (const diagnostic of own) {
    const found = findings.find((one) => one.rule === diagnostic.code && isAt(one, diagnostic))
    if (found?.fix && hasPlace(found)) {
      const { range } = diagnostic
      const { text, doubtful } = found.fix
      const title = take(document.getText(range), text)[lang]
      actions.push(act(title, [diagnostic], { range, newText: text }, { isPreferred: doubtful === undefined }))
    }
    const edit = await suppression(document, kind, file, diagnostic)
    if (edit) actions.push(act(suppressHere(String(diagnostic.code))[lang], [diagnostic], edit))
  }
  return actions
}

const isAt = ({ span }: Finding, { range: { start, end } }: Diagnostic) => {
  const own = rangeOf(span)
  return (
    own.start.line === start.line &&
    own.start.character === start.character &&
    own.end.line === end.line &&
    own.end.character === end.character
  )
}

/** All that `lint --fix` or `check --fix` would do, for editors that do it on saving. */
export const fixAll = `${CodeActionKind.SourceFixAll}.supportKit`

/** Findings that no comment can be about: the file cannot be read, or the comment itself is at fault. */
const beyondComments = new Set(['schema', 'unused-suppression'])

/** A comment that leaves a finding out, but for its reason: until there is one, lint and check ask for it. */
async function suppression(
  document: TextDocument,
  kind: DocumentKind,
  file: string,
  { range, code }: Diagnostic,
): Promise<TextEdit | undefined> {
  if (beyondComments.has(String(code))) return undefined
  const line = range.start.line
  const written = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).trimEnd()
  if (kind === 'reply') {
    // what is missing in a reply is said of its first line
    const whole = range.start.line === 0 && range.start.character === 0
    return insert(line, 0, `<!-- support-kit-disable${whole ? '' : '-next-line'} ${code} --  -->\n`)
  }
  const { form } = await readWritten(document.getText(), file)
  // elsewhere a list has no comments at the end of a line, or a column for it
  if (form !== 'yaml' || written.includes(' #')) return undefined
  return insert(line, written.length, ` # support-kit-disable-line ${code} -- `)
}

const insert = (line: number, character: number, newText: string): TextEdit => ({
  range: { start: { line, character }, end: { line, character } },
  newText,
})

/** The one edit that makes a document read like `text` and touches least of it. */
function smallest(document: TextDocument, text: string): TextEdit {
  const before = document.getText()
  let from = 0
  while (from < before.length && before[from] === text[from]) from++
  let end = 0
  while (end < before.length - from && end < text.length - from && before.at(-1 - end) === text.at(-1 - end)) end++
  return {
    range: { start: document.positionAt(from), end: document.positionAt(before.length - end) },
    newText: text.slice(from, text.length - end),
  }
}
