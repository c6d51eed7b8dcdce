import { channelName } from '../../text/channel-names.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import type { InsightRow } from '../insight.ts'
import { said } from './words.ts'

const name = ({ channel }: InsightRow, format: NumberFormat) => printable(format.text(channelName(channel as string)))

export const channelHeadline = (rows: readonly InsightRow[]): Text =>
  said((format) => {
    const contacts = rows.filter(({ share }) => share !== null)
    const reviews = rows.find(({ share }) => share === null)?.tickets as number | undefined
    const parts = contacts.slice(0, 3).map((row) => `${name(row, format)} ${format.percent(row.share as number)}`)
    const rest = contacts.length - 3
    const more = rest > 0 ? format.text({ en: `, and ${rest} more`, ko: ` 외 ${rest}개` }) : ''
    const apart = reviews === undefined ? '' : format.count(reviews)
    const shares = parts.length > 0 ? `${parts.join(', ')}${more}.` : ''
    return {
      en: [shares, apart && `Reviews, which are no contacts: ${apart}.`].filter(Boolean).join(' '),
      ko: [shares, apart && `문의로 세지 않은 리뷰 ${apart}건.`].filter(Boolean).join(' '),
    }
  })

export const otherChannels: Text = {
  en: 'A channel that you do not have cannot be judged from these data.',
  ko: '운영하지 않는 채널은 이 자료로 판단할 수 없습니다.',
}

/** @param goal the share within target that a channel should reach */
export const slowSentence = (row: InsightRow, goal: number): Text =>
  said((format) => ({
    en: `${name(row, format)} answers too late: ${format.percent(row.within_share as number)} within its target, where ${format.percent(goal)} is the aim; ${format.count(row.tickets as number)} tickets.`,
    ko: `${name(row, format)} 답변이 늦습니다. 목표 시간 내 응답이 ${format.percent(row.within_share as number)}로 ${format.percent(goal)}에 못 미칩니다(문의 ${format.count(row.tickets as number)}건).`,
  }))

export const narrowSentence = (row: InsightRow): Text =>
  said((format) => ({
    en: `Narrow or close ${name(row, format)}: ${format.percent(row.share as number)} of tickets, and ${format.percent(row.within_share as number)} answered in time.`,
    ko: `${name(row, format)} 채널은 줄이거나 닫을지 살펴보세요. 문의의 ${format.percent(row.share as number)}이고 목표 시간 내 응답이 ${format.percent(row.within_share as number)}입니다.`,
  }))
