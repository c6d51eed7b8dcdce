const inside = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu
const apostrophes = /['’]/g
const accents = /[\u0300-\u036f]/g
const capital = /\p{Lu}/u
const ascii = /^[\u0000-\u007f]*$/

/** The words of a name as written: `carrierDelay` → carrier, Delay; `결제-오류` → 결제, 오류; `Buyer's remorse` → Buyers, remorse. */
export function pieces(name: string): readonly string[] {
  const plain = name.replace(apostrophes, '')
  return (capital.test(plain) ? plain.replace(inside, ' ') : plain).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The words of a name for comparing: case, width (`Ａ`) and accents of Latin letters gone. */
export function words(name: string): readonly string[] {
  const plain = ascii.test(name) ? name : name.normalize('NFKD').replace(accents, '').normalize('NFKC')
  return pieces(plain).map((word) => word.toLowerCase())
}

/** The steps of a name that is a path: `shipping::delay`, `배송 > 지연`, `shipping/delay`. */
export const steps = (name: string): readonly string[] => name.split(/::|[/>]/)

// one thing in the plural form, or another word without its s
const noPlural = new Set('news goods customs sales terms series species always express less lens gas cookies previous'.split(' '))

/** A word as it stands for one thing: `returns` → return, `deliveries` → delivery, `boxes` → box, `상품들` → 상품. */
export function singular(word: string): string {
  if (word.length > 2 && word.endsWith('들')) return word.slice(0, -1)
  if (word.length < 4 || !word.endsWith('s') || /[^a-z]|(ss|us|is)$/.test(word) || noPlural.has(word)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(ss|x|ch|sh|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
