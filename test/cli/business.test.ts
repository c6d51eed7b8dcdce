import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run, teahouse, words } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string) => writeFileSync(join(folder, name), text)

// Seoul. 9 October 2026 is a Friday, and Hangul day.
file(
  'tickets.csv',
  `ticket id,created at,first response at,solved at,status,channel
T-1,2026-10-05 09:00,2026-10-05 09:30,2026-10-05 18:00,solved,email
T-2,2026-10-05 17:30,2026-10-06 09:30,2026-10-06 09:30,solved,email
T-3,2026-10-05 20:00,2026-10-05 20:30,2026-10-05 21:00,solved,chat
T-4,2026-10-09 10:00,2026-10-12 09:10,,open,email
T-5,2026-10-12 17:00,,,open,chat
`,
)
file('off.yaml', '- 2026-10-09 # 한글날\n')
file(
  'off.ics',
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Hangul day\nDTSTART;VALUE=DATE:20201009\nRRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n',
)
file('meetings.ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Tasting\nDTSTART:20261006T090000Z\nEND:VEVENT\nEND:VCALENDAR\n')

const office = "--business-hours 'Mon-Fri 09:00-18:00'"
const asOf = '--zone Asia/Seoul --as-of 2026-10-13T10:00:00+09:00'
const chosen = '-m first-response,first-response-business,within-target,resolution-business'

interface Json {
  results: { metric: string; values: Record<string, number | null>; reason?: string }[]
  warnings: { code: string; message: string; count?: number }[]
}
async function json(line: string, cwd = folder): Promise<Json> {
  const { code, out, err } = await run(words(`metrics ${line} -f json`), { cwd })
  expect(err).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out) as Json
}
const valuesOf = ({ results }: Json, id: string) => results.find((r) => r.metric === id)!.values

