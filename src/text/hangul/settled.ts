/** Both forms of a particle, behind the word, and what closes it, that decides which one it is. */
const bothForms = /([^\s"“”‘’'()[\]]*[\p{L}\d])(["”’')\]]*)(은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로|\(이\)라)/gu

const forms = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '과(와)': ['과', '와'],
  '(으)로': ['으로', '로'],
  '(이)라': ['이라', '라'],
} as const

/**
 * A sentence with `은(는)` and the like, each as the word before it asks for: `"10워"은(는)` → `"10워"는`. It stays where nobody can say
 * how the word is read. Without the library of `particle.ts`: errors are loaded at every start.
 */
export const settled = (sentence: string): string =>
  sentence.replace(bothForms, (all, word: string, closing: string, both: keyof typeof forms) => {
    const end = lastSound(word.normalize('NFC').at(-1)!.toLowerCase())
    if (end === undefined) return all
    const [closed, open] = forms[both]
    return `${word}${closing}${end === 'vowel' || (end === 'ㄹ' && both === '(으)로') ? open : closed}`
  })

/** How a syllable, a digit or a letter ends when it is read aloud; letters where a word and the name of the letter end alike. */
function lastSound(character: string): 'vowel' | 'ㄹ' | 'consonant' | undefined {
  if (character >= '가' && character <= '힣') {
    const final = (character.charCodeAt(0) - 0xac00) % 28
    return final === 0 ? 'vowel' : final === 8 ? 'ㄹ' : 'consonant'
  }
  // 일, 칠, 팔; 이, 사, 오, 구; 영 or 십, 삼, 육
  if (/[178l]/.test(character)) return 'ㄹ'
  if (/[2459aeiouydfhjsvwxz]/.test(character)) return 'vowel'
  return /[036mn]/.test(character) ? 'consonant' : undefined
}
