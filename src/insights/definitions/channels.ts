import { exactSum } from '../../duckdb/exact-sums.ts'
import { measure } from '../../metrics/compute/measure.ts'
import { dimension } from '../../metrics/dimension.ts'
import { metric, type Values } from '../../metrics/metric.ts'
import { rateRatio } from '../../metrics/statistics/rate-ratio.ts'
import { channelNames } from '../../text/channel-names.ts'
import { dayKey } from '../../time/months.ts'
import { followedByChannel, repeatShares } from '../customers/follow-up.ts'
import { cannotTell, type Found, type Insight, type InsightRow } from '../insight.ts'
import { channelHeadline, narrowSentence, otherChannels, slowSentence } from '../messages/channels.ts'
import { answeringHours } from '../reasons/answering-hours.ts'
import { costSql } from '../reasons/ticket-cost.ts'
import type { Shop } from '../shop.ts'

export default {
  title: { en: 'Channels', ko: '채널' },
  what: {
    en: 'Each channel by itself: tickets, change of the last four weeks against the four before (exact ratio), 90th percentile of the first response with those who still wait, share within target, good ratings, one touch, how often customers write again within seven days (--within; from 20 tickets on), its cost by the settings (handling time where measured, else replies, else a figure for any ticket), and the hours of the day in which it is answered (the fewest in a row with nine of ten first answers; from 50 answers on) with the share of tickets written in them. Reviews are no contacts: they stand last and have no share. A channel is one to narrow or close only if it brings under 5 % of tickets and clearly misses its target. A channel that the shop does not have cannot be judged from its tickets.',
    ko: '채널별로 문의 수, 최근 4주의 증감(그 앞 4주 대비, 정확한 비), 아직 기다리는 문의까지 넣은 첫 응답 90백분위, 목표 시간 내 응답, 만족, 한 번에 해결, 7일(--within) 안의 재문의(20건부터), 설정으로 계산한 비용, 답변하는 시간대(첫 답변 열에 아홉이 들어가는 가장 짧은 연속 시간, 답변 50건부터)와 그 시간에 들어온 문의 비율을 봅니다. 리뷰는 문의가 아니므로 맨 끝에 두고 비율에서 뺍니다. 문의의 5%가 안 되면서 목표를 뚜렷하게 놓치는 채널만 줄이거나 닫을 후보로 봅니다. 없는 채널은 이 자료로 판단할 수 없습니다.',
  },
  reference:
    'Definitions: explain first-response, within-target, csat, one-touch. Intervals: Wilson (1927); ratio: Przyborowski and Wilenski (1940).',
  needs: ['channel'],
  fields: ['requester', 'handle_s'],
  needsAll: ['channel', 'month', 'week', 'day'],
  columns: [
    { key: 'channel', heading: { en: 'Channel', ko: '채널' }, words: channelNames },
    { key: 'tickets', heading: { en: 'Tickets', ko: '문의' }, as: 'count' },
    { key: 'share', heading: { en: 'Share', ko: '비율' }, as: 'percent' },
    { key: 'p90_all_s', heading: { en: 'p90 response', ko: '첫 응답 p90' }, as: 'duration' },
    { key: 'within_share', heading: { en: 'In target', ko: '목표 내' }, as: 'percent' },
    { key: 'good_share', heading: { en: 'Good', ko: '만족' }, as: 'percent' },
    { key: 'repeat_share', heading: { en: 'Again', ko: '재문의' }, as: 'percent' },
    { key: 'cost', heading: { en: 'Cost', ko: '비용' }, as: 'money' },
    { key: 'hours', heading: { en: 'Answered', ko: '답변 시간대' } },
    { key: 'in_hours_share', heading: { en: 'Written then', ko: '그때 접수' }, as: 'percent' },
    { key: 'ratio', heading: { en: 'Last 4 weeks', ko: '최근 4주' }, as: 'change' },
    { key: 'one_touch_share', heading: { en: 'One touch', ko: '한 번에' }, as: 'percent' },
  ],
  find,
  examples: [
    {
      title: 'two channels: a social one with 1 of 21 tickets, always late',
      tickets: [
        ...Array.from({ length: 20 }, (_, i) => ({
          ...{ id: `e${i}`, channel: 'email', created_at: '2026-10-01 09:00:00', local_created: '2026-10-01 09:00:00' },
          ...{ reply: 'answered', reply_s: 60, target_s: 3600, first_response_s: 60 },
        })),
        {
          ...{ id: 's1', channel: 'social', created_at: '2026-10-02 09:00:00', local_created: '2026-10-02 09:00:00' },
          ...{ reply: 'answered', reply_s: 7200, target_s: 3600, first_response_s: 7200 },
        },
      ],
      rows: [
        { channel: 'email', tickets: 20, share: 20 / 21, within_share: 1, narrow: false },
        // one late ticket is no clear miss
        { channel: 'social', tickets: 1, within_share: 0, narrow: false },
      ],
    },
    {
      title: 'sixty e-mails at 21:00, answered at 9, and reviews, which are no contacts',
      tickets: [
        ...Array.from({ length: 60 }, (_, i) => ({
          ...{
            id: `e${i}`,
            channel: 'email',
            created_at: '2026-10-01 21:30:00',
            local_created: '2026-10-01 21:30:00',
            replies: 2,
          },
          ...{ reply: 'answered', reply_s: 43_200, first_response_s: 43_200 },
        })),
        ...Array.from({ length: 20 }, (_, i) => ({
          ...{
            id: `c${i}`,
            channel: 'chat',
            created_at: '2026-10-01 10:00:00',
            local_created: '2026-10-01 10:00:00',
            replies: 1,
          },
          ...{ reply: 'answered', reply_s: 60, first_response_s: 60 },
        })),
        { id: 'r1', channel: 'review', created_at: '2026-10-01 10:00:00', local_created: '2026-10-01 10:00:00', replies: 0 },
      ],
      shop: { settings: { within: 7, changes: [], cost: { wage: 20, minutesPerReply: 6 } } },
      rows: [
        { channel: 'email', share: 0.75, hours: '09–10', hours_covered: 1, in_hours_share: 0, cost: 240, repeat_share: null },
        // too few answers to tell hours by
        { channel: 'chat', share: 0.25, hours: null, cost: 40 },
        { channel: 'review', share: null, cost: 0, narrow: false },
      ],
    },
    { title: 'no ticket has a channel', tickets: [{ id: '1' }], cannotTell: true },
  ],
} satisfies Insight

