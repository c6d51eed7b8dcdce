import { text } from '../../duckdb/sql.ts'
import { wilsonInterval } from '../../metrics/statistics/wilson.ts'
import { channelNames } from '../../text/channel-names.ts'
import { cannotTell, type Found, type Insight, type InsightRow } from '../insight.ts'
import { binWords, noRatings, speedHeadline, speedSentence, speedShows } from '../messages/speed.ts'
import type { Shop } from '../shop.ts'
import { cutPoint } from '../statistics/cut-point.ts'
import { normalQuantile } from '../statistics/p-values.ts'
import { falling, trendTest } from '../statistics/trend-test.ts'

export default {
  title: { en: 'Speed and satisfaction', ko: '응답 속도와 만족도' },
  what: {
    en: 'Share of good ratings by the time to the first response, within a channel only: channels differ in both. Bins: 1, 6 and 24 hours, in chat 1, 3 and 10 minutes. Whether satisfaction falls with time is a test for trend; from where on it falls is told only where it clearly does. Ratings are of those who answered the survey, and slow answers may be to hard questions: no proof of cause.',
    ko: '같은 채널 안에서 첫 응답까지 걸린 시간별로 만족 비율을 봅니다(채널끼리는 시간도 만족도도 다르므로 섞지 않습니다). 구간은 1, 6, 24시간, 채팅은 1, 3, 10분입니다. 오래 걸릴수록 만족이 낮아지는지는 추세 검정으로 보고, 어디서부터 낮아지는지는 뚜렷할 때만 말합니다. 평가한 고객만의 값이고 어려운 문의일수록 답이 늦을 수 있으므로 원인이라는 증거는 아닙니다.',
  },
  reference:
    'Trend: Cochran (1954) and Armitage (1955), N − 1 in the variance, at 5 % over all channels together (Bonferroni). Cut: Hothorn and Lausen (2003), 999 permutations. Interval: Wilson (1927). Curve: Ayer et al. (1955).',
  needs: ['csat', ['first_response_at', 'first_response_s']],
  columns: [
    { key: 'channel', heading: { en: 'Channel', ko: '채널' }, words: channelNames },
    { key: 'within', heading: { en: 'First response', ko: '첫 응답' } },
    { key: 'share', heading: { en: 'Good', ko: '만족' }, as: 'percent' },
    { key: 'share_low', heading: { en: 'Low', ko: '하한' }, as: 'percent' },
    { key: 'share_high', heading: { en: 'High', ko: '상한' }, as: 'percent' },
    { key: 'rated', heading: { en: 'Rated', ko: '평가' }, as: 'count' },
    { key: 'fitted', heading: { en: 'Curve', ko: '추세선' }, as: 'percent' },
    { key: 'p', heading: { en: 'p of trend', ko: '추세 p' }, as: 'ratio' },
  ],
  find,
  examples: [
    {
      // the lung tumours of the trend test: 2 of 40, 7 of 50, 15 of 48, as bad ratings
      title: 'ratings get worse with time',
      tickets: [...rated(40, 2, 1800), ...rated(50, 7, 7200), ...rated(48, 15, 50000)],
      rows: [
        { channel: 'email', within: '≤ 1 h', good: 38, rated: 40, share: 0.95, p: 0.001108 },
        { within: '1–6 h', good: 43, rated: 50, share: 0.86 },
        { within: '6–24 h', good: 33, rated: 48, share: 0.6875 },
      ],
    },
    { title: 'too few ratings', tickets: rated(3, 1, 60), cannotTell: true },
  ],
} satisfies Insight

function rated(n: number, bad: number, seconds: number): Record<string, unknown>[] {
  return Array.from({ length: n }, (_, i) => ({
    ...{ id: `${seconds}-${i}`, channel: 'email', reply: 'answered', reply_s: seconds + i },
    ...{ csat: i < bad ? 'bad' : 'good', first_response_s: seconds },
  }))
}

const bins = { chat: [60, 180, 600], other: [3600, 21600, 86400] }
const boundsOf = (channel: string | null) => (channel === 'chat' ? bins.chat : bins.other)
/** Ratings below which a channel says nothing. */
const fewest = 30
const clear = 0.05
/** Permutations need each rating by itself. */
const mostRatings = 50_000

interface Bin {
  channel: string | null
  bin: number
  good: number
  rated: number
}

