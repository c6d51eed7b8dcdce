import { describe, expect, it } from 'vitest'
import { nearNames } from '../../../../src/lint/names/near.ts'
import { isKoreanSlip, isSlip } from '../../../../src/lint/names/typo.ts'
import { singular } from '../../../../src/lint/names/words.ts'
import { growth } from '../../../growth.ts'

/** A generator of numbers from 0 to 1 that says the same every time (mulberry32). */
function dice(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Steps between two texts by the textbook table, swaps of neighbours as one (optimal string alignment). */
function stepsBetween(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        table[i]![j] = Math.min(table[i]![j]!, table[i - 2]![j - 2]! + 1)
    }
  return table[a.length]![b.length]!
}

/** The letters of a syllable, by the arithmetic of the Unicode Standard (3.12), compound letters counted as they are typed. */
function typed(text: string): string {
  const vowels = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ')
  const finals = ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  )
  return [...text]
    .map((syllable) => {
      const code = syllable.charCodeAt(0) - 0xac00
      if (code < 0 || code > 11171) return syllable
      return (
        'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'[Math.floor(code / 588)]! +
        vowels[Math.floor((code % 588) / 28)]! +
        finals[code % 28]!
      )
    })
    .join('')
}

describe('all pairs by brute force', () => {
  const syllables = [...'결경제재교환활오류우배송반품지연언']
  it.each([1, 2, 3, 4, 5, 6])('Korean names, draw %i', (seed) => {
    const roll = dice(seed)
    const name = () =>
      Array.from({ length: 2 + Math.floor(roll() * 2) }, () => syllables[Math.floor(roll() * syllables.length)]).join('')
    const ids = [...new Set(Array.from({ length: 250 }, name))]
    const near = nearNames(ids)
    for (const id of ids) {
      const slow = ids.find((other) => {
        const apart = [...id].filter((syllable, i) => syllable !== other[i]).length
        if (id.length !== other.length || apart === 0 || stepsBetween(typed(id), typed(other)) !== 1) return false
        return isKoreanSlip(id, other) // what is left to it are the words that look alike, tested below
      })
      expect(near(id), id).toBe(slow)
    }
  })

  it.each([1, 2, 3, 4, 5, 6])('English names, draw %i', (seed) => {
    const roll = dice(seed)
    const stems = 'parcels shortened leaking teapots subscriptions mislabel'.split(' ')
    const slipped = (word: string) => {
      const at = 1 + Math.floor(roll() * (word.length - 1))
      const kind = Math.floor(roll() * 5)
      const letter = 'aeinrst'[Math.floor(roll() * 7)]!
      if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
      if (kind === 1) return word.slice(0, at) + letter + word.slice(at)
      if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1)
      return kind === 3 && at < word.length - 1 ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) : word
    }
    const word = () => slipped(slipped(stems[Math.floor(roll() * stems.length)]!))
    const ids = [...new Set(Array.from({ length: 220 }, () => (roll() < 0.5 ? word() : `${word()}-${word()}`)))]
    const near = nearNames(ids)
    const slip = (a: string, b: string) => {
      const most = Math.min(...[a, b].map((one) => (one.length < 5 ? 0 : one.length < 9 ? 1 : 2)))
      const steps = stepsBetween(a, b)
      // two steps of which one is a swap are three to the plain distance: such a pair may go either way
      return a[0] === b[0] && steps <= most ? (isSlip(a, b) ? 'yes' : steps === 2 ? 'either' : 'wrong') : 'no'
    }
    for (const id of ids) {
      const mine = id.split('-').map(singular).sort()
      const slow = ids.find((other) => {
        if (other === id) return false
        const theirs = other.split('-').map(singular).sort()
        if (mine.join('') === theirs.join('') || mine.join(' ') === theirs.join(' ')) return true
        if (id.replace('-', '') === other.replace('-', '')) return true
        if (mine.length !== theirs.length) return false
        const left = theirs.slice()
        const own = mine.filter((one) => !left.includes(one) || left.splice(left.indexOf(one), 1).length === 0)
        if (own.length !== 1 || left.length !== 1) return false
        const answer = slip(own[0]!, left[0]!)
        expect(answer).not.toBe('wrong')
        expect(answer === 'yes').toBe(isSlip(own[0]!, left[0]!))
        return answer === 'yes'
      })
      expect(near(id), id).toBe(slow)
    }
  })
})

describe('a slip, or another word', () => {
  it.each([
    ['결제', '결재'],
    ['교환', '교활'],
    ['배송지연', '배송지언'],
    ['주문취소', '주문치소'],
  ])('%s, %s', (a, b) => {
    expect(nearNames([a])(b)).toBe(a)
  })

  it.each([
    ['반품', '상품'],
    ['품절', '품질'],
    ['수령', '수량'],
    ['주문취소', '주문최소'],
    ['교환', '환불'],
    ['결제', '결제일'],
    ['옵션A', '옵션B'],
    ['1차', '2차'],
    ['refund', '환불'],
    ['card', 'cart'],
    ['change', 'charge'],
    ['shipping', 'shopping'],
    ['paid', 'unpaid'],
    ['order-1', 'order-2'],
    ['size-3-8', 'size-38'],
    ['from-carrier-to-warehouse', 'from-warehouse-to-carrier'],
    ['shipping/returns', 'returns/shipping'],
    ['customs-delay', 'custom-delay'],
    ['', '!!!'],
  ])('%s, %s are two', (a, b) => {
    expect([nearNames([a])(b), nearNames([b])(a)]).toEqual([undefined, undefined])
  })

  it.each([
    ['log-in', 'Login'],
    ['carrierDelay', 'carrier delay'],
    ['missing-items', 'missing-item'],
    ['late-deliveries', 'delivery late'],
    ['delay-carrier', 'carrier-delay'],
    ['recieved', 'received'],
    ['subscribtion-pause', 'subscription-pause'],
    ['retard-livré', 'retard-livre'],
    ['ＲＭＡ', 'rma'],
    ['배송 지연', '배송지연'],
    ['지연-배송', '배송-지연'],
    ['파손상품들', '파손상품'],
  ])('%s, %s are one', (a, b) => {
    expect([nearNames([a])(b), nearNames([b])(a)]).toEqual([a, b])
  })
})

describe('time', () => {
  // in a square it would be 64
  const linear = async (ids: (n: number) => readonly string[], many: number) => {
    const lists = { small: ids(many / 8), large: ids(many) }
    expect(await growth((size) => lists[size].map(nearNames(lists[size])), 3)).toBeLessThan(32)
  }
  it('eight times as many names of a tidy shop take about eight times as long', async () => {
    const words =
      'carrier warehouse supplier customs delay damage missing broken leaking teapot kettle glass refund exchange 배송 지연 환불'.split(
        ' ',
      )
    await linear(
      (n) =>
        Array.from({ length: n }, (_, i) => `${words[i % 17]}-${words[Math.floor(i / 17) % 17]}-${words[Math.floor(i / 289)]}`),
      2000,
    )
  })
  it('so do names that are all one name, and long names', async () => {
    await linear((n) => Array.from({ length: n }, (_, i) => `late${'-'.repeat((i % 100) + 1)}parcel${i}`), 2000)
    await linear((n) => ['a', '가', 'aB', "'", ' ', '1 ', 'a-'].map((text) => text.repeat(n / text.length)), 300_000)
  })
})
