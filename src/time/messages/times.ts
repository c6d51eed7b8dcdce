import type { Text } from '../../text/text.ts'

/** A column whose name promises times, and whose cells cannot be read as any. */
export const unreadableTimes = (file: string, header: string, example: string): Text => ({
  en: `${file}: no time could be read in "${header}" (such as ${JSON.stringify(example)}), so it is not used. Name another column with --map, or write it as 2026-10-05 15:20.`,
  ko: `${file}: "${header}" 열에서 시각을 읽을 수 없어(예: ${JSON.stringify(example)}) 쓰지 않았습니다. --map으로 다른 열을 지정하거나 2026-10-05 15:20처럼 적어 주세요.`,
})

/** One end of a span is a day without a time of day. */
export const noTimeOfDay = (file: string, header: string, field: 'first_response_at' | 'solved_at'): Text =>
  field === 'first_response_at'
    ? {
        en: `${file}: "${header}" holds days without a time of day, so first response times cannot be computed.`,
        ko: `${file}: "${header}" 열에 날짜만 있고 시각이 없어 최초 응답까지 걸린 시간을 알 수 없습니다.`,
      }
    : {
        en: `${file}: "${header}" holds days without a time of day, so resolution times cannot be computed.`,
        ko: `${file}: "${header}" 열에 날짜만 있고 시각이 없어 해결까지 걸린 시간을 알 수 없습니다.`,
      }

/** Both ends of a span are days without a time of day. */
export const wholeDays = (file: string, header: string): Text => ({
  en: `${file}: "${header}" holds days without a time of day; resolution times are in whole days.`,
  ko: `${file}: "${header}" 열에 날짜만 있고 시각이 없어 해결까지 걸린 시간은 하루 단위로만 알 수 있습니다.`,
})

/** Waiting times are counted up to the latest time of the export, which here is a lonely one. */
export const farOffTimes = (day: string): Text => ({
  en: `one time (${day}) is more than a year later than all others, and waiting times run up to it. If it is a mistake, give the date of the export with --as-of.`,
  ko: `다른 시각보다 1년 넘게 늦은 시각(${day})이 있어 대기 시간이 그때까지로 계산됩니다. 잘못 적힌 값이라면 --as-of로 내보낸 시각을 알려 주세요.`,
})
