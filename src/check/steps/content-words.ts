import { genericNouns } from '../lexicons/generic.ts'

const WORD = /[A-Za-z][A-Za-z'’-]{2,40}|\d{3,20}|[가-힣]{2,20}/gu
/** Verbs and function words that two messages share by chance. */
const COMMON =
  /^(?:about|after|again|also|because|been|before|being|came|come|could|does|doing|done|ever|every|from|gave|give|going|have|haven|into|just|know|like|made|make|many|much|only|over|please|received|really|said|sent|should|since|some|still|than|thank|thanks|that|their|them|then|there|they|this|told|took|until|used|very|want|wanted|were|what|when|where|which|while|will|with|would|your|yours|hello|dear|been|here|didn|doesn|isn|wasn|won|can|the|and|for|you|are|was|has|had|not|but|any|all|get|got|how|did|its|our|out|who|why|안녕하세요|그런데|그리고|하지만|입니다|있습니다|합니다|했습니다|있어요|해주세요|주세요|부탁드립니다|언제|어떻게|너무|정말|아직|왜)$/u
const PARTICLE =
  /(?:에서는|에서|에게|으로는|으로|부터|까지|이나|이랑|이라|하고|처럼|보다|마다|은|는|이|가|을|를|의|에|도|로|와|과|만|요|랑|나)$/u
const ENDING = /(?:ies|es|s|ed|ing)$/u

/**
 * The words of a text that say what it is about: numbers of three digits and more, and words that are neither common nor generic,
 * without the endings that a reply may change (lids → lid, 뚜껑이 → 뚜껑).
 */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (/^\d/.test(word)) words.add(word)
    else if (/^[a-z]/.test(word)) {
      if (word.length > 2 && !COMMON.test(word) && !genericNouns.en.has(word)) words.add(stemmed(word))
    } else {
      const noun = word.length > 2 ? word.replace(PARTICLE, '') : word
      if (noun.length > 1 && !COMMON.test(word) && !genericNouns.ko.has(noun)) words.add(noun)
    }
  }
  return words
}

const stemmed = (word: string) => (word.length > 4 ? word.replace(ENDING, '').replace(/e$/u, '') : word)
