import { ahead, two, type Wall, wall } from './clock.ts'

/** How a sheet writes an instant; `minutes`: it drops the seconds. */
export interface Clock {
  write(w: Wall): string
  minutes: boolean
}

const twelve = ({ h }: Wall) => h % 12 || 12
const hangulHalf = ({ h }: Wall) => (h < 12 ? '오전' : '오후')
const half = ({ h }: Wall) => (h < 12 ? 'AM' : 'PM')

const serial = ({ y, m, d, h, min, s }: Wall, digits: number) => {
  const days = Date.UTC(y, m - 1, d) / 86_400_000 + 25_569
  return String(Number((days + (h * 3600 + min * 60 + s) / 86_400).toFixed(digits)))
}

/** The shapes in which Korean sheets, and Korean Excel, show a time. */
export const koreanClocks: Readonly<Record<string, Clock>> = {
  '2026. 10. 5. 오후 3:20': {
    minutes: true,
    write: (w) => `${w.y}. ${w.m}. ${w.d}. ${hangulHalf(w)} ${twelve(w)}:${two(w.min)}`,
  },
  '2026. 10. 5. 오후 3:20:07': {
    minutes: false,
    write: (w) => `${w.y}. ${w.m}. ${w.d}. ${hangulHalf(w)} ${twelve(w)}:${two(w.min)}:${two(w.s)}`,
  },
  '2026-10-05 오후 3:20:07': {
    minutes: false,
    write: (w) => `${w.y}-${two(w.m)}-${two(w.d)} ${hangulHalf(w)} ${twelve(w)}:${two(w.min)}:${two(w.s)}`,
  },
  '2026년 10월 5일 15시 20분': { minutes: true, write: (w) => `${w.y}년 ${w.m}월 ${w.d}일 ${w.h}시 ${two(w.min)}분` },
  '2026년 10월 5일 오후 3시 20분': {
    minutes: true,
    write: (w) => `${w.y}년 ${w.m}월 ${w.d}일 ${hangulHalf(w)} ${twelve(w)}시 ${w.min}분`,
  },
  '2026년 10월 5일 (월) 15:20': {
    minutes: true,
    write: (w) => `${w.y}년 ${w.m}월 ${w.d}일 (${'일월화수목금토'[weekday(w)]}) ${two(w.h)}:${two(w.min)}`,
  },
  '26.10.05 15:20': { minutes: true, write: (w) => `${two(w.y % 100)}.${two(w.m)}.${two(w.d)} ${two(w.h)}:${two(w.min)}` },
  '2026.10.05 15:20': { minutes: true, write: (w) => `${w.y}.${two(w.m)}.${two(w.d)} ${two(w.h)}:${two(w.min)}` },
  '2026.10.05(월) 15:20': {
    minutes: true,
    write: (w) => `${w.y}.${two(w.m)}.${two(w.d)}(${'일월화수목금토'[weekday(w)]}) ${two(w.h)}:${two(w.min)}`,
  },
  '2026/10/05 15:20': { minutes: true, write: (w) => `${w.y}/${two(w.m)}/${two(w.d)} ${two(w.h)}:${two(w.min)}` },
  '2026-10-05 15:20:07': { minutes: false, write: (w) => `${w.y}-${two(w.m)}-${two(w.d)} ${two(w.h)}:${two(w.min)}:${two(w.s)}` },
  '2026-10-05 9:20': { minutes: true, write: (w) => `${w.y}-${two(w.m)}-${two(w.d)} ${w.h}:${two(w.min)}` },
  '20261005 152007': { minutes: false, write: (w) => `${w.y}${two(w.m)}${two(w.d)} ${two(w.h)}${two(w.min)}${two(w.s)}` },
  '20261005152007': { minutes: false, write: (w) => `${w.y}${two(w.m)}${two(w.d)}${two(w.h)}${two(w.min)}${two(w.s)}` },
  '10/5/26 15:20': { minutes: true, write: (w) => `${w.m}/${w.d}/${two(w.y % 100)} ${w.h}:${two(w.min)}` },
  serial: { minutes: false, write: (w) => serial(w, 6) },
}

const english = 'January February March April May June July August September October November December'.split(' ')
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const weekday = (w: Wall) => new Date(Date.UTC(w.y, w.m - 1, w.d)).getUTCDay()

