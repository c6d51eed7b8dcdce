import { said } from '../../text/said.ts'
import type { Text } from '../../text/text.ts'
import { dayWords } from '../../time/day-words.ts'
import type { Centre } from '../centre.ts'
import { monthWords, spanWords } from './words.ts'

/** How many, and by what. */
export function contactsHeadline({ key, contacts, history, forecast, days }: Centre): Text {
  const events = days.some(({ factor }) => factor !== 1)
  const { month, rate } = contacts!.all
  const [name, span] = [monthWords(key), history!.months.length > 0 ? spanWords(history!.months) : undefined]
  return said((format) => {
    const range = {
      en: `${format.count(month.low)}–${format.count(month.high)}`,
      ko: `${format.count(month.low)}~${format.count(month.high)}건`,
    }
    const orders = format.count(Math.round(contacts!.orders ?? 0))
    const { low, high } = contacts!.ordersBetween ?? {}
    const between = (dash: string) =>
      low === undefined ? '' : `${format.count(Math.round(low))}${dash}${format.count(Math.round(high!))}, `
    const per = format.decimal(rate.mean * 100, 1)
    const last = span ?? { en: 'the last weeks', ko: '최근 몇 주' }
    const by = !history!.perOrder
      ? { en: `at the level of ${last.en}`, ko: `${last.ko} 수준으로 계산` }
      : contacts!.foretold
        ? {
            en: `${per} per 100 orders × ${orders} orders (${between('–')}${forecast!.file})`,
            ko: `주문 100건당 ${per}건 × 예상 주문 ${orders}건(${between('~')}${forecast!.file})`,
          }
        : {
            en: `${per} per 100 orders × ${orders} orders, the level of ${last.en}`,
            ko: `주문 100건당 ${per}건 × 주문 ${orders}건(${last.ko} 수준)`,
          }
    return {
      en: `${name.en}: ${format.count(Math.round(month.mean))} contacts (${range.en}), ${by.en}${events ? ', events on top' : ''}.`,
      ko: `${name.ko} 예상 문의 ${format.count(Math.round(month.mean))}건(${range.ko}): ${by.ko}${events ? ', 행사일 반영' : ''}.`,
    }
  })
}

export function contactsNotes({ contacts, history, settings, days }: Centre): Text[] {
  const events = settings.events.filter((event) => days.some(({ key }) => event.from <= key && key <= event.to))
  return [
    ...(contacts!.foretold ? (contacts!.ordersBetween ? [] : [certainForecast]) : [history!.perOrder ? noForecast : noOrders]),
    ...(history!.months.length === 1 ? [oneMonth] : []),
    ...events.map(({ what, from, to, factor }) =>
      said((format) => {
        const [first, last] = [dayWords(from), dayWords(to)]
        return {
          en: `${what} (${from === to ? first.en : `${first.en} to ${last.en}`}): ×${format.decimal(factor, 1)} on top of the forecast.`,
          ko: `${what}(${from === to ? first.ko : `${first.ko}~${last.ko}`}): 예상치의 ${format.decimal(factor, 1)}배.`,
        }
      }),
    ),
  ]
}

const certainForecast: Text = {
  en: 'The orders of the forecast are taken as certain: columns low and high (in 95 of 100 cases between them) take its doubt in.',
  ko: '예상 주문이 그대로 맞는다고 보았습니다. 파일에 low와 high 열(100번에 95번은 그 사이)을 넣으면 예상의 불확실성도 구간에 들어갑니다.',
}

const noForecast: Text = {
  en: 'Orders to come are not given: the months before stand for them, and how far orders may be from that is not in the interval. --forecast forecast.csv (month,orders or day,orders) is better.',
  ko: '예상 주문이 없어 지난 달들의 수준으로 계산했습니다. 주문이 그와 얼마나 다를지는 구간에 들어 있지 않습니다. --forecast forecast.csv(month,orders 또는 day,orders)를 지정하면 더 정확합니다.',
}

const noOrders: Text = {
  en: 'Without --orders contacts go by days and not by orders: growth and sales are not in it. --orders and --forecast take them in.',
  ko: '주문 자료가 없어 하루 문의 수로 계산했습니다. 성장이나 할인 행사는 들어 있지 않습니다. --orders와 --forecast를 지정하면 반영합니다.',
}

const oneMonth: Text = {
  en: 'It rests on one month: how much months differ is not in the interval.',
  ko: '한 달 치로만 계산했습니다. 달마다 얼마나 다른지는 구간에 들어 있지 않습니다.',
}
