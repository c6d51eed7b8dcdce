import { withParticle } from './particle.ts'

/** Set phrases that 해요체 keeps. */
const kept = /(?:감사합니다|감사드립니다|고맙습니다|죄송합니다|죄송했습니다|사과드립니다|반갑습니다|송구합니다)$/

/** Stems whose 이 is theirs, and no copula: 보입니다 is 보여요, not 보이에요. */
const ownStems = /(?:보|쓰|높|줄|붙|들|끓|움직|섞|쌓|모|벌)입$/
/** ㅂ at the foot of these turns to 우: 쉽습니다 → 쉬워요. */
const softened = /[쉽렵볍겁갑깝럽]$/
/** ㄹ of these falls before ㅂ니다: 만듭니다 → 만들어요. */
const fallen: Readonly<Record<string, string>> = {
  듭: '들어',
  엽: '열어',
  압: '알아',
  겁: '걸어',
  팝: '팔아',
  풉: '풀어',
  답: '달아',
}
const stems: Readonly<Record<string, string>> = { 하: '해', 되: '돼', 시: '세', 오: '와', 보: '봐', 주: '줘', 쓰: '써', 크: '커' }
/** 르 doubles its ㄹ: 고릅니다 → 골라요. */
const doubled: Readonly<Record<string, string>> = { 고르: '골라', 다르: '달라', 빠르: '빨라', 모르: '몰라', 오르: '올라' }

const first = 0xac00
const footOf = (syllable: string): number => (syllable.charCodeAt(0) - first) % 28
const vowelOf = (syllable: string): number => Math.floor((syllable.charCodeAt(0) - first) / 28) % 21
const withFoot = (syllable: string, foot: number): string => String.fromCharCode(syllable.charCodeAt(0) - footOf(syllable) + foot)
const withVowel = (syllable: string, vowel: number): string =>
  String.fromCharCode(syllable.charCodeAt(0) - footOf(syllable) + (vowel - vowelOf(syllable)) * 28)
const [a, o, u, yeo, i, eu, eo] = [0, 8, 13, 6, 20, 18, 4]
const [rieul, bieup, wae] = [8, 17, 14]

/**
 * Sentences in 합니다체 turned to 해요체 at their ends: 발송하겠습니다 → 발송할게요, 알려 주십시오 → 알려 주세요. What ends otherwise, and the
 * thanks and apologies that both levels share, stay.
 */
export const inHaeyo = (text: string): string =>
  text.replace(/[^\s.!?]*(?:니다|니까|십시오)(?=[.!?:(]|\s*$)/gm, (word) => (kept.test(word) ? word : turned(word)))

function turned(word: string): string {
  // what somebody else did is said back to them: 알려 주셨습니다 → 알려 주셨네요
  if (word.endsWith('주셨습니다')) return `${word.slice(0, -3)}네요`
  if (word.endsWith('십시오')) return `${word.slice(0, -3)}세요`
  const asks = word.endsWith('니까')
  const stem = word.slice(0, -2)
  if (stem.endsWith('겠습')) return asks ? `${stem.slice(0, -1)}나요` : promised(stem.slice(0, -2))
  if (stem.endsWith('습')) return asks ? `${stem.slice(0, -1)}나요` : present(stem.slice(0, -1))
  if (footOf(stem.at(-1) ?? '가') !== bieup) return word
  if (stem.endsWith('입') && !ownStems.test(stem)) {
    if (asks) return `${stem.slice(0, -1)}인가요`
    const noun = stem.slice(0, -1)
    return withParticle(noun, '은').endsWith('은') ? `${noun}이에요` : `${noun}예요`
  }
  if (stem.endsWith('아닙')) return `${stem.slice(0, -1)}니에요`
  const bare = stem.slice(0, -1) + withFoot(stem.at(-1)!, 0)
  if (asks) return bare.endsWith('시') ? `${bare.slice(0, -1)}신가요` : `${bare}나요`
  return open(bare, stem.at(-1)!)
}

/** 드리 → 드릴게요, 찾 → 찾을게요; 좋겠 is a wish and stays one. */
function promised(stem: string): string {
  const end = stem.at(-1) ?? ''
  if (stem.endsWith('좋') || stem.endsWith('시')) return `${stem}겠어요`
  if (footOf(end) === 0) return `${stem.slice(0, -1)}${withFoot(end, rieul)}게요`
  return footOf(end) === rieul ? `${stem}게요` : `${stem}을게요`
}

/** A stem that ends in a consonant: 있 → 있어요, 같 → 같아요, 쉽 → 쉬워요. */
function present(stem: string): string {
  const end = stem.at(-1) ?? ''
  if (softened.test(stem)) return `${stem.slice(0, -1)}${withFoot(end, 0)}워요`
  const bright = [a, o].includes(vowelOf(end)) && footOf(end) !== 20
  return `${stem}${bright ? '아' : '어'}요`
}

/** A stem that ends in a vowel: 드리 → 드려요, 보내 → 보내요. */
function open(stem: string, written: string): string {
  const [two, end] = [stem.slice(-2), stem.at(-1)!]
  if (fallen[written] !== undefined) return `${stem.slice(0, -1)}${fallen[written]}요`
  if (doubled[two] !== undefined) return `${stem.slice(0, -2)}${doubled[two]}요`
  if (stems[end] !== undefined) return `${stem.slice(0, -1)}${stems[end]}요`
  if (vowelOf(end) === i) return `${stem.slice(0, -1)}${withVowel(end, yeo)}요`
  // 기쁘 → 기뻐요, 바쁘 → 바빠요
  if (vowelOf(end) === eu) return `${stem.slice(0, -1)}${withVowel(end, [a, o].includes(vowelOf(two[0]!)) ? a : eo)}요`
  if (vowelOf(end) === u) return `${stem.slice(0, -1)}${withVowel(end, wae)}요`
  return `${stem}요`
}
