import type { ErrorText, Text } from '../../text/text.ts'
import type { ComparisonValue } from '../metric.ts'

const namePeriod: Text = {
  en: 'Choose the period to report with --month 2026-10 or --from and --to, or the month to compare with: --compare 2026-09.',
  ko: '--month 2026-10이나 --from, --to로 볼 기간을 정하거나, --compare 2026-09처럼 비교할 달을 적어 주세요.',
}

export const twoMonthsNeeded: ErrorText = [
  {
    en: '--compare: the export does not contain two complete months in a row.',
    ko: '--compare: 파일에 연속된 온전한 두 달의 자료가 없습니다.',
  },
  namePeriod,
]

export const sameDays: ErrorText = [
  { en: '--compare: both periods are the same.', ko: '--compare: 비교할 두 기간이 같습니다.' },
  namePeriod,
]

export const overlapping = (now: string, before: string): ErrorText => [
  {
    en: `--compare: ${now} and ${before} overlap, so they cannot be compared.`,
    ko: `--compare: ${now} 기간과 ${before} 기간이 겹쳐 비교할 수 없습니다.`,
  },
  namePeriod,
]

export const nothingBefore = (before: string, covered: string): ErrorText => [
  {
    en: `--compare: the export has no tickets from ${before}.`,
    ko: `--compare: 파일에 ${before} 기간의 문의가 없습니다.`,
  },
  { en: `It covers ${covered}.`, ko: `파일에 있는 기간: ${covered}` },
]

export const incomplete = (days: string): Text => ({
  en: `The export does not cover all of ${days}, so changes in counts are not judged: an apparent fall may only be missing rows.`,
  ko: `${days} 기간의 자료가 온전하지 않아 건수와 비율의 증감은 판단하지 않았습니다. 줄어든 것처럼 보여도 자료가 빠진 것일 수 있습니다.`,
})

/** A count that clearly changed, but not per day, because one period is longer. */
export const unevenDays = (now: number, before: number): Text => ({
  en: `The two periods are ${now} and ${before} days long, so a change in a count is clear only if its daily average changed too.`,
  ko: `비교한 두 기간은 ${now}일과 ${before}일입니다. 건수는 하루 평균으로도 달라졌을 때만 뚜렷한 변화로 봅니다.`,
})

export const noTimes: ErrorText = [
  {
    en: '--compare: the export has no creation times, so there are no months to compare.',
    ko: '--compare: 접수 시각이 없어 달끼리 비교할 수 없습니다.',
  },
  { en: 'Name the column: --map created_at="Opened".', ko: '접수 시각 열을 알려 주세요: --map created_at="접수일"' },
]

export const against = (now: string, before: string): Text => ({ en: `${now} against ${before}`, ko: `${now}, ${before}과 비교` })

/** Heads of the columns, where the periods are not months with names of their own. */
export const columnHeads = {
  now: { en: 'now', ko: '이번' },
  before: { en: 'before', ko: '이전' },
  change: { en: 'change', ko: '증감' },
  interval: { en: '95 % interval', ko: '95% 신뢰구간' },
} satisfies Record<string, Text>

export const noClearChange: Text = { en: 'No clear change', ko: '뚜렷한 변화 없음' }

export const points = (size: string): Text => ({ en: `${size} points`, ko: `${size}%p` })
export const pointsInShort = (signed: string): Text => ({ en: `${signed} pts`, ko: `${signed}%p` })

const units = {
  seconds: { en: 's', ko: '초' },
  minutes: { en: 'm', ko: '분' },
  hours: { en: 'h', ko: '시간' },
  days: { en: 'd', ko: '일' },
} satisfies Record<string, Text>
export type Unit = keyof typeof units
export const inUnit = (n: string, unit: Unit): Text => ({ en: `${n} ${units[unit].en}`, ko: `${n}${units[unit].ko}` })

export const interval = (low: string, high: string): Text => ({ en: `(${low} to ${high})`, ko: `(${low}~${high})` })

/** `2.7 per 100` */
export const inHundred = (number: string): Text => ({ en: `${number} per 100`, ko: `100건당 ${number}건` })

/** What moved a number, in words. The mix is what groups moved by their size, `within` what they moved by themselves. */
export interface Cause {
  label: string
  total: string
  rose: boolean
  /** it is a time: longer, not higher */
  time: boolean
  /** the part of the mix, and the group behind it */
  mix: { size: string; group: string; grew: boolean }
  within: { size: string; group: string; rose: boolean }
}

const moved = (c: Cause): Text => ({
  en: `${c.label} ${c.rose ? 'rose' : 'fell'} by ${c.total}`,
  ko: `${c.label} ${c.total} ${c.time ? (c.rose ? '증가' : '감소') : c.rose ? '상승' : '하락'}`,
})
const ofSize = ({ mix }: Cause): Text => ({
  en: `because ${mix.group} took a ${mix.grew ? 'larger' : 'smaller'} share`,
  ko: `${mix.group} 비중이 ${mix.grew ? '커진' : '작아진'} 영향`,
})
const ofItself = ({ within, time }: Cause): Text => ({
  en: `because ${within.group} itself ${within.rose ? 'rose' : 'fell'}`,
  ko: `${within.group} 자체가 ${time ? (within.rose ? '길어진' : '짧아진') : within.rose ? '높아진' : '낮아진'} 영향`,
})

/** Both parts in the direction of the whole. */
export const bothMoved = (c: Cause): Text => ({
  en: `${moved(c).en}: ${c.mix.size} ${ofSize(c).en}, ${c.within.size} ${ofItself(c).en}.`,
  ko: `${moved(c).ko}: ${ofSize(c).ko}이 ${c.mix.size}, ${ofItself(c).ko}이 ${c.within.size}입니다.`,
})

