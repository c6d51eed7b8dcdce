import { languageOf } from '../../check/draft/read-draft.ts'
import * as message from '../../check/messages/check.ts'
import type { WrittenDraft } from '../../check/review-drafts.ts'
import { UserError } from '../../errors.ts'
import { readTexts } from '../../files/texts.ts'
import type { Text } from '../../text/text.ts'
import { stdinTwice } from '../messages/cli.ts'
import type { Run } from '../run.ts'
import type { CheckFlags } from './flags.ts'

const wanted = {
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
      throw new UserError(...(name === 'stdin' && named.length === 0 ? message.noDraft : message.emptyDraft(name)))
  const written = files.map(({ name, text }): WrittenDraft => ({ name, file: name, text }))
  const libraries = macros.length === 0 ? noMacros : await macrosIn(macros, io, tell)
  const [letter] = thread === undefined ? [] : await readTexts([thread], io, wanted)
  return {
    drafts: [...written, ...libraries.drafts],
    sources: new Map([...files, ...libraries.files].map(({ name, text }) => [name, text])),
    ...(letter && { thread: letter.text }),
  }
}

const noMacros = { drafts: [], files: [] }

/** The active macros of libraries, each a draft. */
async function macrosIn(names: readonly string[], io: Run['io'], tell: (text: Text) => unknown) {
  const [{ filledIn }, { placesIn }, { readMacros }] = await Promise.all([
    import('../../reply/macros/placeholders.ts'),
    import('../../reply/macros/helpdesk-macro.ts'),
    import('../../reply/macros/read-macros.ts'),
  ])
  const files = await readTexts(names, io, { ...wanted, extensions: new Set(['.json']), mostBytes: mostOfLibrary })
  const all = files.flatMap(({ name, text }) => readMacros(text, name).map((macro) => ({ macro, name, text })))
  const active = all.filter(({ macro }) => macro.active)
  if (active.length < all.length) tell(message.leftInactive(all.length - active.length))
  const once = numbered()
  const drafts = active.map(
    ({ macro, name, text }): WrittenDraft => ({
      name: once(macro.title),
      file: name,
      text: macro.text,
      filled: filledIn(macro.text, macro.system, languageOf(macro.text)),
      at: placesIn(text, macro),
    }),
  )
  return { drafts, files }
}

/** Names that come again get a number, so that a baseline can tell them apart. */
function numbered(): (name: string) => string {
  const met = new Map<string, number>()
  return (name) => {
    const times = (met.get(name) ?? 0) + 1
    met.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  }
}
