import { UserError } from '../../../errors.ts'
import { noSuchSource, tie } from '../../messages/detection.ts'
import { type ColumnHeader, key } from './column-header.ts'

/** What detection needs to know of a source, of tickets or of orders. */
interface SourceSignature {
  title: string
  signatures: readonly (readonly string[])[]
}

export interface SourceDetection<S> {
  id: string
  source: S
  /** distinctive headers found, and of how many */
  found: number
  of: number
}

/** The source that takes what no other claims. */
export const fallback = 'generic'

/** A shape claims a file when this many of its headers stand in it, or all of a shorter list of at least two. */
const enough = 3

function score(signatures: readonly (readonly string[])[], keys: ReadonlySet<string>): { found: number; of: number } {
  const scores = signatures.map((list) => {
    // `requesterId` and `requester_id` are one heading
    const names = [...new Set(list.map(key))]
    return { found: names.filter((name) => keys.has(name)).length, of: names.length }
  })
  const claims = scores.filter(({ found, of }) => found >= enough || (found >= 2 && found === of))
  return claims.sort((a, b) => b.found - a.found || a.of - b.of)[0] ?? { found: 0, of: 1 }
}

/**
 * The source whose signature matches most headers of a file; of two that match as many, the one that matches a larger share of
 * its list. A tie is an error that names both; where none matches, `generic`.
 * @throws UserError on a tie, or if `forced` names no source
 */
export async function detectSource<S extends SourceSignature>(
  file: string,
  headings: readonly ColumnHeader[],
  room: { ids: readonly string[]; load(id: string): Promise<S | undefined> },
  forced?: string,
): Promise<SourceDetection<S>> {
  const keys = new Set(headings.map((h) => h.key))
  const rated = async (id: string): Promise<SourceDetection<S>> => {
    const source = (await room.load(id))!
    return { id, source, ...score(source.signatures, keys) }
  }
  if (forced !== undefined) {
    if (!room.ids.includes(forced)) throw new UserError(...noSuchSource(forced, room.ids))
    return rated(forced)
  }
  const all = await Promise.all(room.ids.filter((id) => id !== fallback).map(rated))
  const [first, second] = all.filter((d) => d.found > 0).sort((a, b) => b.found - a.found || b.found / b.of - a.found / a.of)
  if (!first) return rated(fallback)
  if (second && first.found === second.found && first.of === second.of)
    throw UserError.of('missing-data', tie(file, first, second))
  return first
}
