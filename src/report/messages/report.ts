import type { Lang, Text } from '../../text/text.ts'
import type { Exclusion } from '../../tickets/ticket.ts'

/** Column headings of values, by their name in the JSON; a name without one is shown as it is. */
export const headings: Readonly<Record<string, Text>> = {
  tickets: { en: 'tickets', ko: '문의' },
  orders: { en: 'orders', ko: '주문' },
  customers: { en: 'customers', ko: '구매 고객' },
  rate: { en: 'per 100', ko: '100건당' },
  rate_low: { en: 'from', ko: '하한' },
  rate_high: { en: 'to', ko: '상한' },
  net_rate: { en: 'net per 100', ko: '순 100건당' },
  n: { en: 'n', ko: '건수' },
  answered: { en: 'answered', ko: '답변' },
  waiting: { en: 'waiting', ko: '대기' },
  closed_unanswered: { en: 'closed, no answer', ko: '답변 없이 종료' },
  invalid: { en: 'invalid', ko: '시각 오류' },
  p50_s: { en: 'p50', ko: 'p50' },
  p90_s: { en: 'p90', ko: 'p90' },
  p95_s: { en: 'p95', ko: 'p95' },
  mean_s: { en: 'mean', ko: '평균' },
  max_s: { en: 'max', ko: '최장' },
  p50_all_s: { en: 'p50 all', ko: '전체 p50' },
  p90_all_s: { en: 'p90 all', ko: '전체 p90' },
  outside_hours: { en: 'outside hours', ko: '업무 시간 외' },
  longest_waiting_s: { en: 'longest waiting', ko: '최장 대기' },
  met: { en: 'met', ko: '달성' },
  missed: { en: 'missed', ko: '미달' },
  pending: { en: 'pending', ko: '대기' },
  share: { en: 'share', ko: '비율' },
  share_low: { en: 'at least', ko: '최소' },
  share_high: { en: 'at most', ko: '최대' },
  share_ci_low: { en: 'from', ko: '하한' },
  share_ci_high: { en: 'to', ko: '상한' },
  within_s: { en: 'within', ko: '기준 시간' },
  csat_good: { en: 'good ratings', ko: '만족 평가' },
  csat_rated: { en: 'ratings', ko: '평가' },
  share_within: { en: 'answered in time', ko: '시간 내 답변' },
  expected_share: { en: 'customers expect it', ko: '기대하는 고객' },
  one_touch: { en: 'one reply', ko: '답변 1회' },
  no_reply: { en: 'no reply', ko: '답변 없음' },
  reopened: { en: 'reopened', ko: '재문의' },
  first_response_p50_s: { en: 'p50 first response', ko: '첫 응답 p50' },
  csat_share: { en: 'good', ko: '만족' },
  open: { en: 'open', ko: '미해결' },
  good: { en: 'good', ko: '만족' },
  neutral: { en: 'neutral', ko: '보통' },
  bad: { en: 'bad', ko: '불만족' },
  rated: { en: 'rated', ko: '평가' },
  offered: { en: 'asked', ko: '설문 발송' },
  response_rate: { en: 'response', ko: '응답률' },
  fractional: { en: 'split share', ko: '분할 비율' },
  per_100_orders: { en: 'per 100 orders', ko: '주문 100건당' },
  untagged: { en: 'untagged', ko: '태그 없음' },
  untagged_share: { en: 'untagged', ko: '태그 없음' },
}

export const excluded: Readonly<Record<Exclusion, Text>> = {
  filtered: { en: 'filtered out', ko: '조건 밖' },
  spam: { en: 'spam', ko: '스팸' },
  deleted: { en: 'deleted', ko: '삭제' },
  merged: { en: 'merged', ko: '병합' },
  test: { en: 'test', ko: '테스트' },
  agent_initiated: { en: 'started by an agent', ko: '상담원이 먼저 연락' },
  out_of_range: { en: 'outside the period', ko: '기간 밖' },
}

export const exclusionReasons = {
  rejected: { en: 'unreadable', ko: '읽을 수 없음' },
  duplicate: { en: 'duplicate', ko: '중복' },
  ...excluded,
} satisfies Readonly<Record<'rejected' | 'duplicate' | Exclusion, Text>>

export const allCounted = (read: string): Text => ({ en: `All ${read} rows counted`, ko: `${read}행을 모두 집계했습니다` })

export const excludedRows = (out: string, read: string, reasons: readonly { because: Text; count: string }[]): Text => ({
  en: `${out} of ${read} rows left out (${reasons.map((r) => `${r.count} ${r.because.en}`).join(', ')})`,
  ko: `${read}행 중 ${out}행을 제외했습니다 (${reasons.map((r) => `${r.because.ko} ${r.count}`).join(', ')})`,
})

/** `repaired`: there are such rows too. */
export const rejectsKept = (repaired: boolean): Text => ({
  en: `: --rejects FILE saves ${repaired ? 'them' : 'the unreadable ones'}`,
  ko: `. ${repaired ? '이런' : '읽을 수 없는'} 행은 --rejects FILE로 저장할 수 있습니다`,
})

export const repairedRows = (rows: string, one: boolean): Text => ({
  en: `; ${rows} damaged ${one ? 'row was' : 'rows were'} repaired`,
  ko: `. 형식이 어긋난 ${rows}행은 바로잡아 읽었습니다`,
})

/** Behind the rows that count. */
export const starsOnly = (rows: string, one: boolean): Text => ({
  en: `; ${rows} ${one ? 'is a review' : 'are reviews'} of stars alone, and ${one ? 'waits' : 'wait'} for no answer`,
  ko: `. 별점만 있는 리뷰 ${rows}건은 답변 대기로 세지 않습니다`,
})

export const continuationRows = (rows: string): Text => ({
  en: `; ${rows} of them continue the ticket above them`,
  ko: `. 그중 ${rows}행은 앞 문의에 이어지는 행입니다`,
})

export const partialKey = (key: string): Text => ({ en: `${key} (part)`, ko: `${key} (일부)` })

export const anyChannel: Text = { en: 'Any channel', ko: '전체 채널' }

export const noKey: Text = { en: '(none)', ko: '(없음)' }

export const moreRows = (count: string, flag: string): Text => ({
  en: `… ${count} more: ${flag}`,
  ko: `… 외 ${count}개: ${flag}`,
})

export const hiddenMetricColumns = (names: readonly string[]): Text => ({
  en: `Page too narrow for ${names.join(', ')}: choose metrics with -m, or use --format csv`,
  ko: `폭이 좁아 생략: ${names.join(', ')}. -m으로 지표를 고르거나 --format csv로 모두 볼 수 있습니다`,
})

export const andMore = (file: string, more: number): Text => ({ en: `${file} and ${more} more`, ko: `${file} 외 ${more}개` })

/** Column heads of a summary on a page. */
export const markdownHeads = (lang: Lang) =>
  lang === 'ko'
    ? { metric: '지표', value: '값', trend: '추세', population: '대상' }
    : { metric: 'Metric', value: 'Value', trend: 'Trend', population: 'Of' }

/** A share of few, as counts. */
export const countOf = (hits: string, n: string): Text => ({ en: `${hits} of ${n}`, ko: `${n}건 중 ${hits}건` })
/** A share, and of how many. */
export const shareOf = (share: string, n: string): Text => ({ en: `${share} (${n})`, ko: `${share} (${n})` })
