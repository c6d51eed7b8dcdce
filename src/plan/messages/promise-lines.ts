import type { Text } from '../../text/text.ts'
import type { BusinessHours, Hours, Week } from '../../time/business-hours.ts'
import type { PromiseLine } from '../part.ts'
import type { MeasuredPromise } from '../promise/measure-promises.ts'
import { weekdayNames } from './words.ts'

const places = {
  'contact-page': { en: 'Contact page', ko: '문의 페이지' },
  'chat-widget': { en: 'Chat widget', ko: '채팅창' },
  'voice-mail': { en: 'Voice mail', ko: '부재중 안내 음성' },
} satisfies Record<string, Text>

/** Sentences for the places where customers look for when they are answered. Nothing that the numbers do not hold is promised. */
export function promiseLines(promises: readonly MeasuredPromise[], hours: BusinessHours | undefined): PromiseLine[] {
  const open = hours && hoursInWords(hours)
  const of = (channels: readonly string[]) => {
    const all =
      channels.map((channel) => promises.filter((one) => one.channel === channel)).find((found) => found.length > 0) ?? []
    const rung = (when: string) => all.find((one) => one.when === when)?.rung?.text
    return { there: all.length > 0, inside: rung('in') ?? rung('any'), outside: hours ? rung('out') : undefined }
  }
  const line = (id: keyof typeof places, text: Text): PromiseLine => ({ id, place: places[id], text })
  const [written, chat, phone] = [of(['email', 'form']), of(['chat']), of(['phone'])]
  return [
    ...(written.there ? [line('contact-page', contactPage(written, open))] : []),
    ...(chat.there ? [line('chat-widget', chatWidget(chat, open))] : []),
    ...(phone.there ? [line('voice-mail', voiceMail(phone, open))] : []),
  ]
}

interface Told {
  inside: Text | undefined
  outside: Text | undefined
}

function contactPage({ inside, outside }: Told, open: Text | undefined): Text {
  if (!inside && !outside)
    return {
      en: 'A person answers every message. We will write to you as soon as we have read yours.',
      ko: '보내 주신 문의는 상담원이 직접 읽고 답변드립니다.',
    }
  if (inside && !open) return { en: `We usually answer ${inside.en}.`, ko: `보통 ${inside.ko} 답변드립니다.` }
  if (inside && outside && inside.en === outside.en)
    return { en: `We usually answer ${inside.en}, at any time.`, ko: `언제 보내 주셔도 보통 ${inside.ko} 답변드립니다.` }
  const [first, second] = [
    inside && {
      en: `Write to us in our opening hours (${open!.en}) and we usually answer ${inside.en}.`,
      ko: `상담 시간(${open!.ko})에 보내 주신 문의는 보통 ${inside.ko} 답변드립니다.`,
    },
    outside && {
      en: `Outside of ${inside ? 'them' : `our opening hours (${open!.en})`} we usually answer ${outside.en}.`,
      ko: `${inside ? '그 밖의 시간' : `상담 시간(${open!.ko}) 밖`}에 보내 주신 문의는 보통 ${outside.ko} 답변드립니다.`,
    },
  ]
  return { en: [first?.en, second?.en].filter(Boolean).join(' '), ko: [first?.ko, second?.ko].filter(Boolean).join(' ') }
}

function chatWidget({ inside, outside }: Told, open: Text | undefined): Text {
  const here = inside
    ? { en: `We usually answer ${inside.en}.`, ko: `보통 ${inside.ko} 답변드립니다.` }
    : { en: 'We answer one after the other.', ko: '순서대로 답변드립니다.' }
  if (!open) return here
  const later = outside
    ? { en: ` we usually answer ${outside.en}`, ko: ` 보통 ${outside.ko} 답변드립니다` }
    : { en: ' we answer when we are back', ko: ' 상담이 시작되면 답변드립니다' }
  return {
    en: `We are here ${open.en}. ${here.en} Leave a message at other times and${later.en}.`,
    ko: `상담 시간은 ${open.ko}입니다. ${here.ko} 다른 시간에 남겨 주신 글은${later.ko}.`,
  }
}

function voiceMail({ inside, outside }: Told, open: Text | undefined): Text {
  const rung = outside ?? inside
  const back = rung
    ? { en: `we usually call you back ${rung.en}`, ko: `보통 ${rung.ko} 전화드리겠습니다` }
    : { en: 'we will call you back in our opening hours', ko: '상담 시간에 전화드리겠습니다' }
  return {
    en: `Thank you for calling.${open ? ` We take calls ${open.en}.` : ''} Please leave your name, your order number and your question, and ${back.en}.`,
    ko: `전화 주셔서 감사합니다.${open ? ` 상담 시간은 ${open.ko}입니다.` : ''} 성함과 주문번호, 문의 내용을 남겨 주시면 ${back.ko}.`,
  }
}

const weekOrder = [1, 2, 3, 4, 5, 6, 0]
const names = Object.values(weekdayNames)

/** `Mon–Fri 09:00–18:00, Sat 10:00–14:00`; `월~금 09:00~18:00`. The hours that hold last. */
export function hoursInWords({ schedules }: Pick<BusinessHours, 'schedules'>): Text {
  const { week } = schedules.at(-1)!
  if (week.every((day) => day.length === 1 && day[0]!.open === 0 && day[0]!.close === 86_400))
    return { en: 'at any time', ko: '24시간' }
  const runs = runsOf(week)
  const days = (lang: 'en' | 'ko', { from, to }: Run) =>
    from === to ? names[from]![lang] : `${names[from]![lang]}${lang === 'en' ? '–' : '~'}${names[to]![lang]}`
  const clock = (s: number) =>
    `${String(Math.floor((s % 86_400 || 86_400) / 3600)).padStart(2, '0')}:${String((s / 60) % 60).padStart(2, '0')}`
  const times = (dash: string, hours: readonly Hours[]) =>
    hours.map(({ open, close }) => `${open === 0 ? '00:00' : clock(open)}${dash}${clock(close)}`).join(', ')
  return {
    en: runs.map((run) => `${days('en', run)} ${times('–', run.hours)}`).join('; '),
    ko: runs.map((run) => `${days('ko', run)} ${times('~', run.hours)}`).join(', '),
  }
}

interface Run {
  from: number
  to: number
  hours: readonly Hours[]
}

/** Days in a row, from Monday, that are open alike. */
function runsOf(week: Week): Run[] {
  const runs: Run[] = []
  for (const [place, weekday] of weekOrder.entries()) {
    const hours = week[weekday]!
    if (hours.length === 0) continue
    const last = runs.at(-1)
    if (last && last.to === place - 1 && JSON.stringify(last.hours) === JSON.stringify(hours)) last.to = place
    else runs.push({ from: place, to: place, hours })
  }
  return runs
}
