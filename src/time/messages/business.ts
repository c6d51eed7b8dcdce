import type { ErrorText, Text } from '../../text/text.ts'

const quoted = (said: string) => JSON.stringify(said.slice(0, 60))

const write: Text = {
  en: 'Write Mon-Fri 09:00-12:00,13:00-18:00; Sat 10:00-14:00, or 24/7.',
  ko: '"월-금 09:00-12:00,13:00-18:00; 토 10:00-14:00"처럼 쓰거나, 쉬는 시간이 없으면 24/7로 써 주세요.',
}

export const noDays = (where: string, said: string): ErrorText => [
  { en: `${where}: ${quoted(said)} names no days.`, ko: `${where}: ${quoted(said)}에 요일이 없습니다.` },
  write,
]

export const unreadableDays = (where: string, said: string): ErrorText => [
  { en: `${where}: ${quoted(said)} is not a day of the week.`, ko: `${where}: ${quoted(said)}은(는) 요일이 아닙니다.` },
  write,
]

export const everyDayOnce = (where: string, said: string): ErrorText => [
  {
    en: `${where}: ${quoted(said)} repeats a day that already has hours.`,
    ko: `${where}: ${quoted(said)}에 앞에서 이미 정한 요일이 있습니다.`,
  },
  {
    en: 'Name each day once, with all its hours: Fri 09:00-12:00,13:00-18:00.',
    ko: '요일은 한 번만 쓰고 시간을 모두 이어서 적어 주세요: 금 09:00-12:00,13:00-18:00.',
  },
]

export const hoursOf = (where: string, said: string): ErrorText => [
  {
    en: `${where}: ${quoted(said)} is not an opening and a closing time.`,
    ko: `${where}: ${quoted(said)}은(는) 시작과 끝 시각이 아닙니다.`,
  },
  write,
]

export const unreadableHours = (where: string, said: string): ErrorText => [
  { en: `${where}: ${quoted(said)} is not a valid time of day.`, ko: `${where}: ${quoted(said)}은(는) 올바른 시각이 아닙니다.` },
  {
    en: 'Times run from 00:00 to 24:00; a shift into the next morning is 22:00-06:00.',
    ko: '시각은 00:00부터 24:00까지입니다. 다음 날 아침까지 이어지면 22:00-06:00으로 써 주세요.',
  },
]

export const openAndShutAtOnce = (where: string, said: string): ErrorText => [
  {
    en: `${where}: ${quoted(said)} opens and closes at the same time.`,
    ko: `${where}: ${quoted(said)}은(는) 시작과 끝이 같습니다.`,
  },
  { en: 'A whole day is 00:00-24:00, all of the week 24/7.', ko: '하루 종일은 00:00-24:00, 일주일 내내는 24/7로 써 주세요.' },
]

export const scheduleOrder = (where: string): ErrorText => [
  {
    en: `${where}: of several schedules the first has no start, and the others each one of their own.`,
    ko: `${where}: 여러 일정 가운데 첫 일정만 시작일 없이 쓰고, 나머지는 서로 다른 시작일이 있어야 합니다.`,
  },
  {
    en: 'Write - hours: Mon-Fri 09:00-18:00, then - from: 2026-07-01 with its hours.',
    ko: '"- hours: 월-금 09:00-18:00" 다음에 "- from: 2026-07-01"과 그때부터의 hours를 써 주세요.',
  },
]

export const notADay = (where: string, said: string): ErrorText => [
  {
    en: `${where}: ${quoted(said)} is not a day or a range of days.`,
    ko: `${where}: ${quoted(said)}은(는) 날짜나 기간이 아닙니다.`,
  },
  {
    en: 'Write 2026-10-03, or 2026-02-16..2026-02-18 for several days (a year at most).',
    ko: '2026-10-03처럼 쓰고, 여러 날은 2026-02-16..2026-02-18처럼 써 주세요 (길어도 1년).',
  },
]

export const notAList = (where: string): ErrorText => [
  { en: `${where} is not a list of days.`, ko: `${where}에 날짜 목록이 없습니다.` },
  {
    en: 'YAML, a day on each line: - 2026-10-03; or an .ics calendar.',
    ko: 'YAML로 한 줄에 하루씩 "- 2026-10-03"처럼 적거나, .ics 달력을 지정해 주세요.',
  },
]

export const notACalendar = (where: string): ErrorText => [
  { en: `${where} is not an iCalendar file.`, ko: `${where}은(는) iCalendar 파일이 아닙니다.` },
  { en: 'Export the calendar again as .ics.', ko: '달력을 .ics로 다시 내보내 주세요.' },
]

export const noHolidayFile = (where: string, name: string): ErrorText => [
  { en: `${where}: there is no file "${name}".`, ko: `${where}: "${name}" 파일이 없습니다.` },
  {
    en: 'Name a YAML list of days or an .ics calendar.',
    ko: '날짜를 적은 YAML 목록이나 .ics 달력을 지정해 주세요.',
  },
]

export const holidaysOfWhat: ErrorText = [
  { en: '--holidays: of which business hours?', ko: '--holidays: 업무 시간을 알 수 없습니다.' },
  {
    en: "Add --business-hours 'Mon-Fri 09:00-18:00', or businessHours in support-kit.yaml.",
    ko: "--business-hours '월-금 09:00-18:00'을 함께 쓰거나 support-kit.yaml에 businessHours를 적어 주세요.",
  },
]

export const targetNeedsHours = (said: string): ErrorText => [
  { en: `--target ${said}: in which business hours?`, ko: `--target ${said}: 업무 시간을 알 수 없습니다.` },
  holidaysOfWhat[1],
]

export const businessDays = (said: string): ErrorText => [
  { en: `"${said}" is no number of business days.`, ko: `"${said}"은(는) 영업일 수가 아닙니다.` },
  {
    en: 'Write whole days alone, 1bd to 99bd, or business hours: 8bh.',
    ko: '영업일은 1bd~99bd처럼 정수로만, 업무 시간은 8bh처럼 써 주세요.',
  },
]

/** Calendar events that are not holidays: they have a time of day, or a repeat rule that cannot be read. */
export const eventsNotRead = (file: string, names: readonly string[]): Text => {
  const some = names.slice(0, 3).map(quoted).join(', ') + (names.length > 3 ? ', …' : '')
  return {
    en: `${file}: skipped events that are not whole days or whose repeat rule cannot be read: ${some}.`,
    ko: `${file}: 종일 일정이 아니거나 반복 규칙을 읽을 수 없어 휴일에서 제외한 일정이 있습니다: ${some}.`,
  }
}

/** Where business times come from when nobody gave business hours. */
export const businessFromExport: Text = {
  en: 'Business times are those of the export itself, by the business hours its helpdesk had. --business-hours computes them.',
  ko: '업무 시간 기준 응답 시간은 상담 도구에 설정된 업무 시간에 따라 내보낸 값입니다. --business-hours를 지정하면 직접 계산합니다.',
}
