import { channelName } from '../../text/channel-names.ts'
import { said } from '../../text/said.ts'
import type { Text } from '../../text/text.ts'
import { sum } from '../demand/profile.ts'
import type { PartRow } from '../part.ts'
import type { Window } from '../staffing/windows.ts'
import { clockOf } from './words.ts'

interface Place {
  channel: string
  rows: readonly PartRow[]
  here: Window
  /** of e-mails and forms, the share written outside of these hours */
  outside: number | null
}

const hoursOf = ({ from, length }: Window) => [clockOf(from * 2), clockOf(((from + length) % 24 || 24) * 2)] as const

export const hoursHeadline = (places: readonly Place[]): Text =>
  said((format) => {
    const parts = places.map(({ channel, here, rows }) => {
      const [from, to] = hoursOf(here)
      const [name, covered] = [format.text(channelName(channel)), format.percent(here.covered)]
      const longer = rows.find(({ hours }) => hours === here.length + 1)
      const more = longer && format.decimal(longer.added_week as number, 1)
      return {
        en: `${name}: the best ${here.length} hours are ${from}–${to}, with ${covered} of its contacts${more ? `; one more adds ${more} a week` : ''}.`,
        ko: `${name}: ${here.length}시간을 연다면 ${from}~${to}에 문의의 ${covered}가 옵니다${more ? `. 한 시간 더 열면 주 ${more}건이 더해집니다` : ''}.`,
      }
    })
    return { en: parts.map(({ en }) => en).join(' '), ko: parts.map(({ ko }) => ko).join(' ') }
  })

export const contactsByHour = (channel: Text): Text => ({
  en: `${channel.en}: contacts of the month by weekday and hour`,
  ko: `${channel.ko}: 그 달의 요일·시간별 문의`,
})

export const fewForHours = (channel: Text, contacts: number): Text =>
  said((format) => ({
    en: `${channel.en}: ${format.count(contacts)} contacts are too few to tell hours by.`,
    ko: `${channel.ko}: ${format.count(contacts)}건으로는 시간대를 알 수 없습니다.`,
  }))

/** What Saturday and Sunday bring. */
export const weekendWorth = (channel: Text, week: readonly (readonly number[])[]): Text[] => {
  const all = sum(week.map(sum))
  const weekend = sum(week.slice(5).map(sum))
  if (all === 0) return []
  return [
    said((format) => ({
      en: `${channel.en}: Saturday and Sunday bring ${format.percent(weekend / all)} of a week’s contacts.`,
      ko: `${channel.ko}: 한 주 문의의 ${format.percent(weekend / all)}가 토요일과 일요일에 옵니다.`,
    })),
  ]
}

/** What no export shows, and the nearest that it does. */
export const unseen = (places: readonly Place[], known: boolean): Text[] => {
  const most = places.find(({ outside }) => outside !== null)
  return [
    known
      ? {
          en: 'Who finds the line shut leaves no ticket: demand outside of today’s hours is not in these numbers, and the hours can look too narrow.',
          ko: '닫혀 있을 때 찾아온 고객은 문의로 남지 않습니다. 지금 운영 시간 밖의 수요는 이 숫자에 없어, 실제보다 좁게 보일 수 있습니다.',
        }
      : {
          en: 'If the line is shut at some hours, demand there leaves no ticket and is not in these numbers: businessHours says when it is open.',
          ko: '닫는 시간이 있다면 그때의 수요는 문의로 남지 않아 이 숫자에 없습니다. 여는 시간은 businessHours에 적습니다.',
        },
    ...(most
      ? [
          said((format) => {
            const [from, to] = hoursOf(most.here)
            return {
              en: `Of e-mails and forms, which come at any hour, ${format.percent(most.outside!)} are written outside of ${from}–${to}.`,
              ko: `언제든 쓸 수 있는 이메일과 양식은 ${format.percent(most.outside!)}가 ${from}~${to} 밖에 옵니다.`,
            }
          }),
        ]
      : []),
  ]
}
