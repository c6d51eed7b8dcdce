import { said } from '../../text/said.ts'
import type { Text } from '../../text/text.ts'

export const shiftsHeadline = (
  {
    shifts,
    people,
    people_low: low,
    people_high: high,
  }: { shifts: number; people: number; people_low: number; people_high: number },
  days: number,
): Text =>
  said((format) => {
    const range =
      low === high
        ? { en: '', ko: '' }
        : { en: ` (${format.count(low)}–${format.count(high)})`, ko: `(${format.count(low)}~${format.count(high)}명)` }
    return {
      en: `${format.count(shifts)} shifts in a usual week: ${format.count(people)} people at ${days} days each${range.en}.`,
      ko: `평소 한 주에 근무조 ${format.count(shifts)}개: 한 사람이 주 ${days}일이면 ${format.count(people)}명${range.ko}.`,
    }
  })

export const shiftsNote = (seconds: number): Text =>
  said((format) => ({
    en: `Shifts of ${format.duration(seconds)} (plan.shift), each day by itself; with one length no fewer would do.`,
    ko: `근무조는 ${format.duration(seconds)}(plan.shift), 날마다 따로 짰습니다. 같은 길이로는 이보다 적을 수 없습니다.`,
  }))