const metrics = ['volume', 'first-response', 'within-target', 'csat', 'one-touch'] as const
const small = 0.05
/** A handful of tickets is no reason to close a channel. */
const fewest = 10
/** The share within target that a channel should reach. */
const goal = 0.8
const [weeks, day] = [28, 86_400_000]

async function find(shop: Shop): Promise<Found> {
  const { results } = await measure(shop.session, {
    metrics: await Promise.all(metrics.map(async (id) => ({ id, metric: (await metric(id))! }))),
    by: [{ id: 'channel', dimension: (await dimension('channel'))! }],
    present: shop.present,
  })
  const of = (id: string, channel: string | null): Values =>
    results.find(({ metric, group }) => metric === id && 'channel' in group && group.channel === channel)?.values ?? {}
  const channels = results.filter(({ metric, group }) => metric === 'volume' && typeof group.channel === 'string')
  const isReview = (channel: unknown) => channel === 'review'
  const all = channels
    .filter(({ group }) => !isReview(group.channel))
    .reduce((sum, { values }) => sum + Number(values.tickets ?? values.n), 0)
  if (channels.length === 0) return cannotTell(noChannel)
  const recent = await lastWeeks(shop)
  const again = await repeatShares(shop, followedByChannel)
  const hours = await answeringHours(shop)
  const costs = await costByChannel(shop)
  const rows = channels.map(({ group: { channel }, values }): InsightRow => {
    const tickets = Number(values.tickets ?? values.n)
    const [response, target, rating, touch] = (['first-response', 'within-target', 'csat', 'one-touch'] as const).map((id) =>
      of(id, channel!),
    )
    const ratio = recent.get(channel!)
    const late = target!.share_ci_high
    const open = hours.get(channel!)
    return {
      ...{ channel: channel!, tickets, share: isReview(channel) ? null : tickets / all },
      ...again(channel!),
      cost: costs.get(channel!) ?? null,
      ...{ hours: open?.hours ?? null, hours_covered: open?.covered ?? null, in_hours_share: open?.written ?? null },
      ...{ ratio: ratio?.value ?? null, ratio_low: ratio?.low ?? null, ratio_high: ratio?.high ?? null },
      ...{
        p90_all_s: response!.p90_all_s ?? null,
        within_share: target!.share ?? null,
        within_low: target!.share_ci_low ?? null,
        within_high: late ?? null,
      },
      ...{ good_share: rating!.share ?? null, good_low: rating!.share_low ?? null, good_high: rating!.share_high ?? null },
      ...{ rated: rating!.rated ?? null, one_touch_share: touch!.share ?? null },
      narrow: !isReview(channel) && tickets / all < small && tickets >= fewest && typeof late === 'number' && late < goal,
    }
  })
  rows.sort((a, b) => Number(isReview(a.channel)) - Number(isReview(b.channel)) || (b.tickets as number) - (a.tickets as number))
  const narrow = rows.filter((row) => row.narrow)
  const slow = rows.filter((row) => !row.narrow && typeof row.within_high === 'number' && row.within_high < goal)
  return {
    headline: channelHeadline(rows),
    smallest: otherChannels,
    rows,
    values: { channels: rows.length, narrow: narrow.length, missing_target: narrow.length + slow.length },
    sentences: [
      ...slow.map((row) => ({
        text: slowSentence(row, goal),
        weight: ((row.tickets as number) * (1 - (row.within_share as number))) / 4,
      })),
      ...narrow.map((row) => ({ text: narrowSentence(row), weight: (row.tickets as number) / 4 })),
    ],
  }
}

