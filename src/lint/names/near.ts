import { nameKey } from './tag-tree.ts'
import { isKorean, isKoreanSlip, isSlip, koreanLetters, neighbours, slack } from './typo.ts'
import { singular, steps, words } from './words.ts'

/** The one way in which two nearly identical names differ: case, width or accents of letters, separators, plural, word order, or a typo. */
export type Difference = 'case' | 'letters' | 'separator' | 'plural' | 'order' | 'slip'

// order means something around these: from-carrier-to-warehouse
const ordered = new Set('to from by of for before after over under vs than not no without'.split(' '))
const mostWords = 12
// no name of a tag is longer, and comparing one that is would take its time
const longest = 200

/** A name in the forms that are compared. */
interface Form {
  /** words as they stand, together: `log-in` and `login` */
  joined: string
  /** the same with every word for one thing */
  single: string
  /** words of each step of a path in alphabetical order, where order means nothing */
  sorted: string | undefined
  bag: readonly string[]
}

function form(id: string): Form {
  const path = id.length > longest ? [] : steps(id).map((step) => words(step))
  const all = path.flat()
  const bag = all.map(singular)
  const loose = all.length <= mostWords && !all.some((word) => ordered.has(word))
  return {
    joined: together(all),
    single: together(bag),
    sorted: loose ? path.map((step) => step.map(singular).sort().join(' ')).join('/') : undefined,
    bag: all.length <= mostWords ? [...bag].sort() : [],
  }
}

/** Numbers stay apart: `3-8` is not `38`. */
const together = (list: readonly string[]) => list.join(' ').replace(/(?<!\d) | (?!\d)/g, '')

/** Is it written in full-width letters or other forms that `unicode-form` reports? */
export const isWide = (name: string): boolean => name.length <= longest && name.normalize('NFC') !== name.normalize('NFKC')

/** How two names differ; undefined where they are two names, or one. */
export function difference(a: string, b: string): Difference | undefined {
  if (nameKey(a) === nameKey(b)) return undefined
  const [one, other] = [form(a), form(b)]
  if (one.joined === '' || other.joined === '') return undefined
  if (nameKey(a).toLowerCase() === nameKey(b).toLowerCase()) return 'case'
  if (one.joined === other.joined) return isWide(a) === isWide(b) ? 'separator' : 'letters'
  if (one.single === other.single) return 'plural'
  if (one.sorted !== undefined && one.sorted === other.sorted) return 'order'
  if (isKorean(one.single) || isKorean(other.single)) return isKoreanSlip(one.single, other.single) ? 'slip' : undefined
  const [mine, theirs] = [without(one.bag, other.bag), without(other.bag, one.bag)]
  return mine.length === 1 && theirs.length === 1 && isSlip(mine[0]!, theirs[0]!) ? 'slip' : undefined
}

/** What is in one sorted list and not in the other, each as often as it is there more. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other]
  return list.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

/**
 * Look-up of the first of `ids` that is nearly identical to a given name (see `difference`), in time about linear in their number:
 * names of one form share a bucket, typos are found by symmetric deletion.
 */
export function nearNames(ids: readonly string[]): (id: string) => string | undefined {
  const order = new Map([...new Set(ids.map(nameKey))].map((id, i) => [id, i]))
  const places = new Map<string, string[]>()
  const vocabulary = new Set<string>()
  const korean = new Map<string, string>()
  for (const id of order.keys()) {
    const { single, sorted, bag } = form(id)
    for (const place of [`=${single}`, `<${sorted}`, `+${bag.join(' ')}`]) {
      const list = places.get(place)
      if (list) list.push(id)
      else places.set(place, [id])
    }
    if (isKorean(single)) korean.set(koreanLetters(single) ?? '', single)
    else for (const word of bag) vocabulary.add(word)
  }
  const slips = memoizedTypos(neighbours(vocabulary, slack), isSlip)
  const koreanSlips = neighbours(korean.keys(), () => 1)

  const slipPlaces = ({ single, bag }: Form): string[] => {
    const written = isKorean(single) ? koreanLetters(single) : undefined
    if (written !== undefined)
      return koreanSlips(written).flatMap((other) => (isKoreanSlip(single, korean.get(other)!) ? [`=${korean.get(other)}`] : []))
    return isKorean(single)
      ? []
      : bag.flatMap((word, i) =>
          slips(word).map((other) => `+${[...bag.slice(0, i), other, ...bag.slice(i + 1)].sort().join(' ')}`),
        )
  }
  return (asked) => {
    const id = nameKey(asked)
    const its = form(id)
    if (its.single === '') return undefined
    const at = [`=${its.single}`, ...(its.sorted === undefined ? [] : [`<${its.sorted}`]), ...slipPlaces(its)]
    const found = at.flatMap((place) => places.get(place)?.find((other) => other !== id) ?? [])
    return found.sort((a, b) => order.get(a)! - order.get(b)!)[0]
  }
}

/** Words that are slips of a word, worked out once a word. */
function memoizedTypos(candidates: (word: string) => readonly string[], fits: (a: string, b: string) => boolean) {
  const known = new Map<string, readonly string[]>()
  return (word: string) => {
    const slips = known.get(word) ?? candidates(word).filter((other) => fits(word, other))
    known.set(word, slips)
    return slips
  }
}