export const englishClocks: Readonly<Record<string, Clock>> = {
  '10/5/2026 3:20 PM': { minutes: true, write: (w) => `${w.m}/${w.d}/${w.y} ${twelve(w)}:${two(w.min)} ${half(w)}` },
  '10/05/2026 03:20:07 PM': {
    minutes: false,
    write: (w) => `${two(w.m)}/${two(w.d)}/${w.y} ${two(twelve(w))}:${two(w.min)}:${two(w.s)} ${half(w)}`,
  },
  '10/5/2026 15:20': { minutes: true, write: (w) => `${w.m}/${w.d}/${w.y} ${w.h}:${two(w.min)}` },
  '10/5/26 15:20': { minutes: true, write: (w) => `${w.m}/${w.d}/${two(w.y % 100)} ${w.h}:${two(w.min)}` },
  '10/5/2026, 3:20:07 PM': {
    minutes: false,
    write: (w) => `${w.m}/${w.d}/${w.y}, ${twelve(w)}:${two(w.min)}:${two(w.s)} ${half(w)}`,
  },
  '05.10.2026 15:20': { minutes: true, write: (w) => `${two(w.d)}.${two(w.m)}.${w.y} ${two(w.h)}:${two(w.min)}` },
  '05.10.26 15:20': { minutes: true, write: (w) => `${two(w.d)}.${two(w.m)}.${two(w.y % 100)} ${two(w.h)}:${two(w.min)}` },
  '05/10/2026 15:20:07': { minutes: false, write: (w) => `${two(w.d)}/${two(w.m)}/${w.y} ${two(w.h)}:${two(w.min)}:${two(w.s)}` },
  '5-10-2026 15:20': { minutes: true, write: (w) => `${w.d}-${w.m}-${w.y} ${two(w.h)}:${two(w.min)}` },
  '5-Oct-2026 15:20': { minutes: true, write: (w) => `${w.d}-${english[w.m - 1]!.slice(0, 3)}-${w.y} ${two(w.h)}:${two(w.min)}` },
  '5 Oct 2026, 15:20': {
    minutes: true,
    write: (w) => `${w.d} ${english[w.m - 1]!.slice(0, 3)} ${w.y}, ${two(w.h)}:${two(w.min)}`,
  },
  'Oct 5, 2026 3:20 PM': {
    minutes: true,
    write: (w) => `${english[w.m - 1]!.slice(0, 3)} ${w.d}, ${w.y} ${twelve(w)}:${two(w.min)} ${half(w)}`,
  },
  'October 5, 2026 at 3:20 PM': {
    minutes: true,
    write: (w) => `${english[w.m - 1]} ${w.d}, ${w.y} at ${twelve(w)}:${two(w.min)} ${half(w)}`,
  },
  'Monday, October 5, 2026 3:20:07 PM': {
    minutes: false,
    write: (w) => `${days[weekday(w)]}, ${english[w.m - 1]} ${w.d}, ${w.y} ${twelve(w)}:${two(w.min)}:${two(w.s)} ${half(w)}`,
  },
  'Mon, 05 Oct 2026 15:20:07': {
    minutes: false,
    write: (w) =>
      `${days[weekday(w)]!.slice(0, 3)}, ${two(w.d)} ${english[w.m - 1]!.slice(0, 3)} ${w.y} ${two(w.h)}:${two(w.min)}:${two(w.s)}`,
  },
  '2026-10-05T15:20:07': { minutes: false, write: (w) => `${w.y}-${two(w.m)}-${two(w.d)}T${two(w.h)}:${two(w.min)}:${two(w.s)}` },
  '2026-10-05 15:20:07.123': {
    minutes: false,
    write: (w) => `${w.y}-${two(w.m)}-${two(w.d)} ${two(w.h)}:${two(w.min)}:${two(w.s)}.000`,
  },
  serial: { minutes: false, write: (w) => serial(w, 9) },
}

/** Values that name their own offset: what is written is what is read, in whatever zone. */
const offset = (zone: string, at: number, colon: string) => {
  const s = ahead(zone, at)
  const [h, m] = [Math.floor(Math.abs(s) / 3600), Math.floor(Math.abs(s) / 60) % 60]
  return `${s < 0 ? '-' : '+'}${two(h)}${colon}${two(m)}`
}
export const zonedClocks: Readonly<Record<string, (zone: string, at: number) => string>> = {
  '2026-10-05T15:20:07+09:00': (zone, at) =>
    `${new Date(at + ahead(zone, at) * 1000).toISOString().slice(0, 19)}${offset(zone, at, ':')}`,
  '2026-10-05 15:20:07 +0900': (zone, at) =>
    `${new Date(at + ahead(zone, at) * 1000).toISOString().slice(0, 19).replace('T', ' ')} ${offset(zone, at, '')}`,
  'Mon, 05 Oct 2026 15:20:07 +0900': (zone, at) =>
    `${englishClocks['Mon, 05 Oct 2026 15:20:07']!.write(wall(zone, at))} ${offset(zone, at, '')}`,
  'Mon Oct 05 2026 15:20:07 GMT+0900 (KST)': (zone, at) => {
    const w = wall(zone, at)
    return `${days[weekday(w)]!.slice(0, 3)} ${english[w.m - 1]!.slice(0, 3)} ${two(w.d)} ${w.y} ${two(w.h)}:${two(w.min)}:${two(w.s)} GMT${offset(zone, at, '')} (${zone})`
  },
  'epoch seconds': (_, at) => String(at / 1000),
  'epoch milliseconds': (_, at) => String(at),
  '2026-10-05T06:20:07.000Z': (_, at) => new Date(at).toISOString(),
}
