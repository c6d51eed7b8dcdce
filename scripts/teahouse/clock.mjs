// All times of the shop are whole minutes on the wall clock of Seoul, which has no summer time, counted from 1970.
export const day = 1440
export const at = (y, m, d, h = 0, min = 0) => Date.UTC(y, m - 1, d, h, min) / 60_000
export const firstDay = at(2026, 8, 1)
export const end = at(2026, 11, 1)
/** the last thing that happened before the exports were made */
export const asOf = at(2026, 10, 31, 23, 52)

const date = (minutes) => new Date(minutes * 60_000)
const two = (n) => String(n).padStart(2, '0')
export const month = (minutes) => date(minutes).toISOString().slice(0, 7)
export const weekday = (minutes) => date(minutes).getUTCDay()
export const minuteOfDay = (minutes) => minutes % day
/** `2026-10-05 15:20` */
export const plain = (minutes) => date(minutes).toISOString().slice(0, 16).replace('T', ' ')
/** the instant: Seoul is nine hours ahead */
export const instant = (minutes) =>
  date(minutes - 540)
    .toISOString()
    .replace('.000Z', 'Z')
export const epochSeconds = (minutes) => (minutes - 540) * 60
/** `2026. 10. 5. 오후 3:20` */
export const korean = (minutes) => {
  const d = date(minutes)
  const h = d.getUTCHours()
  return `${d.getUTCFullYear()}. ${d.getUTCMonth() + 1}. ${d.getUTCDate()}. ${h < 12 ? '오전' : '오후'} ${h % 12 || 12}:${two(d.getUTCMinutes())}`
}

const open = (minutes) => weekday(minutes) % 6 !== 0 && minuteOfDay(minutes) >= 540 && minuteOfDay(minutes) < 1080
/** minutes between two times in the shop's hours, Monday to Friday 9 to 18, counted one by one */
export const businessMinutes = (from, to) => {
  let n = 0
  for (let t = from; t < to; t++) if (open(t)) n++
  return n
}
/** when somebody will next be at a desk */
export const nextOpen = (minutes) => {
  let t = minutes
  while (!open(t)) t++
  return t
}