/** One part moved it, and the other took some of that back. */
export const mixOffset = (c: Cause): Text => ({
  en: `${moved(c).en}: ${c.within.size} ${ofItself(c).en}, offset by ${c.mix.size} ${ofSize(c).en}.`,
  ko: `${moved(c).ko}: ${ofItself(c).ko}이 ${c.within.size}, ${ofSize(c).ko}으로 상쇄된 몫이 ${c.mix.size}입니다.`,
})
export const withinOffset = (c: Cause): Text => ({
  en: `${moved(c).en}: ${c.mix.size} ${ofSize(c).en}, offset by ${c.within.size} ${ofItself(c).en}.`,
  ko: `${moved(c).ko}: ${ofSize(c).ko}이 ${c.mix.size}, ${ofItself(c).ko}으로 상쇄된 몫이 ${c.within.size}입니다.`,
})

/** One part is nearly all of it. */
export const onlyMix = (c: Cause): Text => ({
  en: `${moved(c).en}, nearly all of it ${ofSize(c).en}.`,
  ko: `${moved(c).ko}: 거의 모두 ${ofSize(c).ko}입니다.`,
})
export const onlyWithin = (c: Cause): Text => ({
  en: `${moved(c).en}, nearly all of it ${ofItself(c).en}.`,
  ko: `${moved(c).ko}: 거의 모두 ${ofItself(c).ko}입니다.`,
})

/** `Contact rate rose by 2.7 per 100: carrier_delay accounts for 1.5, gift for 0.4.` */
export const accountFor = (
  label: string,
  total: string,
  rose: boolean,
  groups: readonly { name: string; size: string }[],
): Text => ({
  en: `${label} ${rose ? 'rose' : 'fell'} by ${total}: ${groups.map(({ name, size }, i) => `${name} ${i === 0 ? 'accounts ' : ''}for ${size}`).join(', ')}.`,
  ko: `${label} ${total} ${rose ? '상승' : '하락'}: 그중 ${groups.map(({ name, size }) => `${name} ${size}건`).join(', ')}입니다.`,
})

export const withThem = (
  count: string,
  because: Text,
  numbers: readonly { label: string; with: string; without: string }[],
): Text => ({
  en: `Counting the ${count} excluded (${because.en}): ${numbers.map((n) => `${n.label} ${n.with} instead of ${n.without}`).join(', ')}`,
  ko: `제외한 ${count}건(${because.ko})까지 세면: ${numbers.map((n) => `${n.label} ${n.without} → ${n.with}`).join(', ')}`,
})

export const withAutomatic = (
  count: string,
  counted: boolean,
  numbers: readonly { label: string; with: string; without: string }[],
): Text => {
  const to = (n: { with: string; without: string }) => (counted ? n.without : n.with)
  const from = (n: { with: string; without: string }) => (counted ? n.with : n.without)
  return {
    en: `${counted ? 'Not counting' : 'Counting'} the ${count} automatic replies as responses: ${numbers.map((n) => `${n.label} ${to(n)} instead of ${from(n)}`).join(', ')}`,
    ko: `자동 응답 ${count}건을 첫 응답으로 ${counted ? '세지 않으면' : '세면'}: ${numbers.map((n) => `${n.label} ${from(n)} → ${to(n)}`).join(', ')}`,
  }
}

const squareAndAdd = {
  en: 'difference by square-and-add (Zou and Donner 2008)',
  ko: '차이는 구간을 합성해 계산(Zou와 Donner 2008)',
}
const exactRatio = {
  en: `ratio with its exact conditional interval (Przyborowski and Wilenski 1940, by Clopper and Pearson 1934); ${squareAndAdd.en} of Garwood's limits`,
  ko: `비율은 정확 조건부 구간(Przyborowski와 Wilenski 1940, Clopper와 Pearson 1934), ${squareAndAdd.ko}`,
}

/** How the interval of a change is found, for `explain`. */
export const methods: Readonly<Record<ComparisonValue['is'], Text>> = {
  count: exactRatio,
  rate: exactRatio,
  share: {
    en: "difference of two shares: Newcombe's hybrid score interval (1998, method 10); taken apart into mix and within by groups (Kitagawa 1955)",
    ko: '두 비율의 차이: 뉴컴의 혼합 점수 구간(1998, 10번 방법). 그룹별로 구성 변화와 자체 변화로 나눔(Kitagawa 1955)',
  },
  quantile: {
    en: `limits of each percentile are two of its own times, by the binomial distribution (David and Nagaraja 2003, 7.1); ${squareAndAdd.en}`,
    ko: `백분위수의 구간은 이항분포로 고른 순서통계량(David와 Nagaraja 2003, 7.1), ${squareAndAdd.ko}`,
  },
  survival: {
    en: `limits where the log-log band of the Kaplan-Meier curve reaches the percentile (Brookmeyer and Crowley 1982); ${squareAndAdd.en}. A median has no parts: where it comes from is shown for the share and the mean`,
    ko: `카플란-마이어 곡선의 로그-로그 신뢰대(Brookmeyer와 Crowley 1982), ${squareAndAdd.ko}. 중앙값은 나눌 수 없어 원인은 비율과 평균으로 보여 줍니다`,
  },
  mean: {
    en: 'difference of two means, taken as normal; taken apart into mix and within by groups (Kitagawa 1955)',
    ko: '두 평균의 차이(정규 근사). 그룹별로 구성 변화와 자체 변화로 나눔(Kitagawa 1955)',
  },
}

export const comparedHead: Text = { en: 'Comparison (--compare), 95 % intervals', ko: '비교 (--compare), 95% 신뢰구간' }