async function find(shop: Shop): Promise<Found> {
  const binSql = (bounds: readonly number[]) =>
    `CASE ${bounds.map((s, i) => `WHEN reply_s <= ${s} THEN ${i}`).join(' ')} ELSE ${bounds.length} END`
  const answered = "reply = 'answered' AND reply_s IS NOT NULL AND csat IN ('good', 'neutral', 'bad')"
  const found = (await shop.session.rows(`
    SELECT channel, CASE WHEN channel = 'chat' THEN ${binSql(bins.chat)} ELSE ${binSql(bins.other)} END AS bin,
      count(*) FILTER (WHERE csat = 'good')::DOUBLE AS good, count(*)::DOUBLE AS rated
    FROM tickets WHERE ${answered} GROUP BY ALL ORDER BY channel, bin`)) as unknown as Bin[]
  const channels = [...new Set(found.map(({ channel }) => channel))]
    .map((channel) => ({ channel, own: found.filter((bin) => bin.channel === channel) }))
    .map((one) => ({
      ...one,
      n: one.own.reduce((sum, { rated }) => sum + rated, 0),
      groups: one.own.map(({ good, rated }) => ({ hits: good, n: rated })),
    }))
    .map((one) => ({ ...one, trend: trendTest(one.groups) }))
  const telling = channels.filter(({ n }) => n >= fewest).sort((a, b) => b.n - a.n)
  if (telling.length === 0) return cannotTell(noRatings(fewest))
  const rows: InsightRow[] = []
  const sentences: Found['sentences'][number][] = []
  // of several channels one is below a limit by chance more often than a single one
  const limit = clear / telling.length
  for (const { channel, own, n, groups, trend } of telling) {
    const curve = falling(groups)
    const falls = trend !== undefined && trend.p < limit && trend.z < 0
    const cut = falls
      ? await cutOf(shop, `${answered} AND channel IS NOT DISTINCT FROM ${channel === null ? 'NULL' : text(channel)}`)
      : undefined
    for (const [i, { bin, good, rated }] of own.entries()) {
      const { low, high } = wilsonInterval(good, rated)
      rows.push({
        ...{ channel: channel ?? 'other', within: binWords(boundsOf(channel), bin), good, rated },
        ...{ share: good / rated, share_low: low, share_high: high, fitted: curve[i]! },
        ...{ z: trend?.z ?? null, p: trend?.p ?? null, hurts_from_s: cut?.p !== undefined && cut.p < clear ? cut.at : null },
      })
    }
    if (falls)
      sentences.push({ text: speedSentence(channel ?? 'other', own, cut && cut.p < clear ? cut.at : undefined), weight: n / 4 })
  }
  const clearly = telling.flatMap(({ channel, trend }) => (trend && trend.p < limit ? [{ channel, ...trend }] : []))
  const [largest] = telling
  return {
    headline: speedHeadline(
      clearly.filter(({ z }) => z < 0).map(({ channel }) => channel ?? 'other'),
      clearly.filter(({ z }) => z > 0).map(({ channel }) => channel ?? 'other'),
    ),
    smallest: speedShows(largest!.channel ?? 'other', largest!.n, smallestDrop(largest!, limit)),
    rows,
    values: { channels: telling.length, slower_is_worse: clearly.filter(({ z }) => z < 0).length },
    sentences,
  }
}

async function cutOf({ session }: Shop, where: string) {
  const rows = (await session.rows(
    `SELECT reply_s AS value, csat = 'good' AS hit FROM (SELECT reply_s, csat FROM tickets WHERE ${where} ORDER BY hash(id), id LIMIT ${mostRatings})`,
  )) as { value: number; hit: boolean }[]
  return cutPoint(rows)
}

/**
 * The drop of the good share, from all of these to half of them, that would be found four times in five at a limit: the usual formula
 * for two shares, each with half of the ratings.
 * Source: Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition (2003), 4.2, without its correction.
 */
function smallestDrop({ own, n }: { own: readonly Bin[]; n: number }, limit: number): number {
  const share = own.reduce((sum, { good }) => sum + good, 0) / n
  const factor = (normalQuantile(limit / 2) + 0.841621) ** 2
  for (let drop = 0.01; drop < share; drop += 0.01)
    if ((factor * (share * (1 - share) + (share - drop) * (1 - share + drop))) / drop ** 2 <= n / 2) return drop
  return share
}
