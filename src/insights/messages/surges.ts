import { channelName } from '../../text/channel-names.ts'
import { withParticle } from '../../text/hangul/particle.ts'
import { numberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import { dayWords, listed } from './words.ts'

export interface SurgeWords {
  name: Text
  /** nobody said what a rise of the tag means, nor does its name */
  asksDirection: boolean
  is: 'rise' | 'fall'
  direction: 'good' | 'bad' | null
  since: string
  until: string
  lasts: boolean
  observed: number
  expected: number
  owner: string | null
  carrier: { of: 'channel' | 'product'; name: string; share: number } | undefined
}

const count = (n: number) => numberFormat('en').decimal(n, n < 10 ? 1 : 0)

export const untagged: Text = { en: 'tickets without a tag', ko: '태그 없는 문의' }
export const allTickets: Text = { en: 'all tickets together', ko: '전체 문의' }

const carried = ({ carrier }: SurgeWords): Text => {
  if (!carrier) return { en: '', ko: '' }
  const share = Math.round(carrier.share * 100)
  const named = carrier.of === 'channel' ? channelName(carrier.name) : { en: carrier.name, ko: carrier.name }
  const [en, ko] = [printable(named.en), printable(named.ko)]
  return {
    en: ` ${share} % of the excess is ${carrier.of === 'channel' ? 'in' : 'about'} ${en}.`,
    ko: ` 늘어난 문의의 ${share}%는 ${ko} ${carrier.of === 'channel' ? '채널로 들어왔습니다' : '상품에 관한 것입니다'}.`,
  }
}

/** What is no name of a tag has a capital where it begins a sentence. */
const atStart = (name: Text): Text =>
  name === untagged || name === allTickets ? { en: name.en.charAt(0).toUpperCase() + name.en.slice(1), ko: name.ko } : name

/** A surge as a sentence to act on. */
export function surgeSentence(words: SurgeWords): Text {
  const { is, direction, since, until, lasts, observed, expected, owner } = words
  const [from, to] = [dayWords(since), dayWords(until)]
  const [name, many] = [atStart(words.name), carried(words)]
  const rose = is === 'rise'
  const open = lasts ? { en: '', ko: '' } : { en: ', and is over', ko: ' 지금은 끝났습니다.' }
  const whose = owner ? { en: ` Owner: ${printable(owner)}.`, ko: ` 담당: ${printable(owner)}.` } : { en: '', ko: '' }
  const ask = words.asksDirection
    ? {
        en: ' If more of it is welcome, declare direction: good in the list of tags.',
        ko: ' 늘어서 반가운 문의라면 태그 목록에 direction: good을 적어 주세요.',
      }
    : { en: '', ko: '' }
  const good = (direction === 'good') === rose && direction !== null
  const note = good ? { en: ' That is good news.', ko: ' 반가운 변화입니다.' } : { en: '', ko: '' }
  return {
    en: `${name.en} ${rose ? 'rose' : 'fell'} from ${from.en}${open.en}: ${observed} tickets up to ${to.en}, where ${count(expected)} are usual.${many.en}${whose.en}${note.en}${ask.en}`,
    ko: `${name.ko}: ${from.ko}부터 ${rose ? '늘었습니다' : '줄었습니다'}. ${to.ko}까지 ${observed}건(평소 ${count(expected)}건).${open.ko}${many.ko}${whose.ko}${note.ko}${ask.ko}`,
  }
}

/** A tag that begins where another one ends. */
export function renamedSentence(old: Text, now: Text, since: string): Text {
  const from = dayWords(since)
  return {
    en: `From ${from.en} tickets have ${printable(now.en)} where they had ${printable(old.en)}, and about as often: renamed? Declare the old name as an alias, and both count as one.`,
    ko: `${from.ko}부터 ${withParticle(printable(old.ko), '이')} 사라지고 ${withParticle(printable(now.ko), '이')} 비슷하게 나옵니다. 태그 이름을 바꾸셨다면 옛 이름을 태그 목록의 별칭(aliases)에 적어 주세요. 하나로 셉니다.`,
  }
}

export function surgeHeadline(rises: readonly Text[], falls: readonly Text[], judged: string): Text {
  const part = (texts: readonly Text[], lang: 'en' | 'ko') => listed([...new Set(texts.map((text) => text[lang]))], lang)
  if (rises.length + falls.length === 0)
    return { en: `No tag stands out (${judged}).`, ko: `눈에 띄게 늘거나 줄어든 태그가 없습니다(${judged}).` }
  const en = [rises.length > 0 && `${part(rises, 'en')} rose`, falls.length > 0 && `${part(falls, 'en')} fell`]
  const ko = [rises.length > 0 && `늘어난 태그: ${part(rises, 'ko')}`, falls.length > 0 && `줄어든 태그: ${part(falls, 'ko')}`]
  return { en: `${en.filter(Boolean).join('; ')}.`, ko: `${ko.filter(Boolean).join(' / ')}` }
}

export const tooFewDays = (days: number): Text => ({
  en: `These data cannot tell: a surge is seen against the ten days, or better the eight weeks, before it. There are ${days} days.`,
  ko: `이 자료로는 알 수 없습니다. 갑자기 늘었는지 보려면 앞선 열흘, 되도록 8주의 자료가 있어야 합니다. 지금은 ${days}일치뿐입니다.`,
})

export const tooFewTickets: Text = {
  en: 'These data cannot tell: no tag has five tickets.',
  ko: '이 자료로는 알 수 없습니다. 문의가 5건 이상인 태그가 없습니다.',
}

export const wouldShow = (name: Text, expected: number, from: number, by: 'week' | 'day'): Text => ({
  en: `${name.en} (${count(expected)} a ${by}) would show from ${from} tickets a ${by} on; rarer tags need more than that in proportion.`,
  ko: `${name.ko}(${by === 'week' ? '주' : '하루'} ${count(expected)}건)은 ${by === 'week' ? '한 주' : '하루'} ${from}건부터 알아볼 수 있습니다. 더 드문 태그는 그보다 크게 늘어야 보입니다.`,
})
