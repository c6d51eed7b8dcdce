import type { LeftOut } from '../../check/macro-drafts.ts'
import * as message from '../../check/messages/check.ts'
import type { WrittenDraft } from '../../check/review-drafts.ts'
import { UserError } from '../../errors.ts'
import { readTexts } from '../../files/texts.ts'
import type { Text } from '../../text/text.ts'
import { stdinTwice } from '../messages/cli.ts'
import type { Run } from '../run.ts'
import type { CheckFlags } from './flags.ts'

export const wanted = {
  extensions: new Set(['.md', '.markdown', '.txt', '.html', '.htm']),
  mostBytes: 8 << 20,
  emptyFolder: message.emptyFolder,
  tooLarge: message.tooLarge,
}
/** Libraries are larger than drafts. */
const mostOfLibrary = 64 << 20

/** The drafts to look at, the files they stand in, and what the customer wrote. */
export interface Drafts {
  drafts: readonly WrittenDraft[]
  sources: ReadonlyMap<string, string>
  /** macros that were not judged */
  leftOut: readonly LeftOut[]
  thread?: string
}

/**
 * Reads what is named, and the macros; standard input where nothing is named and no person is typing there.
 * @throws UserError where there is nothing to look at, and for files that cannot be read
 */
export async function readDrafts(
  named: readonly string[],
  { macros, thread }: Pick<CheckFlags, 'macros' | 'thread'>,
  { io }: Run,
  tell: (text: Text) => unknown,
): Promise<Drafts> {
  const piped = (io.stdin as NodeJS.ReadStream).isTTY !== true
  if (named.length === 0 && macros.length === 0 && !piped) throw new UserError(...message.noDraft)
  const names = named.length === 0 && macros.length === 0 ? ['-'] : named
  const asks = [...names, ...macros, ...(thread === undefined ? [] : [thread])]
  if (asks.filter((name) => name === '-').length > 1) throw new UserError(...stdinTwice)

  const files = await readTexts(names, io, wanted)
  for (const { name, text } of files)
    if (text.trim() === '')
      throw UserError.of('missing-data', name === 'stdin' && named.length === 0 ? message.noDraft : message.emptyDraft(name))
  for (const { name, text } of files) if (mayBeData.test(text) || isTable.test(name)) await refuseData(name, text)
  const written = files.map(({ name, text }): WrittenDraft => ({ name, file: name, text }))
  const libraries = macros.length === 0 ? noMacros : await macrosIn(macros, io, tell)
  const [letter] = thread === undefined ? [] : await readTexts([thread], io, wanted)
  return {
    drafts: [...written, ...libraries.drafts],
    leftOut: libraries.leftOut,
    sources: new Map([...files, ...libraries.files].map(({ name, text }) => [name, text])),
    ...(letter && { thread: letter.text }),
  }
}

const mayBeData = /^[\s\ufeff]*[[{]/
const isTable = /\.(?:csv|tsv|ndjson|jsonl)$/i

/** @throws UserError for what nobody wrote as a reply, JSON or a table, with what to type instead */
async function refuseData(name: string, text: string): Promise<void> {
  const [{ noDraftBut }, { readConversations }, { readMacros }] = await Promise.all([
    import('../../check/messages/sent.ts'),
    import('../../tickets/read-conversations.ts'),
    import('../../reply/macros/read-macros.ts'),
  ])
  const conversations = await readConversations(text)
  if (conversations === undefined && !isTable.test(name)) return
  if (conversations?.length) throw UserError.of('unreadable-file', noDraftBut(name, 'conversations'))
  const macros = await readMacros(text, name).catch(() => undefined)
  throw UserError.of('unreadable-file', noDraftBut(name, macros?.macros.length ? 'macros' : 'data'))
}

const noMacros = { drafts: [], files: [], leftOut: [] }

/** The macros of libraries that customers may get, each a draft; what is left out is told. */
async function macrosIn(names: readonly string[], io: Run['io'], tell: (text: Text) => unknown) {
  const [{ macroDrafts }, { notJudged }] = await Promise.all([
    import('../../check/macro-drafts.ts'),
    import('../../check/not-judged.ts'),
  ])
  const files = await readTexts(names, io, {
    ...wanted,
    extensions: new Set(['.json', '.csv', '.tsv']),
    mostBytes: mostOfLibrary,
  })
  const { drafts, leftOut } = await macroDrafts(files)
  for (const why of notJudged) {
    const titles = leftOut.filter((one) => one.why === why).map(({ title }) => title)
    if (titles.length > 0) tell(message.leftOut[why](titles.length, titles.slice(0, mostTitles)))
  }
  return { drafts, files, leftOut }
}

/** Titles named in a line about what was left out. */
const mostTitles = 3
