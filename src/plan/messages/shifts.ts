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

/** How long they are, and whether fewer hours would do. */
export const shiftsNotes = (lengths: readonly number[], { overnight, round }: { overnight: boolean; round: boolean }): Text[] => [
  said((format) => {
    const long = lengths.map((seconds) => format.duration(seconds))
    const [en, ko] = [long.join(long.length > 2 ? ', ' : ' and '), long.join(', ')]
    return round && lengths.length > 1
      ? {
          en: `Shifts of ${en} (plan.shift), for the week as a whole. As it never closes, with several lengths a few hours fewer may do.`,
          ko: `근무조는 ${ko}(plan.shift), 한 주를 통째로 짰습니다. 쉬지 않고 여는 주에 길이가 여럿이면 몇 시간 더 줄일 수 있을지도 모릅니다.`,
        }
      : {
          en: `Shifts of ${en} (plan.shift), for the week as a whole: no fewer hours would do.`,
          ko: `근무조는 ${ko}(plan.shift), 한 주를 통째로 짰습니다. 이보다 적은 시간으로는 채울 수 없습니다.`,
        }
  }),
  ...(overnight ? [restUnseen] : []),
]

const restUnseen: Text = {
  en: 'Rest between a night shift and the next is not looked at.',
  ko: '밤 근무조와 다음 근무조 사이의 휴식은 따지지 않았습니다.',
}
