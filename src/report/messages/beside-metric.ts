import type { MarketComparison } from '../../metrics/market-figures.ts'
import { channelName } from '../../text/channel-names.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import type { Text } from '../../text/text.ts'

export const market: Text = { en: 'elsewhere', ko: '다른 곳' }
export const lowRatings: Text = { en: 'low ratings', ko: '낮은 평가' }

const others = { shops: { en: 'shops', ko: '쇼핑몰' }, brands: { en: 'brands', ko: '브랜드' } }

/** What others do beside what we do, as it is said: no target. */
export function besideMarket({ channel, seconds, is, share, of, ours }: MarketComparison, format: NumberFormat): Text {
  const [they, we] = [format.percent(share), format.percent(ours)]
  const name = format.text(channelName(channel))
  const days = seconds / 86_400
  const limit = Number.isInteger(days) && days > 2 ? { en: `${days} d`, ko: `${days}일` } : undefined
  const time = limit ? format.text(limit) : format.duration(seconds)
  const en = is === 'within' ? `within ${time}` : `later than ${time}`
  const ko = is === 'within' ? `${time} 이내` : `${time} 넘게 걸림`
  return {
    en: `${name} ${en}: ${we} here, ${they} of ${others[of].en} (quoted)`,
    ko: `${name} ${ko}: 우리 ${we}, ${others[of].ko} ${they}(인용 수치)`,
  }
}

export const lowRatingComments = (all: number, shown: number): Text => ({
  en: all > shown ? `Low ratings with a comment, the newest ${shown} of ${all}` : 'Low ratings with a comment, newest first',
  ko: all > shown ? `의견을 남긴 낮은 평가 ${all}건 중 최근 ${shown}건` : '의견을 남긴 낮은 평가, 최근 순',
})
