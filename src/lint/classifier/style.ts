import { leafOf } from '../names/area.ts'

const joints = ['-', '_', ' ', '.'] as const

/** How the leaf of a name is written: what stands before it, what joins its words, and its letter case. */
export interface NameStyle {
  prefix: string
  joint: string
  letters: 'lower' | 'upper' | 'title' | 'sentence' | 'camel' | 'pascal'
  korean: boolean
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * The style of a name: `Order::Missing item` → prefix `Order::`, blanks, sentence case. A word alone is taken for kebab-case.
 * A slash makes a prefix only after one of the areas: in `A/S 지연` and `사이즈/색상 불만` it joins.
 */
export function styleOf(name: string, areas: ReadonlySet<string> = new Set()): NameStyle {
  const id = name.normalize('NFC')
  const leaf = leafOf(id, areas).trimStart()
  const prefix = id.slice(0, id.length - leaf.length)
  const korean = /[가-힣]/.test(leaf)
  const joint = joints.find((j) => leaf.includes(j))
  const words = leaf.split(joint ?? '\n')
  if (!joint && !korean && /\p{Ll}\p{Lu}/u.test(leaf))
    return { prefix, joint: '', letters: /^\p{Lu}/u.test(leaf) ? 'pascal' : 'camel', korean }
  const letters = !/\p{Ll}/u.test(leaf)
    ? 'upper'
    : words.every((word) => /^\p{Lu}/u.test(word))
      ? words.length > 1
        ? 'title'
        : 'sentence'
      : /^\p{Lu}/u.test(leaf)
        ? 'sentence'
        : 'lower'
  return { prefix, joint: joint ?? '-', letters: korean ? 'lower' : letters, korean }
}

/** Words, lower case with blanks, as a name in that style. */
export function written(words: string, { prefix, joint, letters }: NameStyle): string {
  const parts = words.split(' ')
  const cased = {
    lower: parts,
    upper: parts.map((word) => word.toUpperCase()),
    title: parts.map(capital),
    sentence: parts.map((word, at) => (at === 0 ? capital(word) : word)),
    camel: parts.map((word, at) => (at === 0 ? word : capital(word))),
    pascal: parts.map(capital),
  }[letters]
  return prefix + cased.join(joint)
}
