import { exactMean } from '../../duckdb/exact-sums.ts'
import { type Metric, shareWithInterval, withInterval } from '../metric.ts'
import { count, percentile, ratio } from '../statistics/aggregate.ts'

const score = '(CASE WHEN effort IS NOT NULL THEN ces END)'
const [easy, neutral, hard] = [count("effort = 'easy'"), count("effort = 'neutral'"), count("effort = 'hard'")]
const rated = 'count(effort)'

export default {
  title: { en: 'Customer effort', ko: '고객 노력도(CES)' },
  what: {
    en: 'Share of customers who found it easy, with a 95 % interval: scores beyond the middle of the scale on its easy side; the middle itself is neutral and stays in the denominator. Scale and direction have to be declared, --ces 1-7,easy=7 or ces: {scale: 1-7, easy: 7} in the settings, because on some scales 1 is the easiest. Mean and median are of the scores as they were given. Scores off the scale are counted (off_scale) and left out.',
    ko: '쉬웠다고 답한 고객의 비율이며 95% 신뢰구간을 함께 보여 줍니다. 척도의 가운데보다 쉬운 쪽 점수만 쉬움으로 세고, 가운데 점수는 보통으로 분모에 들어갑니다. 1이 가장 쉬운 척도도 있으므로 척도와 방향은 반드시 정해 주어야 합니다: --ces 1-7,easy=7 또는 설정의 ces: {scale: 1-7, easy: 7}. 평균과 중앙값은 받은 점수 그대로이고, 척도를 벗어난 점수는 따로 세고(off_scale) 뺍니다.',
  },
  reference:
    'Dixon, Freeman and Toman, Stop trying to delight your customers, Harvard Business Review 88 (2010), where 1 is the least effort; later forms ask whether it was made easy, 1 to 7, where 5 to 7 agree. Interval: Wilson (1927), z = 1.959963984540054.',
  needs: ['ces', 'ces_scale'],
  quiet: true,
  ticket: { ces: 'ces', effort: 'effort::VARCHAR' },
  values: {
    easy,
    neutral,
    hard,
    rated,
    off_scale: count('ces IS NOT NULL AND effort IS NULL'),
    share: ratio(easy, rated),
    mean: exactMean(score),
    p50: percentile(score, 0.5),
  },
  derived: { en: '95 % interval of easy among rated (Wilson)', ko: '평가 가운데 쉬움의 95% 신뢰구간(Wilson)' },
  derive: withInterval('easy', 'rated'),
  tell: (v, format) => {
    if (!v.rated) return undefined
    const share = shareWithInterval(v, format)
    const off = v.off_scale
      ? format.text({ en: `, ${format.count(v.off_scale)} off the scale`, ko: `, 척도 밖 ${format.count(v.off_scale)}건` })
      : ''
    return {
      main: format.text({ en: `easy for ${share}`, ko: `쉬움 ${share}` }),
      note: format.text({
        en: `${format.count(v.rated)} scores, mean ${format.decimal(Number(v.mean), 1)}, median ${format.decimal(Number(v.p50), 1)}${off}`,
        ko: `점수 ${format.count(v.rated)}건, 평균 ${format.decimal(Number(v.mean), 1)}, 중앙값 ${format.decimal(Number(v.p50), 1)}${off}`,
      }),
    }
  },
  headings: {
    easy: { en: 'easy', ko: '쉬움' },
    hard: { en: 'hard', ko: '어려움' },
    off_scale: { en: 'off the scale', ko: '척도 밖' },
    mean: { en: 'mean', ko: '평균' },
    p50: { en: 'median', ko: '중앙값' },
  },
  counts: { share: { hits: 'easy', of: ['rated'] } },
  compare: [{ value: 'share', is: 'share', hits: 'easy', of: ['rated'] }],
  columns: ['share', 'rated', 'mean', 'easy', 'neutral', 'hard'],
  examples: [
    {
      title: 'nobody answered',
      tickets: [{}],
      values: {
        ...{ easy: 0, neutral: 0, hard: 0, rated: 0, off_scale: 0 },
        ...{ share: null, share_low: null, share_high: null, mean: null, p50: null },
      },
    },
    {
      title: 'on 1 to 7 with 7 easy: 7, 5, 4 and 1; an 8 is off the scale',
      tickets: [
        { ces: 7, effort: 'easy' },
        { ces: 5, effort: 'easy' },
        { ces: 4, effort: 'neutral' },
        { ces: 1, effort: 'hard' },
        { ces: 8 },
      ],
      // as in csat: (0.5 + 0.480182 ∓ 1.959964 × √(0.0625 + 0.060023)) / 1.960365
      values: {
        ...{ easy: 2, neutral: 1, hard: 1, rated: 4, off_scale: 1 },
        ...{ share: 0.5, share_low: 0.150039, share_high: 0.849961, mean: 4.25, p50: 4.5 },
      },
    },
  ],
} satisfies Metric
