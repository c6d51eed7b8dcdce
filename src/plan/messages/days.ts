import { said } from '../../text/said.ts'
import type { Text } from '../../text/text.ts'
import { dayWords } from '../../time/day-words.ts'
import type { PartRow } from '../part.ts'
import { weekdayNames } from './words.ts'

export const daysHeadline = ({ date, weekday, contacts }: PartRow, mean: number): Text =>
  said((format) => {
    const [day, name] = [dayWords(date as string), weekdayNames[weekday as string]!]
    const [most, usual] = [format.count(Math.round(contacts as number)), format.count(Math.round(mean))]
    return {
      en: `The fullest day is ${name.en} ${day.en} with ${most} contacts; a day has ${usual} on average.`,
      ko: `가장 바쁜 날은 ${day.ko}(${name.ko}) ${most}건, 하루 평균은 ${usual}건입니다.`,
    }
  })
