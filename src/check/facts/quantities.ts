import type { Stretch } from '../check.ts'
import type { FactValue } from './fact-value.ts'

/** A quantity in a text; its unit is the letter under which frames look for it. */
export interface Quantity extends Stretch {
  unit: Unit
  value: FactValue
}

/** Days, terms (months and years), money, a time of day, a span of them, a phone number, an address. */
export type Unit = 'D' | 'T' | 'M' | 'C' | 'R' | 'P' | 'E'

const words: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
  ...{ fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90, 일: 1, 이: 2, 한: 1, 두: 2, 세: 3, 네: 4 },
}
const number = (text: string) => words[text.toLowerCase()] ?? Number(text.replaceAll(',', ''))
const NUMBER = String.raw`\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety`
const TIME = String.raw`(?:[01]?\d|2[0-4])(?::[0-5]\d)?`
const HALF_EN = String.raw`\s?(?:a\.?m\.?|p\.?m\.?)(?![a-z])`
const KO_TIME = String.raw`(?:(?:오전|오후|낮|밤|저녁|아침)\s?)?(?:(?:[01]?\d|2[0-4])시(?:\s?(?:[0-5]?\d분|반))?|(?:[01]?\d|2[0-4]):[0-5]\d)`

/** In the order in which they are looked for: what is found is no part of another. */
const shapes: readonly { unit: Unit; pattern: RegExp; read(match: RegExpExecArray): FactValue | undefined }[] = [
  {
    unit: 'E',
    pattern: /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi,
    read: ([address]) => ({ kind: 'email', address }),
  },
  {
    unit: 'P',
    pattern:
      /(?<![\d.,/-])(?:\+\d{1,3}[ -]?)?(?:\(\d{1,4}\)[ -]?)?\d{2,4}(?:[ -]\d{3,4}){1,3}(?![\d-])|(?<![\d.,/-])1[568]\d{2}-?\d{4}(?![\d-])/g,
    read: ([whole]) => {
      const digits = whole.replace(/[^\d+]/g, '')
      return digits.replace('+', '').length >= 8 && !/^(?:19|20)\d\d[ -]\d/.test(whole) ? { kind: 'phone', digits } : undefined
    },
  },
  {
    unit: 'R',
    pattern: new RegExp(
      String.raw`(?<![\d:.])(${TIME}(?:${HALF_EN})|${KO_TIME}|${TIME})\s?(?:-|–|~|∼|to|until|till|and|부터|에서)\s?(${TIME}${HALF_EN}|${KO_TIME}|${TIME})(?:까지)?(?![\d:])`,
      'gi',
    ),
    read: ([whole, from = '', to = '']) => {
      const [start, end] = [minutesOf(from), minutesOf(to)]
      // two bare numbers are no hours: 3 to 5 business days
      if (!start || !end || !/[:시]|[ap]\.?m/i.test(whole)) return undefined
      const open =
        start.half && !/^\d\d:/.test(from) && /p\.?m/i.test(to) && start.minutes % 720 > end.minutes % 720
          ? start.minutes
          : opening(start, to)
      const close = end.minutes <= open && end.minutes <= 720 ? end.minutes + 720 : end.minutes
      return { kind: 'range', from: open, to: close }
    },
  },
  {
    unit: 'M',
    pattern:
      /([$€£₩])\s?(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(\.\d{1,2})?(?!\d)|(?<![\d.,])(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(\.\d{1,2})?\s?(원|won|krw|usd|dollars?|euros?|eur|pounds?|gbp)(?![a-z])|(?<![\d.,])(\d{1,3})만\s?(?:(\d)천\s?)?원|(?<![\d.,만])\s?(\d)천\s?원/gi,
    read: (match) => {
      const [, sign, signed, cents, plain, fraction, unit, tens, thousands, only] = match
      if (sign) return money(Number(signed!.replaceAll(',', '') + (cents ?? '')), { $: 'USD', '€': 'EUR', '£': 'GBP' }[sign])
      if (plain)
        return money(Number(plain.replaceAll(',', '') + (fraction ?? '')), currencies.find(([name]) => name.test(unit!))?.[1])
      if (tens) return money(Number(tens) * 10_000 + Number(thousands ?? 0) * 1000)
      return money(Number(only) * 1000)
    },
  },
  {
    unit: 'D',
    pattern: new RegExp(
      String.raw`(?<![\d.,:/월₩$€£-])(?<![a-z])(${NUMBER})(?:\s?(?:-|–|to|or|~)\s?(${NUMBER}))?[ -]?(?:(business|working|calendar|bank|full)[ -])?(day|week|hour|month|year)s?(?![a-z])`,
      'gi',
    ),
    read: ([, low = '', high, basis, unit = '']) =>
      span(number(low), high ? number(high) : number(low), unit.toLowerCase(), basis?.toLowerCase()),
  },
  {
    unit: 'D',
    pattern:
      /(영업일\s?(?:기준)?\s?(?:으로)?\s?|평일\s?(?:기준)?\s?|(?<!\d월\s?)(?<![\d.,:/]))(\d{1,3}|[일이한두세네](?=\s?(?:주|달|개월|년)))(?:\s?[~∼–-]\s?(\d{1,3}))?\s?(영업일|근무일|주일|주|일|시간|개월|달|년)(?!\s?(?:부터|에\s|자로|째)|차)/g,
    read: ([, before = '', low = '', high, unit = '']) => {
      const business = /영업일|평일/.test(before) || /영업일|근무일/.test(unit)
      const name = /년/.test(unit)
        ? 'year'
        : /개월|달/.test(unit)
          ? 'month'
          : /주/.test(unit)
            ? 'week'
            : /시간/.test(unit)
              ? 'hour'
              : 'day'
      return span(number(low), high ? number(high) : number(low), name, business ? 'business' : undefined)
    },
  },
  {
    unit: 'C',
    pattern: new RegExp(
      String.raw`(?<![\d:.])(?:${TIME}${HALF_EN}|${KO_TIME}|(?:[01]?\d|2[0-4]):[0-5]\d)(?![\d:])|(?<![a-z])noon(?![a-z])|정오`,
      'gi',
    ),
    read: ([whole]) => {
      const read = minutesOf(whole)
      return read && { kind: 'clock', minutes: read.minutes, ...(read.half && { half: true as const }) }
    },
  },
]

const currencies = [
  [/usd|dollar/i, 'USD'],
  [/eur/i, 'EUR'],
  [/pound|gbp/i, 'GBP'],
] as const
const money = (amount: number, currency?: string): FactValue => ({ kind: 'money', amount, ...(currency && { currency }) })

function span(low: number, high: number, unit: string, basis: string | undefined): FactValue | undefined {
  if (!(low > 0) || high < low) return undefined
  if (unit === 'month' || unit === 'year') return { kind: 'term', months: high * (unit === 'year' ? 12 : 1) }
  const days = { day: 1, week: 7, hour: 1 / 24 }[unit]!
  if (unit === 'hour' && high % 24 !== 0) return undefined
  const kind =
    basis === undefined || basis === 'full' ? undefined : basis === 'calendar' ? ('calendar' as const) : ('business' as const)
  return { kind: 'days', low: Math.max(1, low * days), high: high * days, ...(kind && { basis: kind }) }
}

/** A time of day in minutes; `half`: it may be in the morning or the afternoon. */
function minutesOf(text: string): { minutes: number; half: boolean } | undefined {
  if (/^(?:noon|정오)$/i.test(text.trim())) return { minutes: 720, half: false }
  const [, hours = '', minutes] = /(\d{1,2})(?::(\d{2})|시(?:\s?(\d{1,2})분)?)?/.exec(text) ?? []
  if (hours === '') return undefined
  const past = /반/.test(text) ? 30 : Number(minutes ?? /시\s?(\d{1,2})분/.exec(text)?.[1] ?? 0)
  const after = /p\.?m|오후|저녁|밤/i.test(text)
  const before = /a\.?m|오전|아침/i.test(text)
  const hour = Number(hours)
  const noon = /낮/.test(text)
  if (after && hour < 12) return { minutes: (hour + 12) * 60 + past, half: false }
  if (before && hour === 12) return { minutes: past, half: false }
  if (noon) return { minutes: (hour < 7 ? hour + 12 : hour) * 60 + past, half: false }
  return {
    minutes: hour * 60 + past,
    half: !after && !before && hour <= 12 && hour > 0 && !/^0\d/.test(hours) && !/:/.test(text),
  }
}

/** 9 to 6 pm opens in the morning; 1 to 5 pm in the afternoon. */
const opening = ({ minutes, half }: { minutes: number; half: boolean }, to: string) =>
  half && /p\.?m|오후/i.test(to) && minutes < 7 * 60 ? minutes + 720 : minutes

/** The quantities of a text in the order in which they stand; linear in its length. */
export function quantitiesIn(text: string): Quantity[] {
  let left = text
  const found: Quantity[] = []
  for (const { unit, pattern, read } of shapes) {
    if (unit !== 'E' && !/\d|week|month|year|day|noon|정오|주|달|년/i.test(left)) break
    left = left.replace(pattern, (...args) => {
      const at = args.findLastIndex((arg) => typeof arg === 'number')
      const match = args.slice(0, at) as unknown as RegExpExecArray
      const whole = match[0]!
      const value = read(match)
      if (!value) return whole
      const start = args[at] as number
      const lead = whole.length - whole.trimStart().length
      found.push({ unit: value.kind === 'term' ? 'T' : unit, value, start: start + lead, end: start + whole.length })
      return ' '.repeat(whole.length)
    })
  }
  return found.sort((a, b) => a.start - b.start)
}