/** What the tickets of a channel cost; null where nothing is known of it. */
async function costByChannel({ session, settings }: Shop): Promise<ReadonlyMap<string, number | null>> {
  const rows = await session.rows(
    `SELECT channel, ${exactSum(costSql(settings.cost).cost)} AS cost FROM tickets WHERE channel IS NOT NULL GROUP BY channel`,
  )
  return new Map(rows.map(({ channel, cost }) => [channel as string, cost as number | null]))
}

/** By channel, the tickets of the last four weeks against the four before; nothing where the export is shorter. */
async function lastWeeks({
  session,
  days,
  earliest,
  withEarlier,
}: Shop): Promise<ReadonlyMap<string, ReturnType<typeof rateRatio>>> {
  const end = days && Math.floor(days.to / day) * day
  if (end === undefined || earliest === undefined || end - earliest < 2 * weeks * day) return new Map()
  const [start, middle] = [2, 1].map((n) => dayKey(end - n * weeks * day))
  const rows = (await withEarlier(() =>
    session.rows(`
      SELECT channel, count(*) FILTER (WHERE local_created >= DATE '${middle}')::DOUBLE AS now, count(*) FILTER (WHERE local_created < DATE '${middle}')::DOUBLE AS before
      FROM tickets WHERE channel IS NOT NULL AND local_created >= DATE '${start}' AND local_created < DATE '${dayKey(end)}' GROUP BY channel`),
  )) as unknown as { channel: string; now: number; before: number }[]
  return new Map(
    rows.map(({ channel, now, before }) => [channel, rateRatio({ events: now, base: 1 }, { events: before, base: 1 })]),
  )
}

const noChannel = {
  en: 'These data cannot tell: no ticket has a channel.',
  ko: '이 자료로는 알 수 없습니다. 채널이 적힌 문의가 없습니다.',
}
