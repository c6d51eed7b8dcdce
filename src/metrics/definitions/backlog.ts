import type { Metric } from '../metric.ts'
import { count } from '../statistics/aggregate.ts'

const [day, open] = [86_400, 'NOT is_solved']
const aged = (from: number, to?: number) =>
  count(`${open} AND open_s >= ${from * day}${to === undefined ? '' : ` AND open_s < ${to * day}`}`)

export default {
  title: { en: 'Backlog', ko: '미해결 문의' },
  what: {
    en: 'Tickets that are neither solved nor closed at as-of, by their age then. With --by month or --by week: those open at the end of each month or week that has ended by as-of, those created and solved in it, and created minus solved. A ticket solved at an unknown time may have been open at such an end, one that was reopened may have been solved: open_high takes in the former, open_low leaves out the latter; where the export does not count reopenings, nobody can tell. Excluded tickets are out; those outside --from and --to are in the rows by month and week, because a backlog does not begin with a period. Tickets of a file that does not say what is solved (public reviews beside tickets) are in none of these. Tickets that are not in the export are unknown: before its first day nothing is open.',
    ko: '기준 시각에 해결도 종료도 되지 않은 문의를 오래된 정도별로 셉니다. --by month나 --by week를 쓰면 기준 시각까지 끝난 달이나 주마다 그 끝에 열려 있던 문의, 그 기간에 들어온 문의와 해결한 문의, 그 차이를 보여 줍니다. 해결 시각을 모르는 문의는 그때 열려 있었을 수 있고(open_high에 넣음), 다시 열린 문의는 그때 해결 상태였을 수 있습니다(open_low에서 뺌). 파일에 재오픈 횟수가 없으면 알 수 없습니다. 제외한 문의는 빼지만, 달·주별 값에는 --from, --to 밖의 문의도 셉니다. 미해결 문의는 기간이 시작될 때 생기는 것이 아니기 때문입니다. 해결 여부가 적히지 않은 파일의 문의(문의와 함께 읽은 공개 리뷰 등)는 세지 않습니다. 파일에 없는 문의는 알 수 없으므로 첫날 전에는 열린 문의가 없는 것으로 봅니다.',
  },
  reference:
    'Zendesk Explore, "Backlog": unsolved tickets on a date; age as in "Unsolved tickets age brackets". Solves are the last ones.',
  needs: ['created_at', ['status', 'solved_at', 'resolution_s']],
  values: {
    open: count(open),
    created: count('is_solved IS NOT NULL'),
    solved: count('is_solved'),
    age_under_1d: aged(0, 1),
    age_1d_to_3d: aged(1, 3),
    age_3d_to_7d: aged(3, 7),
    age_7d_to_30d: aged(7, 30),
    age_over_30d: aged(30),
    oldest_s: `max(CASE WHEN ${open} THEN open_s END)`,
  },
  derived: {
    en: 'created minus solved; of months and weeks the limits that unknown solves and reopenings leave',
    ko: '들어온 문의에서 해결한 문의를 뺀 값. 달·주별 값은 모르는 해결 시각과 재오픈이 남기는 범위',
  },
  derive: (row) => ({
    ...row,
    net: Number(row.created) - Number(row.solved),
    open_low: row.open ?? null,
    open_high: row.open ?? null,
  }),
  tell: (v, format) =>
    v.created
      ? {
          main: format.text({ en: `${format.count(v.open)} open`, ko: `${format.count(v.open)}건` }),
          note: v.open
            ? format.text({
                en: `${format.count(Number(v.age_7d_to_30d) + Number(v.age_over_30d))} for a week or longer, oldest ${format.duration(v.oldest_s)}`,
                ko: `일주일 이상 ${format.count(Number(v.age_7d_to_30d) + Number(v.age_over_30d))}건, 최장 ${format.duration(v.oldest_s)}`,
              })
            : format.text({ en: `of ${format.count(v.created)} tickets`, ko: `문의 ${format.count(v.created)}건 중` }),
        }
      : undefined,
  headings: {
    created: { en: 'created', ko: '접수' },
    solved: { en: 'solved', ko: '해결' },
    net: { en: 'created − solved', ko: '접수−해결' },
    open_low: { en: 'at least', ko: '최소' },
    open_high: { en: 'at most', ko: '최대' },
    age_under_1d: { en: '< 1 d', ko: '1일 미만' },
    age_1d_to_3d: { en: '1–3 d', ko: '1~3일' },
    age_3d_to_7d: { en: '3–7 d', ko: '3~7일' },
    age_7d_to_30d: { en: '7–30 d', ko: '7~30일' },
    age_over_30d: { en: '30 d +', ko: '30일 이상' },
    oldest_s: { en: 'oldest', ko: '최장' },
  },
  columns: ['open', 'created', 'solved', 'net', 'open_low', 'open_high', 'age_7d_to_30d', 'age_over_30d'],
  examples: [
    {
      title: 'no tickets',
      tickets: [],
      values: {
        ...{ open: 0, open_low: 0, open_high: 0, created: 0, solved: 0, net: 0, oldest_s: null },
        ...{ age_under_1d: 0, age_1d_to_3d: 0, age_3d_to_7d: 0, age_7d_to_30d: 0, age_over_30d: 0 },
      },
    },
    {
      title:
        'two solved; open for an hour, a day to the second, 29 and 30 days, and since nobody knows when; one of which nobody says',
      tickets: [
        { is_solved: true, solve_s: 60 },
        { is_solved: true },
        { is_solved: false, open_s: 3600 },
        { is_solved: false, open_s: 86400 },
        { is_solved: false, open_s: 29 * 86400 },
        { is_solved: false, open_s: 30 * 86400 },
        { is_solved: false },
        {},
      ],
      values: {
        ...{ open: 5, open_low: 5, open_high: 5, created: 7, solved: 2, net: 5, oldest_s: 2592000 },
        ...{ age_under_1d: 1, age_1d_to_3d: 1, age_3d_to_7d: 0, age_7d_to_30d: 1, age_over_30d: 1 },
      },
    },
  ],
} satisfies Metric
