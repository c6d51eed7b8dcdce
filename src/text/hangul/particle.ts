import { createRequire } from 'node:module'

/** Required it loads in half the time that an import takes, which first scans its CommonJS for names; and only where a particle is asked for. */
const josa = () => createRequire(import.meta.url)('josa') as typeof import('josa')

/** Signs and units behind or before a number, which are read as words: `$24.50` is 24.50달러, `우롱차 100g` ends in 그램. */
const read: readonly (readonly [RegExp, string])[] = [
  [/\$ ?[\d.,]+$|\d ?\$$/, '달러'],
  [/£ ?[\d.,]+$|\d ?£$/, '파운드'],
  [/€ ?[\d.,]+$|\d ?€$/, '유로'],
  [/¥ ?[\d.,]+$|\d ?¥$/, '엔'],
  [/₩ ?[\d.,]+$/, '원'],
  [/\d ?%$/, '퍼센트'],
  [/\d ?[mk]?g$/i, '그램'],
  [/\d ?m?l$/i, '리터'],
  [/\d ?[cmk]?m$/i, '미터'],
]

/**
 * The word with the particle its last sound asks for, read aloud: `('주문번호 1003', '을')` → `주문번호 1003을` (삼),
 * `('에코백(블루)', '은')` → `에코백(블루)은` (by the word before the bracket), `우롱차 100g이`. `particle` is either form of the pair: `을`, `를`,
 * `은`, `이`, `와`, `으로`
 */
export function withParticle(word: string, particle: string): string {
  const noun = word.trim().normalize('NFC')
  if (noun === '') return ''
  const unit = read.find(([ends]) => ends.test(noun))
  return noun + josa().getJosaPicker(particle)(unit ? unit[1] : noun)
}

/** A word in quotation marks with its particle: `('규정상', '으로')` → `“규정상”으로`. */
export const quoted = (word: string, particle: string): string =>
  `“${word}”${withParticle(word, particle).slice(word.trim().normalize('NFC').length)}`
