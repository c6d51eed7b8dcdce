import { isShopWord, stem, tellingWords } from './features.ts'

/** Words that fewer customers of a group share are not shown: they could be those of one person. */
export const sharedBy = 3
/** Words of a name, at most. */
const longest = 3
/** Of the customers of a group, the share that must use a word of its name. */
const common = 0.25

const endings = /(?:에서|으로|까지|부터|이랑|하고|은|는|이|가|을|를|에|의|도|로|와|과|만|요)$/

/** Korean words that end a clause; nouns name a group better. */
const clauseEnd = /[가-힣](?:요|니다|는데|어서|아서|라고|하고|되지|않고|해서|고|까|지)$/

/** Whose words they are: a text and its customer. */
export interface Spoken {
  text: string
  customer: string
}

/** Takes endings off Korean nouns that shops have, and where the noun stands among the texts with another ending or without one, too. */
export function bareForms(all: readonly string[]): (word: string) => string {
  const cut = (word: string) => (word.length > 2 ? word.replace(endings, '') : word)
  const forms = new Map<string, Set<string>>()
  for (const text of all)
    for (const word of new Set(tellingWords(text))) forms.set(cut(word), (forms.get(cut(word)) ?? new Set()).add(word))
  return (word) => (cut(word).length > 1 && ((forms.get(cut(word))?.size ?? 0) > 1 || isShopWord(cut(word))) ? cut(word) : word)
}

/**
 * Names groups by the words that tell them from the other texts: those that many of their customers use and few others do, each by
 * at least three customers.
 * @param bare as `bareForms` of the same texts gives it
 */
export function groupNames(all: readonly string[], bare: (word: string) => string): (group: readonly Spoken[]) => string[] {
  const having = new Map<string, number>()
  for (const text of all) for (const word of new Set(tellingWords(text).map(bare))) having.set(word, (having.get(word) ?? 0) + 1)

  return (group) => {
    const users = new Map<string, Set<string>>()
    const places = new Map<string, number[]>()
    for (const { text, customer } of group)
      for (const [place, word] of tellingWords(text).map(bare).entries()) {
        users.set(word, (users.get(word) ?? new Set()).add(customer))
        places.set(word, [...(places.get(word) ?? []), place])
      }
    const customers = new Set(group.map(({ customer }) => customer)).size
    const needed = Math.max(sharedBy, Math.ceil(common * customers))
    const shared = [...users]
      .filter(([, by]) => by.size >= needed)
      .map(([word, by]) => ({ word, score: by.size * Math.log(1 + all.length / having.get(word)!) }))
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    const nouns = shared.filter(({ word }) => !clauseEnd.test(word))
    const words = (nouns.length > 0 ? nouns : shared).map(({ word }) => word)
    // ship and shipping say the same
    const same = (a: string, b: string) => a.startsWith(stem(b)) || b.startsWith(stem(a))
    const telling: string[] = []
    for (const word of words) if (telling.length < longest && !telling.some((other) => same(word, other))) telling.push(word)
    const place = (word: string) => places.get(word)!.reduce((sum, n) => sum + n, 0) / places.get(word)!.length
    return telling.sort((a, b) => place(a) - place(b))
  }
}
