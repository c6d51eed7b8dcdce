import { withParticle } from '../../text/hangul/particle.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import type { InsightRow } from '../insight.ts'
import type { Incidence } from '../statistics/survival.ts'
import { said } from './words.ts'

export const hiddenCustomers = (known: number, all: number): Text =>
  said(({ count }) => ({
    en: `These data cannot tell: customers can be told apart in ${count(known)} of ${count(all)} tickets only. An export with the requester's id or e-mail address would show it.`,
    ko: `이 자료로는 알 수 없습니다. 문의 ${count(all)}건 가운데 ${count(known)}건만 고객을 구별할 수 있습니다. 고객 ID나 이메일이 있는 내보내기가 필요합니다.`,
  }))

const days = (within: number, format: NumberFormat) => {
  const n = format.decimal(within, Number.isInteger(within) ? 0 : 1)
  return format.text({ en: `${n} ${within === 1 ? 'day' : 'days'}`, ko: `${n}일` })
}

const limits = ({ low, high }: Pick<Incidence, 'low' | 'high'>, format: NumberFormat) =>
  format.text({
    en: `${format.decimal(low * 100, 0)}–${format.decimal(high * 100, 0)}`,
    ko: `${format.decimal(low * 100, 0)}~${format.decimal(high * 100, 0)}`,
  })

export const repeatHeadline = (found: Incidence, n: number, repeats: number, within: number): Text =>
  said((format) => ({
    en: `After ${format.percent(found.share)} of tickets (${limits(found, format)}) the customer writes again within ${days(within, format)}: ${format.count(repeats)} repeats after ${format.count(n)} tickets.`,
    ko: `문의의 ${format.percent(found.share)}(${limits(found, format)})에서 고객이 ${days(within, format)} 안에 다시 문의합니다. 문의 ${format.count(n)}건 뒤 재문의 ${format.count(repeats)}건.`,
  }))

export const repeatsShow = (n: number, { share, low, high }: Incidence, within: number): Text =>
  said((format) => ({
    en: `With ${format.count(n)} tickets the share is known to about ${format.decimal(((high - low) / 2) * 100, 1)} points; a month before and after would have to differ by more than that. Within ${days(within, format)} is a usual limit, and no standard${share === 0 ? '' : ': --within changes it'}.`,
    ko: `문의 ${format.count(n)}건이면 이 비율의 오차는 약 ${format.decimal(((high - low) / 2) * 100, 1)}%p입니다. ${days(within, format)}은 흔히 쓰는 기준일 뿐 표준은 아닙니다(--within으로 바꿀 수 있습니다).`,
  }))

/** What follows a reason, and the reply that should answer it beforehand. */
export const afterSentence = ({
  from,
  to,
  own,
  pair,
  within,
}: {
  from: Text
  to: Text
  own: InsightRow
  pair: InsightRow
  within: number
}): Text =>
  said((format) => {
    const names = { from: printable(from[format.lang]), to: printable(to[format.lang]) }
    const [share, low, high] = [own.share as number, own.share_low as number, own.share_high as number]
    const observed = format.count(pair.observed as number)
    const usual = format.decimal(pair.expected as number, 1)
    const reply = pair.template ? printable(pair.template as string) : undefined
    return {
      en: `After ${names.from}, ${format.percent(share)} (${limits({ low, high }, format)}) write again within ${days(within, format)}, ${observed} of them about ${names.to} (${usual} usual): answer that in the first reply${reply ? ` (template ${reply})` : ''}.`,
      ko: `${names.from} 뒤 ${format.percent(share)}(${limits({ low, high }, format)})가 ${days(within, format)} 안에 다시 문의하고, 그중 ${observed}건은 ${names.to}에 관한 것입니다(평소 ${usual}건). 첫 답변${reply ? `(템플릿 ${reply})` : ''}에서 ${withParticle(names.to, '을')} 미리 안내해 주세요.`,
    }
  })