describe('five tickets and a holiday, counted by hand', () => {
  // T-1 30 min, T-2 half an hour on each side of the night, T-3 at night, T-4 ten minutes after a long weekend; T-5 waits 1 + 1 h
  const first = { n: 5, answered: 4, outside_hours: 1, waiting: 1, closed_unanswered: 0, invalid: 0 }
  const times = { p50_s: 1800, mean_s: 2000, max_s: 3600, longest_waiting_s: 7200 }
  // T-1 9 h, T-2 1 h, T-3 at night
  const solved = { n: 3, outside_hours: 1, invalid: 0, p50_s: 18_000, mean_s: 18_000, max_s: 32_400 }

  test.each(['off.yaml', 'off.ics'])('with %s', async (holidays) => {
    const report = await json(`tickets.csv ${asOf} ${chosen} ${office} --holidays ${holidays} --target 1bh`)
    expect(valuesOf(report, 'first-response-business')).toMatchObject({ ...first, ...times })
    expect(valuesOf(report, 'resolution-business')).toMatchObject(solved)
    // 3600 s of 3600 are in time, T-3 at night too; T-5 waits longer
    expect(valuesOf(report, 'within-target')).toMatchObject({ met: 4, missed: 1, pending: 0 })
    // calendar times are what they were: 30 min, 16 h, 30 min, 71 h 10 min
    expect(valuesOf(report, 'first-response')).toMatchObject({ p50_s: (1800 + 57_600) / 2, max_s: 256_200, answered: 4 })
    expect(report.warnings.map(({ code }) => code)).not.toContain('business-from-export')
  })

  test('without the holiday T-4 has the hours of Friday', async () => {
    const report = await json(`tickets.csv ${asOf} ${chosen} ${office}`)
    expect(valuesOf(report, 'first-response-business').max_s).toBe(29_400)
  })

  test('one channel in business time, the others as they were', async () => {
    const report = await json(`tickets.csv ${asOf} ${chosen} ${office} --holidays off.yaml --target email=30bm`)
    // e-mail: T-1 exactly, T-4; T-2 not. Chat, 3 min: T-3 and T-5 not
    expect(valuesOf(report, 'within-target')).toMatchObject({ met: 2, missed: 3, pending: 0 })
  })

  test.each([
    [`businessHours: 월-금 09:00-18:00\nholidays: off.yaml`, times],
    [`businessHours: Mon-Fri 09:00-18:00\nholidays: [2026-10-09]`, times],
    [`businessHours: { zone: Asia/Seoul, hours: Mon-Fri 09:00-18:00 }\nholidays: [2026-10-08..2026-10-09]`, times],
    // until the 6th until 17:45: T-2 has a quarter of an hour less
    [
      `businessHours:\n  - hours: Mon-Fri 09:00-17:45\n  - { from: 2026-10-06, hours: Mon-Fri 09:00-18:00 }\nholidays: off.yaml`,
      { max_s: 2700 },
    ],
    // on the holiday two hours, of which T-4 has one
    [`businessHours: Mon-Fri 09:00-18:00\nholidays: off.yaml\nexceptions: { 2026-10-09: 09:00-11:00 }`, { max_s: 4200 }],
    [`businessHours: Mon-Fri 09:00-18:00\nexceptions: { 2026-10-09: closed }`, times],
    // nine hours on Saturday the 10th
    [`businessHours: Mon-Fri 09:00-18:00\nholidays: off.yaml\nexceptions: { 2026-10-10: 09:00-18:00 }`, { max_s: 33_000 }],
  ])('by the settings %j', async (yaml, want) => {
    const beside = join(folder, `settings-${yaml.length}`)
    mkdirSync(beside, { recursive: true })
    writeFileSync(join(beside, 'support-kit.yaml'), `${yaml}\n`)
    writeFileSync(join(beside, 'off.yaml'), '- 2026-10-09\n')
    const report = await json(`tickets.csv ${asOf} --config ${join(beside, 'support-kit.yaml')}`)
    expect(valuesOf(report, 'first-response-business')).toMatchObject(want)
  })

  test('never closed, every business value is the calendar value', async () => {
    const report = await json(
      `tickets.csv ${asOf} -m first-response,first-response-business ${office.replace('Mon-Fri 09:00-18:00', '24/7')}`,
    )
    const { outside_hours, ...business } = valuesOf(report, 'first-response-business')
    expect(outside_hours).toBe(0)
    expect(business).toEqual(valuesOf(report, 'first-response'))
  })

  test('a slip of a century, or a day far from now, costs no other ticket its number', async () => {
    file(
      'slips.csv',
      `ticket id,created at,first response (minutes),solved at,status,channel
T-1,1990-01-01 10:00,30,2099-12-31 23:59,solved,email
T-2,2026-10-05 17:30,999999999999999999,,open,email
T-3,2026-10-05 17:30,960,,open,email
`,
    )
    const report = await json(`slips.csv --zone Asia/Seoul --as-of 9999-12-31T00:00:00Z ${chosen} ${office}`)
    // T-2 has no first response that could be read
    expect(valuesOf(report, 'first-response-business')).toMatchObject({ answered: 2, max_s: 3600, p50_s: 2700 })
  })

  test('events that are no days off are named', async () => {
    const { warnings } = await json(`tickets.csv ${asOf} ${office} --holidays meetings.ics`)
    expect(warnings.filter(({ code }) => code === 'holidays-not-read')).toMatchObject([{ count: 1 }])
    expect(warnings.find(({ code }) => code === 'holidays-not-read')!.message).toContain('Tasting')
  })
})

