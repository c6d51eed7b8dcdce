import { type Macro, placesIn } from '../reply/macros/helpdesk-macro.ts'
import { macroSource } from '../reply/macros/macro-source.ts'
import { filledIn, partlyElsewhere, saysNothing } from '../reply/macros/placeholders.ts'
import { readMacros } from '../reply/macros/read-macros.ts'
import { languageOf } from './draft/read-draft.ts'
import type { NotJudged } from './not-judged.ts'
import type { WrittenDraft } from './review-drafts.ts'

/** A macro that was not judged, and its line in its file. */
export interface LeftOut {
  title: string
  file: string
  line: number
  why: NotJudged
}

/** What is no word of either language, and full of Latin letters. */
const markup = /<[^<>]{0,2000}>|\{[{%][^{}]{0,300}[%}]\}|#\{[^{}]{0,200}\}/g

/**
 * The macros of libraries, each a draft; those that are off, for colleagues, or whose text stands elsewhere are left out.
 * @throws UserError for a file that cannot be read, or has no macro in it
 */
export async function macroDrafts(
  files: readonly { name: string; text: string }[],
): Promise<{ drafts: WrittenDraft[]; leftOut: LeftOut[] }> {
  const drafts: WrittenDraft[] = []
  const leftOut: LeftOut[] = []
  const once = numbered()
  for (const { name: file, text } of files) {
    const { macros, previews } = await readMacros(text, file)
    for (const macro of macros) {
      const why = await reasonNotTo(macro)
      if (why) leftOut.push({ title: macro.title, file, line: macro.line, why })
      else {
        const source = (await macroSource(macro.system))!
        drafts.push({
          name: once(macro.title),
          file,
          text: macro.text,
          filled: filledIn(macro.text, source, languageOf(macro.text.replace(markup, ''))),
          macro: true,
          ...(partlyElsewhere(macro.text, source) && { partial: true as const }),
          at: placesIn(text, macro),
        })
      }
    }
    for (const preview of previews) leftOut.push({ ...preview, file, why: 'preview' })
  }
  return { drafts, leftOut }
}

async function reasonNotTo({ active, note, text, system }: Macro): Promise<NotJudged | undefined> {
  if (!active) return 'inactive'
  if (note) return 'internal-note'
  return saysNothing(text, (await macroSource(system))!) ? 'dynamic-content' : undefined
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
