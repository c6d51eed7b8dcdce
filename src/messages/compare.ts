import type { Text } from '../text.ts'

type Said = [Text, Text]

const namePeriod: Text = {
  en: 'Name the days to look at (--month 2026-10, or --from and --to), or the month to compare with: --compare 2026-09.',
  ko: '--month 2026-10이나 --from, --to로 볼 기간을 정하거나, --compare 2026-09처럼 비교할 달을 적어 주세요.',
}

export const twoMonthsNeeded: Said = [
  {
    en: '--compare: the export does not hold two complete months in a row.',
    ko: '--compare: 파일에 연속된 온전한 두 달의 자료가 없습니다.',
  },
  namePeriod,
]

export const sameDays: Said = [
  { en: '--compare: both periods are the same.', ko: '--compare: 비교할 두 기간이 같습니다.' },
  namePeriod,
]

export const nothingBefore = (before: string, covered: string): Said => [
  {
    en: `--compare: the export has no tickets of ${before}.`,
    ko: `--compare: 파일에 ${before} 기간의 문의가 없습니다.`,
  },
  { en: `It covers ${covered}.`, ko: `파일에 있는 기간: ${covered}` },
]

export const incomplete = (days: string): Text => ({
  en: `${days} is not covered whole, so counts are not compared: what looks like a fall may be missing rows.`,
  ko: `${days} 기간의 자료가 온전하지 않아 건수와 비율의 증감은 판단하지 않았습니다. 줄어든 것처럼 보여도 자료가 빠진 것일 수 있습니다.`,
})

export const noTimes: Said = [
  {
    en: '--compare: the export has no creation times, so there are no months to compare.',
    ko: '--compare: 접수 시각이 없어 달끼리 비교할 수 없습니다.',
  },
  { en: 'Name the column: --map created_at="Opened".', ko: '접수 시각 열을 알려 주세요: --map created_at="접수일"' },
]
