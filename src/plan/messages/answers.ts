import { numberFormat } from '../../text/number-format.ts'
import { said } from '../../text/said.ts'
import type { Text } from '../../text/text.ts'
import type { Centre } from '../centre.ts'
import type { PartRow } from '../part.ts'
import type { WrittenWeek } from '../staffing/written-plans.ts'
import { noShrinkage } from './roster.ts'

export const together: Text = { en: 'Together', ko: '합계' }

const [en, ko] = [numberFormat('en'), numberFormat('ko')]

/** A target as a row has it, `21600s` or `1bd`, in words. */
export const promised: Readonly<Record<string, Text>> = new Proxy<Record<string, Text>>(
  {},
  {
    get: (_, said) => {
      const found = typeof said === 'string' ? /^(\d+)(s|bd)$/.exec(said) : null
      if (!found) return undefined
      const n = Number(found[1])
      return found[2] === 's'
        ? { en: en.duration(n), ko: ko.duration(n) }
        : { en: n === 1 ? '1 business day' : `${n} business days`, ko: `${n}영업일` }
    },
  },
)

export const noHours: Text = {
  en: 'Cannot tell when people work: set businessHours (or --business-hours). The export has no times of answers to see it by.',
  ko: '언제 일하는지 알 수 없습니다. businessHours(또는 --business-hours)를 정해 주세요. 파일에 답변 시각이 없어 짐작할 수도 없습니다.',
}

export const noWritten: Text = {
  en: 'No e-mails, forms or messages in these tickets.',
  ko: '이메일, 양식, 메시지 문의가 없습니다.',
}

export const answersHeadline = ({
  people,
  people_low: low,
  people_high: high,
  people_busiest: most,
  contacts_week: week,
}: PartRow): Text =>
  said((format) => {
    const [n, from, to] = [people, low, high].map((value) => format.count(value as number))
    const fuller = (most as number) > (people as number) ? format.count(most as number) : undefined
    return {
      en: `${n} ${people === 1 ? 'person' : 'people'} a day (${from}–${to})${fuller ? `, ${fuller} in the fullest week,` : ''} for ${format.count(Math.round(week as number))} contacts a week.`,
      ko: `한 주 ${format.count(Math.round(week as number))}건에 하루 ${n}명(${from}~${to}명)${fuller ? `, 가장 바쁜 주에는 ${fuller}명` : ''}.`,
    }
  })

export function answersNotes(
  { open, settings, businessHours }: Centre,
  { productive, plans }: WrittenWeek,
  whole: PartRow,
): Text[] {
  const measured = plans.filter(({ handling }) => handling.basis === 'export')
  return [
    said((format) => ({
      en: `One person answers for ${format.decimal(productive, 1)} h a day (${settings.hoursPerDay === undefined ? 'a shift or the open hours, less shrinkage' : 'plan.hoursPerDay'}); promised time runs in working hours.`,
      ko: `한 사람이 하루 ${format.decimal(productive, 1)}시간 답변한다고 보았습니다(${settings.hoursPerDay === undefined ? '근무조나 여는 시간에서 shrinkage를 뺀 값' : 'plan.hoursPerDay'}). 목표 시간은 일하는 시간에만 흐릅니다.`,
    })),
    ...((whole.waiting as number) > 0
      ? [
          said((format) => ({
            en: `${format.count(whole.waiting as number)} wait now: answering them too within ${settings.backlogDays} days takes ${format.count(whole.people_with_backlog as number)} ${whole.people_with_backlog === 1 ? 'person' : 'people'}.`,
            ko: `답변을 기다리는 문의가 ${format.count(whole.waiting as number)}건 있습니다. 이 문의까지 ${settings.backlogDays}일 안에 처리하려면 ${format.count(whole.people_with_backlog as number)}명이 필요합니다.`,
          })),
        ]
      : []),
    ...(measured.length > 0 ? [handlingMeasured] : []),
    ...(open || businessHours ? [] : [hoursSeen]),
    ...(settings.shrinkage === undefined && settings.hoursPerDay === undefined ? [noShrinkage] : []),
  ]
}

const handlingMeasured: Text = {
  en: 'How long one takes is the mean that the export measured.',
  ko: '한 건에 걸리는 시간은 파일에 기록된 작업 시간의 평균입니다.',
}

const hoursSeen: Text = {
  en: 'businessHours is not set: people are taken to work in the hours in which answers were sent.',
  ko: 'businessHours가 없어, 답변이 나간 시간에 일한다고 보았습니다.',
}
