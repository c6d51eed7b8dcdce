import { amount } from '../../text/amount.ts'
import { said } from '../../text/said.ts'
import type { Text } from '../../text/text.ts'

export const noShrinkage: Text = {
  en: 'Hours are hours at work: plan.shrinkage (0.3) adds breaks, training, leave and sickness.',
  ko: '실제로 일하는 시간만 셌습니다. 쉬는 시간, 교육, 휴가, 병가는 plan.shrinkage(예: 0.3)로 더합니다.',
}

export const noWage: Text = {
  en: 'What it costs: set cost.wage (an hour of an agent) and cost.currency.',
  ko: '비용을 보려면 cost.wage(상담원 한 시간 비용)와 cost.currency를 설정해 주세요.',
}

export const partOnly: Text = {
  en: 'A channel that could not be planned is not in these hours.',
  ko: '인원을 계산하지 못한 채널은 이 시간에 들어 있지 않습니다.',
}

export const rosterHeadline = (
  hours: { mean: number; low: number; high: number },
  month: number | null,
  currency: string | undefined,
): Text =>
  said((format) => {
    const [mean, low, high] = [hours.mean, hours.low, hours.high].map((n) => format.count(Math.round(n)))
    const cost =
      month === null
        ? { en: '', ko: '' }
        : { en: `, ${amount(month, format, currency)} a month`, ko: `, 한 달 ${amount(month, format, currency)}` }
    return {
      en: `In a usual week ${mean} hours on the roster (${low}–${high})${cost.en}.`,
      ko: `평소 한 주 근무 시간 ${mean}시간(${low}~${high}시간)${cost.ko}.`,
    }
  })

export const moreOnEvents = (hours: number): Text =>
  said((format) => ({
    en: `Days with an event take ${format.count(Math.round(hours))} hours more for chat and phone.`,
    ko: `행사일에는 채팅·전화에 ${format.count(Math.round(hours))}시간이 더 듭니다.`,
  }))
