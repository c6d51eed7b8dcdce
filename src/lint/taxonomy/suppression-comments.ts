import { suppressionComment } from '../../findings/suppression-comment.ts'
import type { Comment } from '../../text/syntax/tree.ts'
import * as message from '../messages/taxonomy.ts'
import type { Suppression } from '../taxonomy.ts'
import type { Entry } from './entries.ts'
import type { ReadContext } from './field-value.ts'

const kinds = ['support-kit-disable', 'support-kit-disable-line', 'support-kit-disable-next-line']

/**
 * Entries with the suppressions of comments added: `# support-kit-disable-line prefer-cause -- reason`, `-next-line`, or for the
 * whole file without either; rules separated by commas, all rules where none is named. A comment becomes one suppression object
 * shared by all its tags, so that it counts as used if any of them needs it.
 */
export function withSuppressions(
  comments: readonly Comment[],
  entries: readonly Entry[],
  line: (at: number) => number,
  context: ReadContext,
): Entry[] {
  const more = new Map<Entry, Suppression[]>()
  const whole: Suppression[] = []
  const about = byLine(entries, line)
  // a comment between this one and the tag is about the same tag
  const next = new Map<number, number>()
  for (const { from } of comments.toReversed()) {
    const below = line(from) + 1
    next.set(below - 1, about.has(below) ? below : (next.get(below) ?? below))
  }
  const beside = (at: number, what: string): readonly Entry[] => about.get(what === kinds[2] ? next.get(at)! : at) ?? []
  for (const comment of comments) {
    const {
      words: [what = '', ...rules],
      reason,
    } = suppressionComment(comment.text)
    const named = rules.length > 0 ? rules : ['*']
    if (!what.startsWith('support-kit-')) continue
    if (!kinds.includes(what)) context.fault(comment, message.strangeComment(what), message.reasonLike)
    else if (reason === '') context.fault(comment, message.noReason(named.join(', ')), message.reasonLike)
    else {
      const suppressions = named.map((rule) => ({ rule, reason, span: context.span(comment) }))
      const found = what === kinds[0] ? entries : beside(line(comment.from), what)
      if (found.length === 0) context.fault(comment, message.idleComment)
      else if (found !== entries) for (const entry of found) append(more, entry, suppressions)
      else if (whole.length > mostWhole) context.fault(comment, message.tooManyComments)
      else whole.push(...suppressions)
    }
  }
  return entries.map((entry) => {
    const added = [...(more.get(entry) ?? []), ...whole]
    return added.length > 0 ? { ...entry, tag: { ...entry.tag, suppress: [...entry.tag.suppress, ...added] } } : entry
  })
}

/** Every tag of a file gets a suppression for the whole file: their number is limited. */
const mostWhole = 100

/** Entries by the lines they cover. */
function byLine(entries: readonly Entry[], line: (at: number) => number): Map<number, Entry[]> {
  const found = new Map<number, Entry[]>()
  for (const entry of entries)
    for (let at = line(entry.from); at <= line(Math.max(entry.from, entry.to - 1)); at++) append(found, at, [entry])
  return found
}

function append<K, V>(to: Map<K, V[]>, key: K, values: readonly V[]): void {
  const there = to.get(key)
  if (there) there.push(...values)
  else to.set(key, [...values])
}
