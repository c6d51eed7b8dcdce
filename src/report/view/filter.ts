import type { KeyFilter } from '../../metrics/filter.ts'
import type { Report } from '../../metrics/report.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'

const mostNamed = 4

/**
 * Filters as a heading names them: `only tag carrier_delay, channel email or chat, not agent Mina`; `태그 carrier_delay, 채널
 * 이메일·채팅만, 상담원 Mina 제외`. Undefined where all tickets count. What rates are over is not filtered, and said.
 */
export function filterInWords(report: Filtered, lang: Lang): string | undefined {
  const { filter = [] } = report.period
  if (filter.length === 0) return undefined
  const [is, not] = [filter.filter((one) => !one.not), filter.filter((one) => one.not)].map((some) =>
    some.map((one) => named(one, lang)).join(', '),
  ) as [string, string]
  const overAll = filter.some(({ by }) => by !== 'month') && rated(report)
  const ko = [is && `${is}만`, not && `${not} 제외`, overAll && '비율은 전체 주문 기준']
  const en = [is && `only ${is}`, not && `not ${not}`, overAll && 'rates over all orders']
  return printable({ en, ko }[lang].filter(Boolean).join(', '))
}

type Filtered = Pick<Report, 'period' | 'inputs'> & Partial<Pick<Report, 'results'>>

/** Whether some number of it is over orders; of insights, whether it may be. */
const rated = ({ inputs, results }: Pick<Filtered, 'inputs' | 'results'>): boolean =>
  results
    ? results.some(({ values }) => typeof values.rate === 'number' || typeof values.per_100_orders === 'number')
    : inputs.some(({ role }) => role === 'orders')

/** English names keys as they are typed, Korean as they are called. */
function named({ by, title, keys, labels }: KeyFilter, lang: Lang): string {
  const names = lang === 'ko' ? labels.map(({ ko }) => ko) : keys.map((key) => key ?? '(none)')
  const [shown, more] = [names.slice(0, mostNamed), names.length - mostNamed]
  if (lang === 'ko') return `${title.ko} ${shown.join('·')}${more > 0 ? ` 외 ${more}개` : ''}`
  return `${by} ${shown.join(' or ')}${more > 0 ? ` or ${more} more` : ''}`
}
