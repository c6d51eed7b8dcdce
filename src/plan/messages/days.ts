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

/** Days with an event on which nobody is there, and what comes then. */
export const shutOnEvents = (rows: readonly PartRow[]): Text[] =>
  rows.length === 0
    ? []
    : [
        said((format) => {
          const names = rows.map(({ date }) => dayWords(date as string))
          const contacts = format.count(Math.round(rows.reduce((sum, row) => sum + (row.contacts as number), 0)))
          return {
            en: `You are shut on ${names.map(({ en }) => en).join(', ')}: ${contacts} contacts come then and wait.`,
            ko: `${names.map(({ ko }) => ko).join(', ')}에는 쉽니다. 그사이 온 문의 ${contacts}건이 기다립니다.`,
          }
        }),
      ]
