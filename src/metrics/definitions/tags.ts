import { exactSum } from '../../duckdb/exact-sums.ts'
import { everyOneTagged } from '../messages/filter.ts'
import type { Metric } from '../metric.ts'
import { count, ratio } from '../statistics/aggregate.ts'
import firstResponse from './first-response.ts'

// of the whole it is that of the first response, which is computed once
const median = firstResponse.values.p50_s
const good = count("csat = 'good'")
const neutral = count("csat = 'neutral'")
const bad = count("csat = 'bad'")

export default {
  title: { en: 'Tags', ko: '태그' },
  also: ['tag', 'reasons', 'contact reasons', '문의 유형', '문의 사유', 'split share', '분할 비율'],
  what: {
    en: 'Tickets by tag. A ticket with several tags counts under each, so shares add up to more than 1; the fractional share gives each of its k tags 1/k of it and adds up to 1 with the untagged. A tag that a ticket carries twice counts once. With a taxonomy, an alias counts as its tag, and a tag counts the tickets of the tags below it too, each once; the fractional share stays with the tags that a ticket carries.',
    ko: '태그별 문의 수입니다. 태그가 여러 개인 문의는 각 태그에서 한 번씩 세므로 비율의 합이 100%를 넘습니다. 분할 비율은 태그가 k개인 문의를 1/k씩 나누어 세며, 태그 없는 문의까지 더하면 100%가 됩니다. 한 문의에 같은 태그가 두 번 있어도 한 번만 셉니다. 태그 목록(taxonomy)을 지정하면 별칭은 본래 태그로 세고, 상위 태그에는 하위 태그의 문의도 한 번씩 넣어 셉니다. 분할 비율은 문의에 실제로 붙은 태그에만 나눕니다.',
  },
  reference:
    'Distinct tickets by tag, with fractional counting (each ticket weighs 1 over its tags) so that the breakdown adds up.',
  needs: ['tags'],
  by: 'tag',
  values: {
    tickets: 'count(*)',
    weight: exactSum('CASE WHEN list_contains(tags, tag) THEN 1 / len(tags) END'),
    tickets_in_order_months: count('in_order_months'),
    first_response_p50_s: median,
    csat_good: good,
    csat_rated: `${good} + ${neutral} + ${bad}`,
    csat_share: ratio(good, `(${good} + ${neutral} + ${bad})`),
    untagged: count('coalesce(len(tags), 0) = 0'),
  },
  derived: {
    en: 'over all tickets of the group, and over the orders of the complete months',
    ko: '그룹의 전체 문의와 온전한 달의 주문으로 나눈 값',
  },
  derive: (row, { group, tickets: all, keyed, orders }) => {
    const tickets = Number(row.tickets)
    const over = (n: number) => (all > 0 ? n / all : null)
    const untagged = keyed?.includes('tag') ? null : Number(row.untagged)
    const counts =
      'tag' in group
        ? { tickets, share: over(tickets), fractional: over(Number(row.weight)) }
        : { tickets, untagged, untagged_share: untagged === null ? null : over(untagged) }
    return {
      ...counts,
      per_100_orders: orders?.usable && orders.orders ? (Number(row.tickets_in_order_months) / orders.orders) * 100 : null,
      first_response_p50_s: row.first_response_p50_s ?? null,
      csat_good: Number(row.csat_good),
      csat_rated: Number(row.csat_rated),
      csat_share: row.csat_share ?? null,
    }
  },
  lacks: ({ group, keyed }) => (keyed?.includes('tag') && !('tag' in group) ? everyOneTagged : undefined),
  tell: (v, format) =>
    v.tickets && v.untagged != null
      ? {
          main: format.text({
            en: `${format.percent(v.untagged_share)} untagged`,
            ko: `태그 없는 문의 ${format.percent(v.untagged_share)}`,
          }),
          note: format.text({
            en: `${format.count(v.untagged)} of ${format.count(v.tickets)} tickets`,
            ko: `문의 ${format.count(v.tickets)}건 중 ${format.count(v.untagged)}건`,
          }),
        }
      : undefined,
  counts: { csat_share: { hits: 'csat_good', of: ['csat_rated'] } },
  compare: [
    { value: 'per_100_orders', is: 'rate', per: 'orders', each: 100 },
    { value: 'share', is: 'share', hits: 'tickets', of: ['tickets'], ofWhole: true },
  ],
  columns: ['tickets', 'share', 'per_100_orders', 'first_response_p50_s', 'csat_share', 'fractional'],
  examples: [
    {
      title: 'no tickets',
      tickets: [],
      values: {
        tickets: 0,
        untagged: 0,
        untagged_share: null,
        per_100_orders: null,
        first_response_p50_s: null,
        csat_good: 0,
        csat_rated: 0,
        csat_share: null,
      },
    },
    {
      title: 'carrier-delay stands on two of four tickets, once beside two other tags',
      tickets: [
        {
          tags: ['carrier-delay', '결제-오류', 'broken-teapot'],
          reply: 'answered',
          reply_s: 60,
          csat: 'bad',
          in_order_months: true,
        },
        { tags: ['carrier-delay'], reply: 'answered', reply_s: 120, csat: 'good', in_order_months: false },
        { tags: [], reply: 'answered', reply_s: 9000 },
        {},
      ],
      orders: [{ month: '2026-10', orders: 50, customers: 40, usable: true }],
      group: { tag: 'carrier-delay' },
      values: {
        tickets: 2,
        share: 0.5,
        fractional: 1 / 3,
        per_100_orders: 2,
        first_response_p50_s: 90,
        csat_good: 1,
        csat_rated: 2,
        csat_share: 0.5,
      },
    },
    {
      title: 'two tickets below delivery, one of which carries it too: its own half of that one is all that it weighs',
      tickets: [
        { tags: ['carrier-delay', 'delivery'] },
        { tags: ['carrier-delay', 'lost'], all_tags: ['carrier-delay', 'lost', 'delivery'] },
        { tags: ['declined'] },
        {},
      ],
      group: { tag: 'delivery' },
      values: {
        tickets: 2,
        share: 0.5,
        fractional: 1 / 8,
        per_100_orders: null,
        first_response_p50_s: null,
        csat_good: 0,
        csat_rated: 0,
        csat_share: null,
      },
    },
    {
      title: 'the whole counts each ticket once, and those without a tag',
      tickets: [{ tags: ['carrier-delay', '결제-오류'] }, { tags: [] }, {}],
      values: {
        tickets: 3,
        untagged: 2,
        untagged_share: 2 / 3,
        per_100_orders: null,
        first_response_p50_s: null,
        csat_good: 0,
        csat_rated: 0,
        csat_share: null,
      },
    },
  ],
} satisfies Metric
