import { shopThings, tellingWords, thingFeature, wordFeatures } from './features.ts'

/** Features, ascending, each with its weight. */
export interface Vector {
  features: Int32Array
  weights: Float32Array
}

/** A feature that fewer of the texts have says more, up to this: slips of the pen are rarest of all. */
const [fewest, most] = [1.5, 60]
/** Texts in whose absence a feature is taken for rare: of ten texts nobody knows what is rare. */
const prior = 30

/** How much a feature of so many of the texts says. */
const rarity = (having: number, texts: number): number =>
  Math.log(Math.min(most, Math.max(fewest, (texts + prior) / (having + 0.5)))) ** 1.5

interface Counted {
  ids: Int32Array
  shares: Float32Array
}

/** Texts as vectors of unit length, and how any other text is put beside them. Features that one text alone has are counted in its length only. */
export function vectorsOf(texts: readonly string[]): { vectors: Vector[]; vectorOf: (text: string) => Vector } {
  const ids = new Map<string, number>()
  const idOf = (key: string): number => {
    const id = ids.get(key) ?? ids.size
    if (id === ids.size) ids.set(key, id)
    return id
  }
  const words = new Map<string, readonly (readonly [number, number])[]>()
  const ofWord = (word: string) => {
    const known = words.get(word) ?? [...wordFeatures(word)].map(([key, share]) => [idOf(key), share] as const)
    words.set(word, known)
    return known
  }
  const counted = (text: string): Counted => {
    const found = new Map<number, number>()
    for (const word of tellingWords(text)) for (const [id, share] of ofWord(word)) found.set(id, share)
    for (const thing of shopThings(text)) {
      const [key, share] = thingFeature(thing)
      found.set(idOf(key), share)
    }
    const ids = Int32Array.from(found.keys()).sort()
    return { ids, shares: Float32Array.from(ids, (id) => found.get(id)!) }
  }
  const all = texts.map(counted)
  const having = new Uint32Array(ids.size)
  for (const { ids } of all) for (const id of ids) having[id]!++
  const rare = Float64Array.from(having, (count) => rarity(count, texts.length))
  const never = rarity(0, texts.length)
  const vectorOf = ({ ids, shares }: Counted): Vector => {
    let square = 0
    for (let at = 0; at < ids.length; at++) square += (shares[at]! * (rare[ids[at]!] ?? never)) ** 2
    const length = Math.sqrt(square) || 1
    const kept = ids.filter((id) => having[id]! > 1)
    const weights = new Float32Array(kept.length)
    for (let at = 0, i = 0; at < ids.length; at++)
      if (having[ids[at]!]! > 1) weights[i++] = (shares[at]! * rare[ids[at]!]!) / length
    return { features: kept, weights }
  }
  return { vectors: all.map(vectorOf), vectorOf: (text) => vectorOf(counted(text)) }
}

/** The sum of vectors. */
export function sumOf(vectors: readonly Vector[]): Vector {
  if (vectors.length === 1) return vectors[0]!
  const sums = new Map<number, number>()
  for (const { features, weights } of vectors)
    for (let at = 0; at < features.length; at++) sums.set(features[at]!, (sums.get(features[at]!) ?? 0) + weights[at]!)
  const keys = Int32Array.from(sums.keys()).sort()
  return { features: keys, weights: Float32Array.from(keys, (key) => sums.get(key)!) }
}

/** Their product: of unit vectors the cosine. */
export function product(a: Vector, b: Vector): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.features.length && j < b.features.length) {
    const [left, right] = [a.features[i]!, b.features[j]!]
    if (left === right) sum += a.weights[i++]! * b.weights[j++]!
    else if (left < right) i++
    else j++
  }
  return sum
}
