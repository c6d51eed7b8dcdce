import type { Mapping } from '../../text/syntax/tree.ts'
import {
  isNo,
  isYes,
  itemsAt,
  type MacroShape,
  type MacroSource,
  macroSource,
  macroSourceNames,
  titleAt,
  wordAt,
} from './macro-source.ts'

/** The source that takes what no other knows: the last one asked. */
const last = 'unknown'

/** All sources, those of helpdesks first. */
export async function macroSources(): Promise<[string, MacroSource][]> {
  const names = [...macroSourceNames().filter((name) => name !== last), last]
  return Promise.all(names.map(async (name): Promise<[string, MacroSource]> => [name, (await macroSource(name))!]))
}

/** A macro as its helpdesk writes it; undefined for anything else. */
export function macroShape(
  macro: Mapping,
  sources: readonly (readonly [string, MacroSource])[],
): (MacroShape & { system: string; active: boolean }) | undefined {
  for (const [system, { read }] of sources) {
    const shape = read(macro)
    if (shape) return { ...shape, system, active: isActive(macro) }
  }
  return undefined
}

const on = ['active', 'is_active', 'enabled', 'is_enabled', '사용여부', '사용 여부', '활성']
const off = ['archived', 'is_archived', 'deleted', 'is_deleted', 'disabled', 'inactive']

/** Can agents pick it? So it is unless the helpdesk says otherwise. */
const isActive = (macro: Mapping): boolean =>
  !on.some((field) => isNo(wordAt(macro, field))) &&
  !off.some((field) => isYes(wordAt(macro, field))) &&
  !['archived_at', 'archived_datetime', 'deleted_at', 'deleted_datetime'].some((field) => wordAt(macro, field)) &&
  !/^(?:inactive|disabled|archived|deleted)$/i.test(titleAt(macro, 'status'))

const beginnings = ['preview', 'chatPreview', 'text_preview', 'body_preview', 'content_preview', 'snippet', 'excerpt']

/** The title of a reply of which there is no more than the beginning. */
export function previewTitle(macro: Mapping): string | undefined {
  const title = titleAt(macro, 'name') || titleAt(macro, 'title')
  return title !== '' && beginnings.some((field) => wordAt(macro, field)) ? title : undefined
}

/** Lists that hold replies by their name; Freshdesk's folder has titles in `canned_responses`. */
const replyLists = [
  'canned_responses',
  'responses',
  'saved_replies',
  'saved-replies',
  'savedReplies',
  'message_templates',
  'macros',
]

/** Replies in a list of such a name that have a title, an id and nothing else to read. */
export const titlesOnly = (page: Mapping): Mapping[] =>
  replyLists.flatMap((list) =>
    itemsAt(page, list).filter(
      (item) =>
        (wordAt(item, 'title') ?? wordAt(item, 'name')) &&
        wordAt(item, 'id') &&
        item.pairs.every(({ value }) => value.is !== 'list'),
    ),
  )
