import { declaredIn, factOfTicket, notKnown } from '../messages/tag-verdict.ts'
import { areasOf, isList } from '../names/area.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Tag, Taxonomy, Verdict } from '../taxonomy.ts'
import { cluesOf, find, type Judgement, unknown } from './clues.ts'
import { judge } from './judge.ts'
import { buildLexicon, type OwnWords } from './lexicon.ts'
import { isDate, longest, readName } from './name.ts'
import { ownerNamer, splitter } from './split.ts'
import { is, type Token, tokenise } from './tokens.ts'

/** Ancestors that are looked at: a circle among parents ends here. */
const deepest = 5

/** What a name says by itself, its parts from the outermost to the leaf. */
function judgeParts(parts: readonly Token[][]): Judgement | undefined {
  const leaf = parts.at(-1) ?? []
  const above = parts.slice(0, -1)
  const judged = judge(cluesOf(leaf, above.flat()))
  if (above.length === 0 || judged?.kind === 'cause' || judged?.kind === 'request' || judged?.by) return judged
  const around = above.map((part) => judge(cluesOf(part, [])))
  // `불량/파손` and `Defective > Teapot` are not less than their cause
  const cause = around.find((j) => j?.kind === 'cause')
  if (cause) return cause
  if (judged?.kind === 'event' || judged?.kind === 'sentiment') return judged
  const request = around.find((j) => j?.kind === 'request')
  if (request) return request
  return judge(cluesOf(parts.flat(), [], true)) ?? judged
}

const dated = (id: string): Judgement => ({ kind: 'topic', sure: true, why: factOfTicket(id), by: 'metadata' })

/** Troubles that a cause beside them leaves open: `Defective/damaged` has two owners, and is no more than an event. */
const openTroubles = new Set(['damage', 'missing', 'lost', 'delay'])

/** A cause and an event in one list are an event together; undefined where that is not so. */
function judgeList(parts: readonly Token[][]): Judgement | undefined {
  const judged = parts.map((part) => judge(cluesOf(part, [])))
  const event = judged.find((j) => j?.kind === 'event' && openTroubles.has(j.trouble ?? ''))
  const cause = judged.find((j, at) => j?.kind === 'cause' && !find(parts[at]!, 'party'))
  const asks = judged.some((j) => j?.kind === 'request') || parts.flat().some((token) => is(token, 'asked', 'about'))
  return event && cause && !asks ? { ...event, object: undefined } : undefined
}

/**
 * What each tag of a taxonomy names: cause, event, request, topic or sentiment; unknown where the words leave it open.
 * What the file declares wins: `kind`, then `owner` (who owns it can fix it: a cause). A parent's name helps to read a tag.
 */
export function classify(taxonomy: Taxonomy, own?: OwnWords): (tag: Tag) => Verdict {
  const lexicon = buildLexicon(own)
  const areas = areasOf(taxonomy.tags)
  const name = ownerNamer(taxonomy.owners, lexicon)
  const splitOf = splitter(taxonomy, name, areas)
  const { parentOf } = tagTree(taxonomy)
  const verdicts = new Map<Tag, Verdict>()

  const partsOf = (tag: Tag): Token[][] => {
    const names = [tag.id]
    let at: Tag | undefined = tag
    while (at?.parent !== undefined && names.length < deepest) {
      names.unshift(at.parent)
      at = parentOf(at)
    }
    return names
      .flatMap(readName)
      .map((words) => tokenise(words, lexicon))
      .filter((part) => part.length > 0)
  }

  const verdictOf = (tag: Tag): Verdict => {
    const parts = partsOf(tag)
    const listed = parts.length > 1 && tag.id.length <= longest && isList(tag.id, areas) ? judgeList(parts) : undefined
    const judged = isDate(tag.id) ? dated(tag.id) : (listed ?? judgeParts(parts))
    const kind = tag.kind ?? (tag.owner === undefined ? undefined : 'cause')
    if (kind !== undefined) {
      const why = tag.kind === undefined ? declaredIn('owner', tag.owner!) : declaredIn('kind', tag.kind)
      const owner = tag.owner ?? (judged?.owner && name(judged.owner))
      return {
        kind,
        declared: true,
        sure: true,
        why: judged?.kind === kind && judged.kind !== 'cause' ? judged.why : why,
        ...(kind === 'topic' && judged?.by ? { by: judged.by } : {}),
        ...(kind === 'event' ? { split: splitOf(tag, judged ?? { kind, sure: true, why }) } : {}),
        ...(kind === 'cause' && owner !== undefined ? { owner } : {}),
      }
    }
    if (!judged) {
      const strange = unknown(parts.flat()).map((token) => token.text)
      return { kind: 'unknown', declared: false, sure: false, why: notKnown(strange) }
    }
    const owner = judged.kind === 'cause' && judged.owner ? name(judged.owner) : undefined
    const split = judged.kind === 'event' ? splitOf(tag, judged) : []
    return {
      kind: judged.kind,
      declared: false,
      sure: judged.sure,
      why: judged.why,
      ...(split.length > 0 ? { split } : {}),
      ...(owner === undefined ? {} : { owner }),
      ...(judged.by ? { by: judged.by } : {}),
    }
  }

  return (tag) => {
    let verdict = verdicts.get(tag)
    if (!verdict) {
      verdict = verdictOf(tag)
      verdicts.set(tag, verdict)
    }
    return verdict
  }
}
