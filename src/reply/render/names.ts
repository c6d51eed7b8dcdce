import type { Lang } from '../../text/text.ts'

/** What is said to somebody whose name nobody knows. */
export const nobody: Readonly<Record<Lang, string>> = { en: 'there', ko: '고객님' }

const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|sr|sra)\.? +/i
const compoundSurnames = /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방)/

/** Words that shops and helpdesks put where a name should be, alone or behind a channel's name (`네이버 고객`). */
const standIns =
  /^(?:guest|visitor|unknown|anonymous|customer|client|buyer|user|member|shopper|no name|none|n\/a|test)(?: (?:user|customer|buyer))?$|(?:^| )(?:고객|비회원|회원|익명|손님|구매자|주문자|방문자|이용자|이름 ?없음)$/i
const companies = /(?:^|[ ,])(?:ltd|limited|inc|llc|llp|gmbh|corp|co|company|s\.?a\.?|b\.?v\.?|plc|pty)\.?$|주식회사|㈜|\(주\)/i

/** Whether a cell is a person's name at all: letters, no address, no number, no stand-in. */
export const isPerson = (name: string): boolean =>
  /\p{L}/u.test(name) && !/[@\d]/.test(name) && !standIns.test(name.trim().replace(/님$/, '')) && !companies.test(name)

/** Small words that begin a family name: `de la Cruz`, `van der Berg`. In capitals some of them are given names, too: Van, Al. */
const small =
  /^(?:de|del|della|di|da|das|do|dos|du|la|las|le|los|van|von|vom|der|den|het|ten|ter|zu|af|av|bin|ibn|al|el|y|e|st\.?)$/i
/** Family names that are often written first, in Latin letters: the first word may not be the given name. */
const familyFirst = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim shin kwon hwang ahn song hong nguyen tran pham hoang huynh wang zhang chen liu yang zhao huang zhou tanaka suzuki sato takahashi yamada watanabe'.split(
    ' ',
  ),
)

/** `GERALDINE`, `geraldine` → `Geraldine`; `McKay` stays. */
const cased = (word: string): string =>
  word.length > 1 && (word === word.toUpperCase() || word === word.toLowerCase())
    ? word.toLowerCase().replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : word

/**
 * What a customer is called in a greeting. `Geraldine` of `Ms. Geraldine Marsh` or `Marsh, Geraldine`, `María` of `de la Cruz María`; the
 * whole name where nobody can tell which word is the given one (`Kim Haneul`, `van Dyke`); `there` for an address, a number, a company or
 * a stand-in. In Korean `하늘` of `김하늘`.
 */
export function firstName(name: string, lang: Lang): string {
  if (lang === 'ko') {
    const bare = name.replace(/ ?(?:고객)?님$/, '')
    if (!isPerson(bare) || !/^[가-힣]{3,4}$/.test(bare)) return bare
    return bare.slice(compoundSurnames.test(bare) && bare.length > 3 ? 2 : 1)
  }
  if (!isPerson(name)) return nobody.en
  const turned = /^([^,]+), *(.+)$/.exec(name)
  const plain = (turned ? turned[2]! : name).trim().replace(titles, '')
  // behind a title alone stands a surname: "Ms. Marsh" stays as she is
  if (plain !== name.trim() && !turned && !plain.includes(' ')) return name
  const words = plain.split(/\s+/)
  const [first = ''] = words
  if (words.length === 1) return /^\p{L}\.?$/u.test(first) ? name : cased(first)
  if (!turned && small.test(first)) return behindFamilyName(words) ?? plain
  const unsure = familyFirst.has(first.toLowerCase()) || /^(?:&|and|und|et)$/i.test(words[1]!) || /^\p{L}\.?$/u.test(first)
  return !turned && unsure ? plain : cased(first)
}

/** The given name behind a family name that begins with small words, if one word is left for it. */
function behindFamilyName(words: readonly string[]): string | undefined {
  const start = words.findIndex((word) => !small.test(word))
  // a capital alone may be a given name: Van Morrison, Al Green
  const certain = words[0] === words[0]!.toLowerCase() || start > 1
  return certain && words.length === start + 2 ? cased(words[start + 1]!) : undefined
}

/** `김하늘님`, never 님님; `김하늘 고객님` with a title; 고객님 for somebody without a name. English has none of it. */
export function honorific(name: string, title: unknown, lang: Lang): string {
  if (lang === 'en') return name || nobody.en
  const bare = name.replace(/ ?(?:고객)?님$/, '').trim()
  if (bare === '' || (!isPerson(bare) && !/\d/.test(bare))) return nobody.ko
  return title === undefined ? `${bare}님` : `${bare} ${String(title)}`
}
