import { resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import { write } from '../../files/output.ts'
import { smallFile } from '../../files/small-file.ts'
import type { Finding } from '../../findings/finding.ts'
import { sentences } from '../../reply/render/sentences.ts'
import type { Choice, Prompts } from '../../terminal/prompt.ts'
import { talk } from '../../terminal/talk.ts'
import { printable } from '../../text/printable.ts'
import type { Span } from '../../text/span.ts'
import type { Text } from '../../text/text.ts'
import { wrote } from '../messages/cli.ts'
import { editIn } from '../messages/desk.ts'
import * as say from '../messages/mend.ts'
import type { Run } from '../run.ts'

/** A draft in a file, as far as it has come. */
export interface Mending {
  file: string
  text: string
  /** what is found in a text */
  review: (text: string) => Promise<readonly Finding[]>
  show: (text: string) => Promise<void>
}

/**
 * Somebody goes through what is found in a draft: takes fixes, rewrites sentences, edits the whole; the file is written when they say
 * so. Returns the text as the file has it then.
 */
export async function mend({ file, text: before, review, show }: Mending, run: Run, prompts: Prompts): Promise<string> {
  const { io, lang } = run
  let text = before
  let findings = await review(text)
  for (;;) {
    const sure = findings.filter(isSure)
    const name = editor(io.env)
    const choices: (Choice | false)[] = [
      text !== before && { value: 'save', name: say.save(file)[lang] },
      sure.length > 0 && {
        value: 'all',
        name: say.takeAll(sure.length)[lang],
        description: sure.map((one) => named(text, one)).join(', '),
      },
      findings.some(hasPlace) && { value: 'each', name: say.what.each[lang] },
      name !== undefined && { value: 'edit', name: editIn(name)[lang] },
      { value: 'leave', name: say.leave(file)[lang] },
    ]
    const next = await prompts.select({ message: say.what.next[lang], choices: choices.filter((one) => one !== false) })
    if (next === 'leave') return before
    if (next === 'save') {
      await save(file, before, text, run)
      return text
    }
    const left =
      next === 'all'
        ? withFixes(text, sure)
        : next === 'edit'
          ? await edited(text, file, run)
          : await oneByOne(text, review, run, prompts)
    if (left === text) continue
    text = left
    findings = await review(text)
    await show(text)
  }
}

/** Puts right what can only be meant one way; gives the text, and a sentence for each change. */
export function fixed(text: string, findings: readonly Finding[]): { text: string; told: Text[] } {
  const sure = findings.filter(isSure)
  const told = sure.map((one) => {
    const { span, file, fix } = one
    return say.changed(printable(`${file}:${span.line}:${span.column}`), printable(stretch(text, span)), printable(fix!.text))
  })
  return { text: withFixes(text, sure), told }
}

/** Writes a draft back to its file. @throws UserError for one that is not as it was read, and for one that is not UTF-8 */
export async function save(file: string, before: string, text: string, { io, files, lang }: Run): Promise<void> {
  const bytes = await smallFile(file, resolve(io.cwd, file))
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? '\ufeff' : ''
  if (!Buffer.from(mark + before).equals(bytes)) throw UserError.of('cannot-write', say.notAsRead(file))
  write(await files.rewrites('--fix', file), mark + text)
  talk(io, wrote(file)[lang])
}

/** What HTML and macros write in another way is not changed here; letters in parts are words as any other. */
export const hasPlace = ({ span, quote }: Finding): boolean =>
  (quote === undefined || quote.inParts === true) && (span.line !== span.endLine || span.column !== span.endColumn)
const isSure = (one: Finding) => hasPlace(one) && one.fix !== undefined && one.fix.doubtful === undefined

function offset(text: string, line: number, column: number): number {
  let at = 0
  for (let n = 1; n < line; n++) at = text.indexOf('\n', at) + 1
  return at + column - 1
}
const bounds = (text: string, { line, column, endLine, endColumn }: Span) =>
  [offset(text, line, column), offset(text, endLine, endColumn)] as const
const stretch = (text: string, span: Span) => text.slice(...bounds(text, span))
const named = (text: string, { span, fix }: Finding) => printable(say.take(stretch(text, span), fix!.text).en)

/** From the end, so that places before stay where they are; of two at one place the first. */
function withFixes(text: string, findings: readonly Finding[]): string {
  let reached = text.length + 1
  return findings
    .map(({ span, fix }) => ({ at: bounds(text, span), text: fix!.text }))
    .sort((a, b) => b.at[0] - a.at[0])
    .reduce((whole, { at: [from, to], text: right }) => {
      if (to > reached) return whole
      reached = from
      return whole.slice(0, from) + right + whole.slice(to)
    }, text)
}

/** The sentence around a stretch. */
function sentenceAround(text: string, from: number, to: number): readonly [number, number] {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to)
  let at = start
  for (const sentence of sentences(text.slice(start, end).replace(/\r$/, ''))) {
    const first = text.indexOf(sentence, at)
    if (first < 0) break
    at = first + sentence.length
    if (at >= to) return first <= from ? [first, at] : [from, to]
  }
  return [from, to]
}

async function oneByOne(before: string, review: Mending['review'], { lang }: Run, prompts: Prompts): Promise<string> {
  let text = before
  const left = new Set<string>()
  for (;;) {
    const key = (one: Finding) => `${one.rule}\0${stretch(text, one.span)}`
    const open = (await review(text)).filter((one) => hasPlace(one) && !left.has(key(one)))
    const [one] = open.sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column)
    if (!one) return text
    const [from, to] = bounds(text, one.span)
    const said = text.slice(from, to)
    const next = await prompts.select({
      message: `${one.span.line}:${one.span.column} ${printable(one.message[lang])}`,
      choices: [
        ...(one.fix ? [{ value: 'take', name: printable(say.take(said, one.fix.text)[lang]) }] : []),
        { value: 'rewrite', name: say.what.rewrite[lang], description: printable(one.suggestion?.[lang] ?? '') },
        { value: 'skip', name: say.what.skip[lang] },
        { value: 'stop', name: say.what.stop[lang] },
      ],
    })
    if (next === 'stop') return text
    if (next === 'take') text = text.slice(0, from) + one.fix!.text + text.slice(to)
    else {
      left.add(key(one))
      if (next === 'rewrite') {
        const [start, end] = sentenceAround(text, from, to)
        const sentence = await prompts.input({
          message: say.what.sentence[lang],
          notes: [...(one.suggestion ? [`→ ${one.suggestion[lang]}`] : []), say.what.empties[lang]],
          start: text.slice(start, end),
        })
        const [head, tail] = [text.slice(0, start), text.slice(end)]
        const gone = /^(?:\r?\n|$)/.test(tail) ? head.replace(/ $/, '') + tail : head + tail.replace(/^ /, '')
        text = sentence.trim() === '-' ? gone : head + sentence + tail
      }
    }
  }
}

const editor = (env: Run['io']['env']): string | undefined =>
  (env.VISUAL || env.EDITOR || '')
    .trim()
    .split(/\s+/, 1)[0]
    ?.replace(/^.*[\\/]/, '') || undefined

async function edited(text: string, file: string, { io }: Run): Promise<string> {
  const { edit } = await import('../reply/editor.ts')
  const left = edit(text, io.env, /\.(\w{1,8})$/.exec(file)?.[1] ?? 'md')
  return 'text' in left && left.text.trim() !== '' ? left.text : text
}
