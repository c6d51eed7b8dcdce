import { createRequire } from 'node:module'

// required it loads in half the time that an import takes, which first scans its CommonJS for names
const { getJosaPicker } = createRequire(import.meta.url)('josa') as typeof import('josa')

/**
 * The word with the particle its last sound asks for, read aloud: `('주문번호 1003', '을')` → `주문번호 1003을` (삼),
 * `('에코백(블루)', '은')` → `에코백(블루)은` (by the word before the bracket). `particle` is either form of the pair: `을`, `를`,
 * `은`, `이`, `와`, `으로`
 */
export function withParticle(word: string, particle: string): string {
  const noun = word.trim().normalize('NFC')
  return noun === '' ? '' : noun + getJosaPicker(particle)(noun)
}
