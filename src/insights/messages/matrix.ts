import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import { listed, said } from './words.ts'

interface Sum {
  tickets: number
  cost: number | null
}

/** What is declared and what is guessed are never added up. */
interface Totals {
  declared: Sum
  guessed: Sum
  all: number
  currency: string | undefined
}

export const noReasons: Text = {
  en: 'These data cannot tell: no ticket has a tag.',
  ko: '이 자료로는 알 수 없습니다. 태그가 달린 문의가 없습니다.',
}

export const withoutCost: Text = {
  en: 'For what they cost, set cost.wage and cost.minutesPerReply, or cost.perTicket, in the settings.',
  ko: '비용을 보려면 설정에 cost.wage와 cost.minutesPerReply, 또는 cost.perTicket을 적어 주세요.',
}

function sumWords({ tickets, cost }: Sum, { all, currency }: Totals, format: NumberFormat): string {
  const [n, share] = [format.count(Math.round(tickets)), format.percent(tickets / Math.max(1, all))]
  const amount = cost === null ? '' : `, ${currency ? `${currency} ` : ''}${format.decimal(cost, 0)}`
  return format.text({ en: `${n} tickets (${share} of all${amount})`, ko: `문의 ${n}건(전체의 ${share}${amount})` })
}

export const matrixHeadline = (totals: Totals): Text =>
  said((format) => {
    const { declared, guessed } = totals
    const [known, maybe] = [declared, guessed].map((sum) => sum.tickets > 0 && sumWords(sum, totals, format))
    const en = [known && `${known} as declared`, maybe && `${maybe} by a guess`].filter(Boolean).join(', ')
    const ko = [known && `${known}`, maybe && `추정 ${maybe}`].filter(Boolean).join(', ')
    return {
      en: en ? `Reasons to eliminate: ${en}.` : 'No reason for contact is known that should be eliminated.',
      ko: ko ? `원인을 없앨 사유: ${ko}.` : '원인을 없애야 할 사유로 알려진 것이 없습니다.',
    }
  })

export const eliminateSentence = (
  top: readonly { name: Text; owner: string | null; tickets: number }[],
  { guessed }: Totals,
): Text =>
  said((format) => {
    const { lang } = format
    const names = top.map(({ name, owner, tickets }) => {
      const n = format.count(Math.round(tickets))
      return `${printable(name[lang])} ${n}${lang === 'ko' ? '건' : ''}${owner ? ` (${printable(owner)})` : ''}`
    })
    return {
      en: `Eliminate first: ${listed(names, 'en')}.${guessed.tickets > 0 ? ' Some of this is guessed: declare value in the list of tags.' : ''}`,
      ko: `먼저 원인을 없앨 사유: ${listed(names, 'ko')}.${guessed.tickets > 0 ? ' 추정한 값이 있으니 태그 목록에 value를 적어 주세요.' : ''}`,
    }
  })
