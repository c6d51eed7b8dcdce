import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { dayNumber, parseHours, parseSchedules, parseWeek } from '../../../src/time/business-hours.ts'

/** `Mon 540-720,780-1080`, in minutes after midnight. */
const told = (said: string) =>
  parseWeek(said, 'hours').map((day) => day.map(({ open, close }) => `${open / 60}-${close / 60}`).join(','))

const [shut, office] = ['', '540-1080']

describe('a week of business hours', () => {
  it.each([
    ['Mon-Fri 09:00-18:00', [shut, office, office, office, office, office, shut]],
    ['월-금 09:00-18:00', [shut, office, office, office, office, office, shut]],
    ['평일 9:00~18:00', [shut, office, office, office, office, office, shut]],
    ['월요일~금요일: 09:00~18:00', [shut, office, office, office, office, office, shut]],
    ['weekdays 09:00-12:00, 13:00-18:00; Sat 10:00-14:00', [shut, ...Array(5).fill('540-720,780-1080'), '600-840']],
    ['Mon,Wed,Fri 09:00-18:00', [shut, office, shut, office, shut, office, shut]],
    ['월·수 09:00-18:00\n일요일 휴무', [shut, office, shut, office, shut, shut, shut]],
    ['Fri-Mon 09:00–18:00', [office, office, shut, shut, shut, office, office]],
    ['SUNDAY 00:00-24:00', ['0-1440', shut, shut, shut, shut, shut, shut]],
    ['Mon 22:00-06:00', [shut, '1320-1800', shut, shut, shut, shut, shut]],
    ['Mon 18:00-00:00', [shut, '1080-1440', shut, shut, shut, shut, shut]],
    ['24/7', Array(7).fill('0-1440')],
    ['daily 00:00-24:00', Array(7).fill('0-1440')],
    ['주말 10:00-14:00; Mon-Fri closed', ['600-840', shut, shut, shut, shut, shut, '600-840']],
  ])('%s', (said, want) => expect(told(said)).toEqual(want))

  it.each([
    ['', /names no days/],
    ['09:00-18:00', /names no days/],
    ['Mon-Fri', /"Mon-Fri" is not an opening/],
    ['Mon-Fri nine to five', /opening/],
    ['Mon-Fri 9-18', /"9-18"/],
    ['Mon-Fri 09:00-18:00,', /""/],
    ['Montag 09:00-18:00', /"montag" is not a day/],
    ['Mon-Wed-Fri 09:00-18:00', /not a day/],
    ['Mon-toString 09:00-18:00', /not a day/],
    ['constructor 09:00-18:00', /not a day/],
    ['Mon-Fri 09:00-25:00', /not a valid time/],
    ['Mon-Fri 09:60-18:00', /not a valid time/],
    ['Mon-Fri 24:00-06:00', /not a valid time/],
    ['Mon-Fri 09:00-24:30', /not a valid time/],
    ['Mon-Fri 09:00-09:00', /same time/],
    ['Mon-Fri 09:00-18:00; Fri 09:00-13:00', /already has hours/],
  ])('%j is refused, with what to write', (said, why) => {
    const error = refusal(() => parseWeek(said, '--business-hours'))
    expect(error.text.en).toMatch(why)
    expect(error.text.en).toMatch(/^--business-hours: /)
    expect(error.text.ko).toMatch(/^--business-hours: .*[가-힣]/)
    expect(error.hint?.ko).toMatch(/[가-힣]/)
  })

  it('a line of a million blanks is a mistake like any other', () => {
    expect(refusal(() => parseWeek(`Mon 09:00${' '.repeat(1_000_000)}x`, ''))).toBeInstanceOf(UserError)
    expect(refusal(() => parseHours(`09:00-${' '.repeat(1_000_000)}x`, ''))).toBeInstanceOf(UserError)
  })
})

describe('several schedules', () => {
  const summer = { from: '2026-07-01', hours: 'Mon-Fri 10:00-16:00' }
  const before = { hours: 'Mon-Fri 09:00-18:00' }
  it('stand in the order of their days, whatever the order they are written in', () => {
    const { zone, schedules } = parseSchedules({ zone: 'Asia/Seoul', hours: [summer, before] }, 'businessHours')
    expect(zone).toBe('Asia/Seoul')
    expect(schedules.map(({ from }) => from)).toEqual([Number.NEGATIVE_INFINITY, dayNumber('2026-07-01')])
    expect(schedules.map(({ week }) => week[1]![0]!.open / 3600)).toEqual([9, 10])
  })
  it.each([[[summer]], [[before, before]], [[before, summer, summer]]])('%j: one start is missing or there twice', (said) => {
    expect(refusal(() => parseSchedules(said, 'businessHours')).text.en).toMatch(/^businessHours: of several schedules/)
  })
})

function refusal(attempt: () => unknown): UserError {
  try {
    attempt()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('was read')
}
