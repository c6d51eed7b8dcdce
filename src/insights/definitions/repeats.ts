import { makeAsking } from '../customers/customer.ts'
import { customersTold, type FollowedTickets, fewestFollowed, followedByTag } from '../customers/follow-up.ts'
import { pairsOf } from '../customers/pairs.ts'
import { cannotTell, type Found, type Insight, type InsightRow } from '../insight.ts'
import { afterSentence, hiddenCustomers, repeatHeadline, repeatsShow } from '../messages/repeats.ts'
import { type Shop, tagLabel } from '../shop.ts'
import { type Incidence, incidence } from '../statistics/survival.ts'

const kinds = {
  all: { en: 'all', ko: '전체' },
  chase: { en: 'chases an answer', ko: '답변 독촉' },
  same_reason: { en: 'same reason', ko: '같은 사유' },
  next_issue: { en: 'next issue', ko: '다음 문제' },
  after: { en: 'after', ko: '이 태그 뒤' },
  pair: { en: 'leads to', ko: '이어짐' },
}

export default {
  title: { en: 'Repeats, and what follows what', ko: '재문의와 이어지는 문의' },
  what: {
    en: 'The share of tickets after which the same customer wrote again within seven days (--within) of the solve, else of the creation; by Kaplan and Meier, so that the last week is not counted as quiet. A repeat chases (the earlier ticket had no answer yet), has the same reason (shares a tag) or is the next issue. Pairs: what follows a reason more often than it follows all of them. A message on another channel within an hour is the same issue. Seven days is usual, and no standard.',
    ko: '해결(없으면 접수) 후 7일(--within) 안에 같은 고객이 다시 문의한 비율입니다. 카플란-마이어 방식이라 마지막 한 주를 조용했던 것으로 세지 않습니다. 재문의는 답변 독촉(앞 문의에 아직 답이 없음), 같은 사유(태그가 같음), 다음 문제로 나눕니다. 이어짐은 어떤 사유 뒤에 유난히 자주 오는 사유입니다. 한 시간 안에 다른 채널로 온 문의는 같은 건으로 봅니다. 7일은 흔히 쓰는 값일 뿐 표준은 아닙니다.',
  },
  reference:
    'Dixon, Freeman and Toman, Stop Trying to Delight Your Customers, Harvard Business Review 88 (2010): next issue avoidance. Share: Kaplan and Meier, JASA 53 (1958), to the hour, with the log-log interval. Pairs: exact Poisson test against what follows all reasons, at least 5, Benjamini and Hochberg (1995) at 10 %.',
  needs: ['created_at', 'requester'],
  needsAll: true,
  fields: ['requester'],
  columns: [
    { key: 'kind', heading: { en: 'Kind', ko: '종류' }, words: kinds },
    { key: 'from', heading: { en: 'Reason', ko: '사유' }, as: 'tag' },
    { key: 'to', heading: { en: 'Next', ko: '다음 사유' }, as: 'tag' },
    { key: 'share', heading: { en: 'Write again', ko: '재문의율' }, as: 'percent' },
    { key: 'share_low', heading: { en: 'Low', ko: '하한' }, as: 'percent' },
    { key: 'share_high', heading: { en: 'High', ko: '상한' }, as: 'percent' },
    { key: 'n', heading: { en: 'Of', ko: '모수' }, as: 'count' },
    { key: 'repeats', heading: { en: 'Repeats', ko: '재문의' }, as: 'count' },
    { key: 'observed', heading: { en: 'Seen', ko: '관측' }, as: 'count' },
    { key: 'expected', heading: { en: 'Usual', ko: '평소' }, as: 'decimal' },
    { key: 'template', heading: { en: 'Reply template', ko: '답변 템플릿' } },
  ],
  find,
  examples: [
    {
      title: 'three customers: one chases, one has the next issue after five days, one is quiet',
      tickets: [
        {
          id: '1',
          requester: 'Ana@x.example',
          created_at: '2026-10-01 09:00:00',
          local_created: '2026-10-01 09:00:00',
          reply: 'waiting',
          tags: ['late'],
        },
        {
          id: '2',
          requester: 'ana+shop@x.example',
          created_at: '2026-10-02 09:00:00',
          local_created: '2026-10-02 09:00:00',
          reply: 'answered',
          reply_s: 60,
          tags: ['late'],
        },
        {
          id: '3',
          requester: 'bo@x.example',
          created_at: '2026-10-01 09:00:00',
          local_created: '2026-10-01 09:00:00',
          reply: 'answered',
          reply_s: 60,
          tags: ['wrong'],
        },
        {
          id: '4',
          requester: 'bo@x.example',
          created_at: '2026-10-06 09:00:00',
          local_created: '2026-10-06 09:00:00',
          reply: 'answered',
          reply_s: 60,
          tags: ['refund'],
        },
        {
          id: '5',
          requester: 'cy@x.example',
          created_at: '2026-10-01 09:00:00',
          local_created: '2026-10-01 09:00:00',
          reply: 'answered',
          reply_s: 60,
        },
        {
          id: '6',
          requester: 'dee@x.example',
          created_at: '2026-10-31 09:00:00',
          local_created: '2026-10-31 09:00:00',
          reply: 'answered',
          reply_s: 60,
        },
      ],
      // 6 tickets, followed to 31 October 09:00, ticket 6 for no time at all: after 1 day 1 of 5, after 5 days 1 of the 4 left
      rows: [
        { kind: 'all', n: 6, repeats: 2, share: 0.4 },
        { kind: 'chase', repeats: 1, share: 0.2 },
        { kind: 'same_reason', repeats: 0, share: 0 },
        { kind: 'next_issue', repeats: 1, share: 0.2 },
      ],
    },
    {
      title: 'hidden names tell nobody apart',
      tickets: [
        { id: '1', requester: 'a***@x.example', created_at: '2026-10-01 09:00:00', local_created: '2026-10-01 09:00:00' },
        { id: '2', requester: 'a***@x.example', created_at: '2026-10-02 09:00:00', local_created: '2026-10-02 09:00:00' },
      ],
      cannotTell: true,
    },
  ],
} satisfies Insight

