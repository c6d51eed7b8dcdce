import { describe, expect, it } from 'vitest'
import { parseHeaders } from '../../../src/tickets/load/columns/column-header.ts'

const [zone, unit, bare, scale] = (['zone', 'unit', 'bare', 'scale'] as const).map(
  (part) => (name: string) => parseHeaders([name])[0]![part],
)

describe('a header says', () => {
  it.each([
    ['Created at (America/New_York)', 'America/New_York'],
    ['Created at (America/Argentina/Buenos_Aires)', 'America/Argentina/Buenos_Aires'],
    ['Created at (UTC)', 'UTC'],
    ['created_at_utc', 'UTC'],
    ['접수일시(KST)', 'Etc/GMT-9'],
    ['Opened [GMT+9]', 'Etc/GMT-9'],
    ['Opened (UTC-05:00)', 'Etc/GMT+5'],
    ['Opened (+0900)', 'Etc/GMT-9'],
    ['Opened (EST)', 'Etc/GMT+5'],
    ['Opened (local time)', undefined],
    ['First response (min)', undefined],
    ['Opened (Mars/Olympus)', undefined],
    ['Opened (UTC+99)', undefined],
  ])('the zone of its times: %s', (name, is) => expect(zone!(name)).toBe(is))

  it.each([
    ['First reply time in minutes', 'min'],
    ['First reply time in minutes within business hours', 'min'],
    ['First response time (in hrs)', 'h'],
    ['First response time (s)', 's'],
    ['Time to close (HH:mm:ss)', 'hms'],
    ['resolution_days', 'd'],
    ['response_time_in_minutes', 'min'],
    ['최초응답시간(분)', 'min'],
    ['Created at (UTC)', undefined],
    ['Status', undefined],
  ])('the unit of its numbers: %s', (name, is) => expect(unit!(name)).toBe(is))

  it.each([
    ['CSAT (1-10)', { low: 1, high: 10 }],
    ['csat_1_5', undefined],
    ['rating_out_of_5', { low: 1, high: 5 }],
    ['고객 만족도(5점 만점)', { low: 1, high: 5 }],
    ['Rating (out of 7)', { low: 1, high: 7 }],
    ['NPS (0-10)', { low: 0, high: 10 }],
    ['Rating', undefined],
  ])('the scale of its ratings: %s', (name, is) => expect(scale!(name)).toEqual(is))

  it.each([
    ['Rating (out of 7)', 'rating'],
    ['response_time_in_minutes', 'responsetime'],
    ['Created_At (KST)', 'createdat'],
    ['접수일시(YYYY-MM-DD)', '접수일시'],
    ['First Response (minutes)', 'firstresponse'],
    ['\ufeffTicket ID', 'ticketid'],
    ['처리\n담당', '처리담당'],
  ])('its name without them: %s', (name, is) => expect(bare!(name)).toBe(is))
})
