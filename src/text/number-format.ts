import { printable } from './printable.ts'
import type { Lang, Text } from './text.ts'

const second = 1
const minute = 60
const hour = 3600
const day = 86400

/** Up to `below` seconds, the two units a duration is told in; the smaller one is what it is rounded to. */
const bands = [
  { below: minute, units: [second, second] },
  { below: 10 * minute, units: [minute, second] },
  { below: hour, units: [minute, minute] },
  { below: 2 * day, units: [hour, minute] },
  { below: 100 * day, units: [day, hour] },
  { below: Number.POSITIVE_INFINITY, units: [day, day] },
] as const

const unitNames = {
  en: new Map([
    [second, ' s'],
    [minute, ' m'],
    [hour, ' h'],
    [day, ' d'],
  ]),
  ko: new Map([
    [second, '초'],
    [minute, '분'],
    [hour, '시간'],
    [day, '일'],
  ]),
} as const

const nothing = '–'
const barWidth = 10
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

/**
 * How numbers are written for people, in one language. No data is `–`; text is shown as it is.
 *
 * Rounding is to the nearest (halves up), with two exceptions that keep a rounded number from saying what is not so: what is
 * not all is never shown as 100 % and what is not nothing never as 0. They get one digit more, cut off: 0.9996 is `99.9 %`,
 * 0.004 is `0.4 %`; what even that cannot show is `<0.1 %`. A time under half a second is `<1 s`.
 */
export const numberFormat = (lang: Lang): NumberFormat => ({
  lang,
  text: (text) => text[lang],
  duration: (seconds, most) => told(seconds, (n) => duration(n, lang, most === 'hours')),
  percent: (ratio, digits = 0) => told(ratio, (n) => percent(n, digits) + (lang === 'ko' ? '%' : ' %')),
  count: (value) => told(value, (n) => grouped(n, Number.isInteger(n) ? 0 : 1)),
  decimal: (value, digits) => told(value, (n) => decimal(n, digits)),
  bar: (ratio) => (typeof ratio === 'number' && Number.isFinite(ratio) ? bar(ratio) : ''),
})

function told(value: Value | undefined, write: (n: number) => string): string {
  if (typeof value === 'string') return printable(value)
  if (typeof value !== 'number' || !Number.isFinite(value)) return nothing
  return value < 0 ? '−' + write(-value) : write(value)
}

/** `48 m`, `2 h 14 m`, `3 d 4 h`; hours up to two days, because targets and promises are made in hours (`24 h`). Business time has no days. */
function duration(seconds: number, lang: Lang, noDays: boolean): string {
  const names = unitNames[lang]
  if (seconds > 0 && seconds < 0.5) return lang === 'ko' ? '1초 미만' : '<1 s'
  for (const {
    below,
    units: [big, small],
  } of bands) {
    const whole = Math.round(seconds / small) * small
    if (whole >= below && !(noDays && big === hour)) continue
    const rest = whole % big
    const head = (whole - rest) / big
    return `${grouped(head, 0)}${names.get(big)}` + (rest > 0 ? ` ${rest / small}${names.get(small)}` : '')
  }
  return nothing
}

function percent(ratio: number, digits: number): string {
  const shown = rounded(ratio * 100, digits)
  const falseAll = shown >= 100 && ratio < 1
  const falseNothing = shown === 0 && ratio > 0
  if (!falseAll && !falseNothing) return grouped(shown, digits)
  const step = 10 ** -(digits + 1)
  const cut = Math.min(Math.floor((ratio * 100) / step + tolerance) * step, 100 - step)
  return cut > 0 ? grouped(cut, digits + 1) : '<' + step.toFixed(digits + 1)
}

function decimal(n: number, digits: number): string {
  const shown = rounded(n, digits)
  return shown === 0 && n > 0 ? '<' + (10 ** -digits).toFixed(digits) : grouped(shown, digits)
}

/** Ten blocks are the whole; neither full nor empty unless it is. */
function bar(ratio: number): string {
  const whole = barWidth * 8
  const filled = ratio <= 0 ? 0 : ratio >= 1 ? whole : Math.min(Math.max(Math.round(ratio * whole), 1), whole - 1)
  const blocks = '█'.repeat(Math.floor(filled / 8)) + eighths[filled % 8]
  return blocks + '─'.repeat(barWidth - blocks.length)
}

/** Binary floating point puts 0.285 × 100 a hair under 28.5: what is this close to a half or to a step is taken as on it. */
const tolerance = 1e-9

const rounded = (n: number, digits: number) => Math.round(n * 10 ** digits + tolerance) / 10 ** digits

/** `12040` → `12,040`: both languages write thousands this way (and Intl would cost 5 ms of every start). */
function grouped(n: number, digits: number): string {
  const [whole = '', fraction] = n.toFixed(digits).split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction ? '.' + fraction : '')
}

export type Value = number | string | null

/** Formats values in the reader's language: `duration(8040)` "2 h 14 m", `percent(0.824)` "82 %", `count(12040)` "12,040". */
export interface NumberFormat {
  lang: 'en' | 'ko'
  text(text: Text): string
  /** `most`: `hours` where days would mislead, as in business time */
  duration(seconds: Value | undefined, most?: 'hours'): string
  percent(ratio: Value | undefined, digits?: number): string
  count(n: Value | undefined): string
  decimal(n: Value | undefined, digits: number): string
  bar(ratio: Value | undefined): string
}
