import { channelName } from '../../text/channel-names.ts'
import { said } from '../../text/said.ts'
import type { Text } from '../../text/text.ts'
import type { Centre } from '../centre.ts'
import type { HourMore, LivePlan } from '../staffing/live-plans.ts'
import { clockOf } from './words.ts'

export const noLive: Text = {
  en: 'No chats and no calls in these tickets: nobody has to wait on a line.',
  ko: '채팅이나 전화 문의가 없습니다. 실시간으로 대기할 상담원을 계산할 것이 없습니다.',
}

/** What is missing for people to be told, in one text: handling times, targets and hours, by the names of the settings. */
export function lackingWords(handling: readonly string[], targets: readonly string[], hours: boolean): Text {
  const [times, goals] = [handling.map((channel) => `plan.handleTime.${channel}`), targets.map((channel) => `targets.${channel}`)]
  const en = [
    ...(times.length > 0
      ? [`How long one takes is not in the export: set ${times.join(', ')}, or plan.minutesPerTicket for all.`]
      : []),
    ...(goals.length > 0 ? [`There is no target: set ${goals.join(', ')} (20s).`] : []),
    ...(hours ? ['There are too few contacts to see when it is open: set businessHours (or --business-hours).'] : []),
  ]
  const ko = [
    ...(times.length > 0
      ? [`한 건에 걸리는 시간이 파일에 없습니다. ${times.join(', ')} 또는 전체에 쓸 plan.minutesPerTicket을 설정해 주세요.`]
      : []),
    ...(goals.length > 0 ? [`목표 시간이 없습니다. 설정에 적어 주세요: ${goals.join(', ')}(예: 20s).`] : []),
    ...(hours ? ['문의가 적어 언제 여는지 알 수 없습니다. businessHours(또는 --business-hours)를 설정해 주세요.'] : []),
  ]
  return { en: `Cannot tell how many people. ${en.join(' ')}`, ko: `필요한 인원을 알 수 없습니다. ${ko.join(' ')}` }
}

/** The same of channels beside others that are planned. */
export const lackingNote = (channels: readonly string[], what: Text): Text => ({
  en: `${channels.map((channel) => channelName(channel).en).join(', ')}: ${what.en}`,
  ko: `${channels.map((channel) => channelName(channel).ko).join(', ')}: ${what.ko}`,
})

export const agentsOf = (channel: Text): Text => ({ en: `${channel.en}: agents`, ko: `${channel.ko}: 상담원 수` })

/** Between how few and how many, of how many minutes a contact. */
export const agentsHeadline = (plans: readonly LivePlan[]): Text =>
  said((format) => {
    const parts = plans.map(({ channel, week, handling, goal, concurrency }) => {
      const all = week.flatMap((day) => day.halfHoursStaffed)
      const [name, few, many] = [
        format.text(channelName(channel)),
        Math.min(...all.map(({ agents }) => agents)),
        Math.max(...all.map(({ agents }) => agents)),
      ]
      const [limit, each, share] = [format.duration(goal.withinS), format.duration(handling.mean), format.percent(goal.share)]
      const atOnce = concurrency > 1 ? { en: `, ${concurrency} at once`, ko: `, 동시에 ${concurrency}건` } : { en: '', ko: '' }
      const range = few === many ? `${many}` : format.lang === 'ko' ? `${few}~${many}` : `${few} to ${many}`
      return {
        en: `${name}: ${range} ${many === 1 ? 'agent' : 'agents'} for ${share} within ${limit} (${each} a contact${atOnce.en}).`,
        ko: `${name}: ${share}를 ${limit} 안에 받으려면 상담원 ${range}명(건당 ${each}${atOnce.ko}).`,
      }
    })
    return { en: parts.map(({ en }) => en).join(' '), ko: parts.map(({ ko }) => ko).join(' ') }
  })

/** What numbers rest on, and what was not said. */
export function agentsNotes({ open, settings }: Centre, plans: readonly LivePlan[]): Text[] {
  return [
    ...onEvents(plans),
    ...plans.flatMap(({ channel, handling, concurrency, outside, longer }) => {
      const name = channelName(channel)
      return [
        ...(handling.basis === 'export' ? [measured(name, handling.n!)] : []),
        ...(channel === 'chat' && settings.concurrency.chat === undefined && concurrency === 1 ? [oneAtOnce] : []),
        ...(outside > 0.005 ? [comeWhenShut(name, outside, longer)] : []),
      ]
    }),
    ...(open ? [] : [hoursSeen]),
  ]
}

/** For each event, the most agents that a half hour of it takes. */
function onEvents(plans: readonly LivePlan[]): Text[] {
  const events = [...new Set(plans.flatMap(({ special }) => special.flatMap((day) => day.events)))]
  return events.flatMap((event) => {
    const most = plans.flatMap(({ channel, special }) => {
      const agents = special
        .filter((day) => day.events.includes(event))
        .flatMap((day) => day.halfHoursStaffed.map((one) => one.agents))
      return agents.length > 0 ? [{ name: channelName(channel), agents: Math.max(...agents) }] : []
    })
    if (most.length === 0) return []
    return [
      {
        en: `${event}: at most ${most.map(({ name, agents }) => `${agents} for ${name.en}`).join(', ')} at once.`,
        ko: `${event}: 가장 많을 때 ${most.map(({ name, agents }) => `${name.ko} ${agents}명`).join(', ')}.`,
      },
    ]
  })
}

const measured = (channel: Text, n: number): Text =>
  said((format) => ({
    en: `${channel.en}: handling time is the mean of ${format.count(n)} tickets of the export.`,
    ko: `${channel.ko}: 한 건에 걸리는 시간은 파일에 기록된 ${format.count(n)}건의 평균입니다.`,
  }))

const oneAtOnce: Text = {
  en: 'One chat at a time: plan.concurrency.chat says how many an agent takes at once.',
  ko: '채팅은 한 번에 한 건씩으로 계산했습니다. 동시에 받는 수는 plan.concurrency.chat에 적습니다.',
}

const comeWhenShut = (channel: Text, share: number, longer: HourMore | undefined): Text =>
  said((format) => {
    const more = longer && anHourMore(longer, format.decimal(longer.contacts, 1), format.count(longer.days))
    return {
      en: `${channel.en}: ${format.percent(share)} of contacts come when it is shut; nobody is planned for them here.${more ? ` ${more.en}` : ''}`,
      ko: `${channel.ko}: 문의의 ${format.percent(share)}는 닫힌 시간에 옵니다. 이 인원에는 들어 있지 않습니다.${more ? ` ${more.ko}` : ''}`,
    }
  })

/** What an hour more on the days that are open would take, for an hour of one agent on each. */
function anHourMore({ from, late }: HourMore, contacts: string, days: string): Text {
  const span = from === undefined ? undefined : `${clockOf(from)}–${clockOf(from + 2)}`
  const [en, ko] = late ? ['after closing', '닫은 뒤'] : ['before opening', '열기 전']
  return {
    en: `An hour more, ${span ?? en}, would take ${contacts} of them a week, for ${days} hours of one agent.`,
    ko: `한 시간 더(${span?.replace('–', '~') ?? ko}) 열면 그중 주 ${contacts}건을 받고, 상담원 한 명의 ${days}시간이 듭니다.`,
  }
}

const hoursSeen: Text = {
  en: 'businessHours is not set: open is every hour with at least a tenth of the contacts of the busiest one.',
  ko: 'businessHours가 없어, 가장 바쁜 시간의 10분의 1 이상 문의가 온 시간을 여는 시간으로 보았습니다.',
}
