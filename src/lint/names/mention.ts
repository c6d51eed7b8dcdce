import { withParticle } from '../../text/hangul/particle.ts'
import type { Text } from '../../text/text.ts'
import type { Tag } from '../taxonomy.ts'

const longest = 60

/** A name in quotes, cut if it is very long. */
export function shown(id: string): string {
  const start = id.slice(0, longest)
  return `"${id.length > longest ? `${start.replace(/[\ud800-\udbff]$/, '')}…` : id}"`
}

/**
 * Another tag with its place: the line, and the file if it is another one; a tag from an export has no place. A Korean particle can
 * follow.
 */
export function mention(tag: Tag, from: Tag): Text {
  const name = shown(tag.id)
  const { line, column, endLine, endColumn } = tag.span
  if (line === endLine && column === endColumn) return { en: name, ko: name }
  return tag.file === from.file
    ? { en: `${name} (line ${line})`, ko: `${name}(${line}행)` }
    : { en: `${name} (${tag.file}:${line})`, ko: `${name}(${tag.file}:${line})` }
}

/** Suggestion "Did you mean" for a near name, if there is one. */
export const meant = (id: string | undefined): { suggestion?: Text } =>
  id === undefined ? {} : { suggestion: { en: `Did you mean ${shown(id)}?`, ko: `혹시 ${shown(id)}인가요?` } }

/** Suggestion to write another name. */
export const instead = (text: string): Text => ({
  en: `Write ${shown(text)}`,
  ko: `${withParticle(shown(text), '으로')} 적어 주세요`,
})

/** Of two tags with one meaning: which to keep, and what to do with the other. */
export const keep = (kept: Tag, dropped: Tag): Text => ({
  en: `Keep ${shown(kept.id)} and make ${shown(dropped.id)} an alias of it`,
  ko: `${shown(kept.id)}만 남기고 ${withParticle(shown(dropped.id), '는')} 별칭(aliases)으로 옮겨 주세요`,
})
