import { channelName } from '../../text/channel-names.ts'
import { numberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import { listed, said } from './words.ts'

export const noRatings = (fewest: number): Text => ({
  en: `These data cannot tell: no channel has ${fewest} ratings of answered tickets.`,
  ko: `이 자료로는 알 수 없습니다. 답변한 문의의 평가가 ${fewest}건 이상인 채널이 없습니다.`,
})

const short = (seconds: number) => numberFormat('en').duration(seconds)

/** A stretch of first response times: `≤ 1 h`, `1–6 h`, `> 24 h`. The same in every language: it is a key of the rows. */
export function binWords(bounds: readonly number[], bin: number): string {
  const [low, high] = [bounds[bin - 1], bounds[bin]]
  if (low === undefined) return `≤ ${short(high!)}`
  return high === undefined ? `> ${short(low)}` : `${short(low).split(' ')[0]}–${short(high)}`
}

export function speedHeadline(worse: readonly string[], better: readonly string[]): Text {
  if (worse.length + better.length === 0)
    return {
      en: 'Slower answers are not clearly rated worse in any channel.',
      ko: '답이 늦을수록 만족도가 뚜렷하게 낮아지는 채널은 없습니다.',
    }
  const en = [
    worse.length > 0 &&
      `Slower answers are clearly rated worse: ${listed(
        worse.map((key) => channelName(key).en),
        'en',
      )}`,
    better.length > 0 &&
      `slower answers are rated better: ${listed(
        better.map((key) => channelName(key).en),
        'en',
      )}`,
  ]
  const ko = [
    worse.length > 0 &&
      `답이 늦을수록 만족도가 뚜렷하게 낮습니다: ${listed(
        worse.map((key) => channelName(key).ko),
        'ko',
      )}`,
    better.length > 0 &&
      `답이 늦을수록 만족도가 높습니다: ${listed(
        better.map((key) => channelName(key).ko),
        'ko',
      )}`,
  ]
  return { en: `${en.filter(Boolean).join('; ')}.`, ko: `${ko.filter(Boolean).join(' / ')}.` }
}

export const speedSentence = (
  channel: string,
  bins: readonly { good: number; rated: number }[],
  hurtsFrom: number | undefined,
): Text =>
  said((format) => {
    const [first, last] = [bins[0]!, bins.at(-1)!]
    const [fast, slow] = [first, last].map(({ good, rated }) => format.percent(good / rated))
    const from = hurtsFrom === undefined ? '' : format.duration(hurtsFrom)
    const name = printable(format.text(channelName(channel)))
    return {
      en: `Slow answers cost satisfaction in ${name}: ${fast} good when fast, ${slow} when slow${from ? `; it falls from about ${from} on` : ''}.`,
      ko: `${name}: 답이 늦으면 만족도가 떨어집니다. 빠를 때 ${fast}, 늦을 때 ${slow}${from ? `이며 약 ${from}부터 낮아집니다` : ''}.`,
    }
  })

export const speedShows = (channel: string, n: number, drop: number): Text =>
  said(({ count, decimal, text }) => ({
    en: `${count(n)} ratings in ${printable(text(channelName(channel)))} could have shown a drop of ${decimal(drop * 100, 0)} points, not a smaller one.`,
    ko: `${printable(text(channelName(channel)))}의 평가 ${count(n)}건으로는 ${decimal(drop * 100, 0)}%p 이상의 차이만 알아볼 수 있습니다.`,
  }))