const shownTickets = 50

async function find(shop: Shop): Promise<Found> {
  const asking = await makeAsking(shop)
  if (!customersTold(asking)) return cannotTell(hiddenCustomers(asking.known, asking.all))
  const { within } = shop.settings
  const byTag = await followedByTag(shop)
  const whole = byTag.get(null)!
  const { n, repeats, chase, sameReason: same } = whole
  const found = incidence(whole)!
  const ids = (await shop.session.rows(
    `SELECT next_id AS id FROM repeats ORDER BY next_at DESC, next_id LIMIT ${shownTickets}`,
  )) as { id: string }[]
  const part = (kind: string, n: number): InsightRow => ({
    kind,
    share: repeats === 0 ? 0 : (found.share * n) / repeats,
    repeats: n,
  })
  const after = [...byTag].flatMap(([tag, own]) => (tag === null ? [] : [afterTag(shop, tag, own)]))
  const shown = after
    .filter(({ n, repeats }) => (n as number) >= fewestFollowed && (repeats as number) > 0)
    .sort((a, b) => (b.share_low as number) - (a.share_low as number))
  const pairs = await pairsOf(shop)
  return {
    headline: repeatHeadline(found, n, repeats, within),
    smallest: repeatsShow(n, found, within),
    rows: [
      { kind: 'all', ...interval(found), n, repeats, ids: ids.map(({ id }) => id) },
      ...[part('chase', chase), part('same_reason', same), part('next_issue', repeats - chase - same)],
      ...[...shown, ...pairs],
    ].map((row) => ({ ...blank, ...row })),
    values: { ...interval(found), n, repeats, chase, same_reason: same, next_issue: repeats - chase - same },
    sentences: pairs.slice(0, 3).map((pair) => {
      const own = after.find(({ from }) => from === pair.from)!
      const names = { from: tagLabel(shop, pair.from as string), to: tagLabel(shop, pair.to as string) }
      return { text: afterSentence({ ...names, own, pair, within }), weight: pair.observed as number }
    }),
  }
}

const blank = {
  from: null,
  to: null,
  observed: null,
  expected: null,
  template: null,
  n: null,
  share: null,
  share_low: null,
  share_high: null,
  repeats: null,
}

const interval = ({ share, low, high }: Incidence) => ({ share, share_low: low, share_high: high })

function afterTag(shop: Shop, tag: string, of: FollowedTickets): InsightRow {
  const { template = null } = shop.tags.get(tag) ?? {}
  return {
    kind: 'after',
    from: tag,
    ...interval(incidence(of)!),
    n: of.n,
    repeats: of.repeats,
    template,
  }
}
