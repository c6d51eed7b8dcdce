import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import { dayKey } from '../../time/months.ts'
import type { Changes, Span } from '../reasons/former-span.ts'
import type { CostBasis } from '../reasons/ticket-cost.ts'
import { type Action, actions } from '../reasons/what-to-do.ts'
import { amount, dayWords, listed, said } from './words.ts'

/** Reasons that one thing is to be done about, all declared or all guessed. */
export interface Block {
  /** `eliminate`, `eliminate_guessed`; null: nobody said, and nothing tells */
  id: string | null
  action: Action | null
  declared: boolean
  /** parts of tickets: blocks add up */
  tickets: number
  cost: number | null
  /** tickets an order */
  rate: number | null
  /** who is to do most of it */
  owner: { name: string; tickets: number } | null
}

interface Whole {
  all: number
  currency: string | undefined
  /** of the period */
  days: number | undefined
}

const names: Readonly<Record<Action, Text>> = {
  eliminate: { en: 'eliminate', ko: '원인 제거' },
  'pre-empt': { en: 'pre-empt', ko: '선제 안내' },
  digitize: { en: 'digitize', ko: '셀프서비스' },
  streamline: { en: 'streamline', ko: '간소화' },
  leverage: { en: 'leverage', ko: '활용' },
}

/** What stands in the table: a guess says so. */
export const blockWords: Readonly<Record<string, Text>> = Object.fromEntries(
  actions.flatMap((action) => [
    [action, names[action]],
    [`${action}_guessed`, { en: `${names[action].en}?`, ko: `${names[action].ko}?` }],
  ]),
)

export const noReasons: Text = {
  en: 'These data cannot tell: no ticket has a tag.',
  ko: '이 자료로는 알 수 없습니다. 태그가 달린 문의가 없습니다.',
}

const bases: Readonly<Record<CostBasis | 'none', Text>> = {
  handling: { en: 'by measured handling time', ko: '측정한 작업 시간' },
  replies: { en: 'by replies', ko: '답변 수' },
  flat: { en: 'at cost.perTicket', ko: 'cost.perTicket' },
  none: { en: 'of unknown cost, and left out of it', ko: '비용을 알 수 없어 제외' },
}

/** What the costs rest on, ticket by ticket. */
export const costFrom = (found: readonly { basis: CostBasis | null; tickets: number }[]): Text =>
  said(({ count }) => {
    const parts = found.map(({ basis, tickets }) => ({ text: bases[basis ?? 'none'], n: count(tickets) }))
    return {
      en: `Cost of ${parts.map(({ n, text }) => `${n} tickets ${text.en}`).join(', ')}.`,
      ko: `비용을 계산한 근거: ${parts.map(({ n, text }) => `${text.ko} ${n}건`).join(', ')}.`,
    }
  })

export const withoutCost: Text = {
  en: 'For what they cost, set cost.wage (with handling times in the export, or cost.minutesPerReply), or cost.perTicket, in the settings.',
  ko: '비용을 보려면 설정에 cost.wage(파일에 처리 작업 시간이 있을 때, 없으면 cost.minutesPerReply도) 또는 cost.perTicket을 적어 주세요.',
}

/** What the column of changes compares; what its data could have shown. */
export function comparedSpans(changes: Changes | undefined): Text {
  if (!changes)
    return {
      en: 'Changes cannot be told: the export has no stretch of days as long before these, nor two whole months.',
      ko: '증감은 알 수 없습니다. 앞선 같은 길이의 기간도, 온전한 두 달도 파일에 없습니다.',
    }
  const [now, before] = [changes.spans.now, changes.spans.before].map(spanWords) as [Text, Text]
  return {
    en: `Change: ${now.en} against ${before.en}, per ${changes.perOrder ? 'order' : 'day'}; told only where the interval leaves out 1.`,
    ko: `증감: ${now.ko}을 ${before.ko}과 비교(${changes.perOrder ? '주문 대비' : '하루 평균'}). 신뢰구간이 1을 벗어날 때만 적습니다.`,
  }
}

function spanWords({ from, to }: Span): Text {
  const [first, last] = [dayWords(dayKey(from)), dayWords(dayKey(to - 1))]
  return { en: `${first.en} – ${last.en}`, ko: `${first.ko}~${last.ko}` }
}

export const matrixHeadline = (blocks: readonly Block[], { all }: Whole): Text =>
  said(({ lang, count, percent }) => {
    const sums = (some: readonly Block[]) =>
      some
        .map(({ action, tickets }) => {
          const [n, share] = [count(Math.round(tickets)), percent(tickets / Math.max(1, all))]
          return lang === 'ko' ? `${names[action!].ko} ${n}건(${share})` : `${names[action!].en} ${n} (${share})`
        })
        .join(', ')
    const known = blocks.filter(({ action }) => action !== null)
    const [declared, guessed] = [sums(known.filter((one) => one.declared)), sums(known.filter((one) => !one.declared))]
    const open = blocks.find(({ action }) => action === null)?.tickets ?? 0
    const [rest, share] = [count(Math.round(open)), percent(open / Math.max(1, all))]
    const en = [
      declared && `As declared: ${declared}.`,
      guessed && `By a guess (?): ${guessed}.`,
      open > 0 && `Not known: ${rest} (${share}).`,
    ]
    const ko = [
      declared && `선언: ${declared}.`,
      guessed && `추정(?): ${guessed}.`,
      open > 0 && `알 수 없음: ${rest}건(${share}).`,
    ]
    return { en: en.filter(Boolean).join(' '), ko: ko.filter(Boolean).join(' ') }
  })

const monthDays = 30.4375

/** What a month of it costs; of less than four weeks, what those days did. */
function costWords({ cost }: Block, { currency, days }: Whole, format: NumberFormat): string {
  if (cost === null) return ''
  const monthly = days !== undefined && days >= 28
  const sum = amount(monthly ? (cost / days) * monthDays : cost, format, currency)
  return format.text(monthly ? { en: `, ${sum} a month`, ko: `, 월 ${sum}` } : { en: `, ${sum}`, ko: `, ${sum}` })
}

/** "Remove the causes of 214 tickets, 1.9 per 100 orders, ₩1.1 M a month: late 120, lost 60 and wrong item 34. Owner: carrier 61 %." */
export const eliminateSentence = (block: Block, reasons: readonly { name: Text; tickets: number }[], whole: Whole): Text =>
  said((format) => {
    const { lang, count, decimal, percent } = format
    const { tickets, rate, owner, declared } = block
    const n = count(Math.round(tickets))
    const cost = costWords(block, whole, format)
    const by = owner && `${printable(owner.name)} ${percent(owner.tickets / tickets)}`
    const most = reasons.map(({ name, tickets }) => `${name[lang]} ${count(Math.round(tickets))}${lang === 'ko' ? '건' : ''}`)
    return {
      en: `Remove the causes of ${n} tickets${rate === null ? '' : `, ${decimal(rate * 100, 1)} per 100 orders`}${cost}: ${listed(most, 'en')}.${by ? ` Owner: ${by}.` : ''}${declared ? '' : ' This is a guess: declare value or action in the list of tags.'}`,
      ko: `원인을 없앨 사유: 문의 ${n}건${rate === null ? '' : `, 주문 100건당 ${decimal(rate * 100, 1)}건`}${cost}${by ? `, 담당 ${by}` : ''}. 많은 순서: ${listed(most, 'ko')}.${declared ? '' : ' 추정이니 태그 목록에 value나 action을 적어 주세요.'}`,
    }
  })