describe('without business hours', () => {
  test('nothing is said of business time unasked', async () => {
    const { results } = await json(`tickets.csv ${asOf}`)
    expect(results.filter(({ metric }) => metric.endsWith('-business'))).toEqual([])
  })

  test('asked for, it is not in this export', async () => {
    const { results, warnings } = await json(`tickets.csv ${asOf} -m first-response-business,resolution-business`)
    expect(results.map(({ reason }) => reason)).toEqual(
      Array(2).fill(expect.stringMatching(/^not in this export: no business hours/)),
    )
    expect(warnings.map(({ code }) => code)).not.toContain('business-from-export')
  })

  test("or the export's own, where it has a column, and the report says so", async () => {
    const own = await json('tickets.csv -m first-response-business', teahouse)
    expect(valuesOf(own, 'first-response-business').answered).toBe(605)
    expect(valuesOf(own, 'first-response-business').p50_s).toBeGreaterThan(0)
    expect(own.warnings.map(({ code }) => code)).toContain('business-from-export')
  })

  test('which says of the teahouse what its hours, Monday to Friday 9 to 6, give', async () => {
    const own = valuesOf(await json('tickets.csv -m first-response-business', teahouse), 'first-response-business')
    const computed = valuesOf(await json(`tickets.csv -m first-response-business ${office}`, teahouse), 'first-response-business')
    // how long the others wait in business time only hours can tell
    expect(own.longest_waiting_s).toBeNull()
    const waits = { longest_waiting_s: null, p50_all_s: null, p90_all_s: null } // the column does not say how long in business time
    expect({ ...computed, ...waits }).toEqual(own)
  })

  test('even if that is the only response time it has', async () => {
    const sheet = 'Ticket ID,Created time,Status,First response time in minutes within business hours\n'
    file('own.csv', `${sheet}1,2026-10-05 09:00,Closed,30\n2,2026-10-05 20:00,Closed,0\n3,2026-10-06 09:00,Open,\n`)
    const report = await json(
      `own.csv --source generic --map first_response_business_s='First response time in minutes within business hours' -m first-response,first-response-business ${asOf}`,
    )
    expect(valuesOf(report, 'first-response-business')).toMatchObject({
      n: 3,
      answered: 2,
      outside_hours: 1,
      waiting: 1,
      p50_s: 1800,
    })
    expect(valuesOf(report, 'first-response').p50_s).toBeNull()
  })
})

describe('mistakes', () => {
  test.each([
    ['--holidays off.yaml', /of which business hours/],
    ['--target email=4bh', /--target email=4bh: in which business hours/],
    [`${office} --target 2bw`, /not a duration/],
    [`${office} --target 1h30bm`, /not a duration/],
    [`${office} --holidays none.yaml`, /no file "none.yaml"/],
    [`${office} --holidays tickets.csv`, /tickets.csv is not a list of days/],
    ['--business-hours 9-18', /names no days/],
  ])('%s', async (flags, why) => {
    const { code, err } = await run(words(`metrics tickets.csv ${flags}`), { cwd: folder })
    expect(code).toBe(2)
    expect(err).toMatch(why)
  })
})

test('business time is told in hours, however long it took', async () => {
  const { out } = await run(words(`metrics tickets.csv ${office} -m first-response,first-response-business`), { cwd: teahouse })
  const [, business] = out.split('First response, business')
  expect(business).toMatch(/longest waiting\s+\d+ h/)
  expect(business).not.toMatch(/\d d\b/)
})

test('business hours where no ticket has a creation time: the other numbers, and business time is not in this export', async () => {
  file('undated.csv', 'ticket id,status,solved at,replies,channel\nU-1,solved,2026-10-05 18:00,1,email\nU-2,open,,0,chat\n')
  const { code, out } = await run(words(`metrics undated.csv ${office} --target 4bh --format json`), { cwd: folder })
  expect(code).toBe(0)
  const { results } = JSON.parse(out) as { results: { metric: string; values: Record<string, unknown>; reason?: unknown }[] }
  const of = (id: string) => results.find(({ metric }) => metric === id)!
  expect(of('volume').values.tickets).toBe(2)
  expect(of('one-touch').values).toMatchObject({ n: 1, one_touch: 1 })
  expect(of('resolution-business').values.p50_s).toBeNull()
})
