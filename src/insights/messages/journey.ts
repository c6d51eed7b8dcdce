import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import type { InsightRow } from '../insight.ts'
import { said } from './words.ts'

export const stageWords: Readonly<Record<string, Text>> = {
  // earlier orders may stand in no file
  before: { en: 'before any order in the file', ko: '파일에 있는 주문 전' },
  '0-1': { en: 'days 0–1', ko: '0~1일' },
  '2-4': { en: 'days 2–4', ko: '2~4일' },
  '5-10': { en: 'days 5–10', ko: '5~10일' },
  '11-30': { en: 'days 11–30', ko: '11~30일' },
  '31-': { en: 'later', ko: '그 뒤' },
}

export const noOrderLink = (linked: number, all: number): Text =>
  said(({ count }) => ({
    en: `These data cannot tell: only ${count(linked)} of ${count(all)} tickets can be linked to an order. Tickets with an order number, or with the e-mail address of the order, would show it; or declare stage in the list of tags.`,
    ko: `이 자료로는 알 수 없습니다. 문의 ${count(all)}건 가운데 ${count(linked)}건만 주문과 연결됩니다. 주문번호나 주문한 이메일이 있는 문의 파일이 필요합니다. 태그 목록에 stage를 적어도 됩니다.`,
  }))

/** The share of tickets with an order from which on rates per order need no word. */
const wellLinked = 0.9

/** How tickets came to their stage: what is guessed is told. */
export const placedHow = (
  { measured, guessed, declared }: Readonly<Record<'measured' | 'guessed' | 'declared', number>>,
  all: number,
  rates: boolean,
): Text =>
  said(({ count }) => {
    const [linked, few] = [measured + guessed, rates && measured + guessed < all * wellLinked]
    const en = [
      measured > 0 && `${count(measured)} by the order number in the ticket`,
      guessed > 0 && `${count(guessed)} guessed from the orders of the same customer`,
      declared > 0 && `${count(declared)} by the stage that the list of tags declares`,
    ].filter(Boolean)
    const ko = [
      measured > 0 && `문의에 적힌 주문번호로 ${count(measured)}건`,
      guessed > 0 && `같은 고객의 주문으로 추정 ${count(guessed)}건`,
      declared > 0 && `태그 목록의 stage로 ${count(declared)}건`,
    ].filter(Boolean)
    const least = {
      en: ` Per 100 orders counts the ${count(linked)} that belong to an order, of ${count(all)}: in fact there are more.`,
      ko: ` 주문 100건당은 전체 ${count(all)}건 중 주문과 연결된 ${count(linked)}건만 센 값이라 실제로는 더 많습니다.`,
    }
    return {
      en: `Placed: ${en.join(', ')}.${few ? least.en : ''}`,
      ko: `단계를 정한 방법: ${ko.join(', ')}.${few ? least.ko : ''}`,
    }
  })

const stageOf = ({ stage }: InsightRow) => stageWords[stage as string]!

export const journeyHeadline = (most: InsightRow, linked: number, all: number): Text =>
  said(({ percent, count }) => ({
    en: `More write ${most.stage === 'before' ? stageOf(most).en : `on ${stageOf(most).en} after the order`} than at any other time: ${percent(most.share as number)} of ${count(linked)} tickets that have a stage (of ${count(all)} in all).`,
    ko: `${stageOf(most).ko}에 가장 많이 문의합니다: 단계를 아는 ${count(linked)}건의 ${percent(most.share as number)}(전체 ${count(all)}건).`,
  }))

export const journeySentence = (row: InsightRow, name: Text): Text =>
  said(({ percent }) => ({
    en: `On ${stageOf(row).en} after the order ${percent(row.tag_share as number)} of tickets are about ${printable(name.en)}, more than at other times: answer it before they ask.`,
    ko: `주문 후 ${stageOf(row).ko}에는 문의의 ${percent(row.tag_share as number)}가 ${printable(name.ko)}에 관한 것으로 다른 때보다 많습니다. 묻기 전에 미리 안내해 보세요.`,
  }))
