import { isRatedBad } from '../compute/ticket-states.ts'
import { type Metric, withInterval } from '../metric.ts'
import { count, ratio } from '../statistics/aggregate.ts'

const good = count("csat = 'good'")
const neutral = count("csat = 'neutral'")
const bad = count(isRatedBad)
const rated = `(${good} + ${neutral} + ${bad})`
// an export that never says whether a survey went out is not one that sent none
const offered = `CASE WHEN count(csat_offered) > 0 THEN ${count('csat_offered')} END`

export default {
  title: { en: 'Satisfaction', ko: '만족도' },
  also: ['customer satisfaction', 'satisfaction score', 'CSAT score', '고객 만족도', '만족도 점수'],
  what: {
    en: 'Share of good ratings among all ratings, with a 95 % interval; neutral ones stay in the denominator. A survey that was sent and not answered is no rating, and not a bad one. Files of public reviews that are read alone are rated by their stars; beside tickets they are left out, because stars rate shop and product, by those who chose to write, and a survey an answer.',
    ko: '전체 평가 가운데 좋은 평가의 비율이며 95% 신뢰구간을 함께 보여 줍니다. 보통 평가도 분모에 들어갑니다. 설문을 보냈지만 응답하지 않은 문의는 나쁜 평가로 보지 않습니다. 공개 리뷰 파일만 읽으면 별점으로 계산하고, 문의와 함께 읽으면 넣지 않습니다. 별점은 스스로 쓴 고객이 가게와 상품을 평가한 것이고 설문은 상담을 평가한 것이기 때문입니다.',
  },
  reference: 'Good over rated: 4 and 5 of 5 are good, 3 is neutral. Interval: Wilson (1927), z = 1.959963984540054.',
  needs: ['csat'],
  contribution: "CASE WHEN csat IN ('good', 'neutral', 'bad') THEN csat END",
  ticket: { csat: 'csat::VARCHAR', csat_offered: 'csat_offered' },
  values: {
    good,
    neutral,
    bad,
    rated,
    share: ratio(good, rated),
    offered,
    response_rate: ratio(rated, `(${offered})`),
  },
  derived: {
    en: '95 % interval of good among rated (Wilson)',
    ko: '평가 가운데 만족의 95% 신뢰구간(Wilson)',
  },
  derive: ({ offered, response_rate, ...row }) => ({
    ...withInterval('good', 'rated')(row),
    offered: offered ?? null,
    response_rate: response_rate ?? null,
  }),
  tell: (v, format) => {
    if (!v.rated) return undefined
    const [low, high] = [format.decimal(Number(v.share_low) * 100, 0), format.decimal(Number(v.share_high) * 100, 0)]
    const asked =
      v.response_rate == null
        ? ''
        : format.text({
            en: `, ${format.percent(v.response_rate)} of ${format.count(v.offered)} asked`,
            ko: `, 설문 ${format.count(v.offered)}건 중 ${format.percent(v.response_rate)} 응답`,
          })
    return {
      main: format.text({
        en: `${format.percent(v.share)} good (${low}–${high})`,
        ko: `만족 ${format.percent(v.share)} (${low}~${high})`,
      }),
      note: format.text({ en: `${format.count(v.rated)} rated${asked}`, ko: `평가 ${format.count(v.rated)}건${asked}` }),
    }
  },
  counts: { share: { hits: 'good', of: ['rated'] } },
  compare: [{ value: 'share', is: 'share', hits: 'good', of: ['rated'] }],
  columns: ['share', 'rated', 'good', 'neutral', 'bad', 'response_rate'],
  examples: [
    {
      title: 'nobody was asked, as far as the export says',
      tickets: [{}],
      values: {
        good: 0,
        neutral: 0,
        bad: 0,
        rated: 0,
        share: null,
        share_low: null,
        share_high: null,
        offered: null,
        response_rate: null,
      },
    },
    {
      title: 'two good, one neutral, one bad; one survey unanswered, one never sent',
      tickets: [
        { csat: 'good', csat_offered: true },
        { csat: 'good', csat_offered: true },
        { csat: 'neutral', csat_offered: true },
        { csat: 'bad', csat_offered: true },
        { csat: 'offered', csat_offered: true },
        { csat: 'none', csat_offered: false },
      ],
      // (0.5 + 0.480182 ∓ 1.959964 × √(0.0625 + 0.060023)) / 1.960365
      values: {
        good: 2,
        neutral: 1,
        bad: 1,
        rated: 4,
        share: 0.5,
        share_low: 0.150039,
        share_high: 0.849961,
        offered: 5,
        response_rate: 0.8,
      },
    },
    {
      title: 'surveys went out and nobody answered',
      tickets: [{ csat: 'offered', csat_offered: true }],
      values: {
        good: 0,
        neutral: 0,
        bad: 0,
        rated: 0,
        share: null,
        share_low: null,
        share_high: null,
        offered: 1,
        response_rate: 0,
      },
    },
  ],
} satisfies Metric
