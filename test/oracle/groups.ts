import type { OracleTicket } from './ticket.ts'

export type Key = 'month' | 'week' | 'channel' | 'tag'

/** The groups a ticket is in: one, or one a tag. */
export function keysOf(ticket: OracleTicket, key: Key): (string | null)[] {
  if (key === 'month') return [ticket.local_created?.slice(0, 7) ?? null]
  if (key === 'channel') return [ticket.channel]
  if (key === 'tag') return ticket.tags && ticket.tags.length > 0 ? [...new Set(ticket.tags)] : [null]
  return [ticket.local_created && isoWeek(ticket.local_created)]
}

/** The week's Thursday decides its year; its number is how many Thursdays that year has had. */
function isoWeek(local: string): string {
  const thursday = new Date(`${local.slice(0, 10)}T00:00:00Z`)
  while (thursday.getUTCDay() !== 1) thursday.setUTCDate(thursday.getUTCDate() - 1)
  thursday.setUTCDate(thursday.getUTCDate() + 3)
  const year = thursday.getUTCFullYear()
  let number = 0
  for (const day = new Date(Date.UTC(year, 0, 1)); day <= thursday; day.setUTCDate(day.getUTCDate() + 1)) {
    if (day.getUTCDay() === 4) number++
  }
  return `${year}-W${String(number).padStart(2, '0')}`
}

export function split(tickets: OracleTicket[], by: Key[]): { group: Record<string, string | null>; tickets: OracleTicket[] }[] {
  let groups: { group: Record<string, string | null>; tickets: OracleTicket[] }[] = [{ group: {}, tickets }]
  for (const key of by) {
    groups = groups.flatMap(({ group, tickets: members }) => {
      const keys = new Set(members.flatMap((ticket) => keysOf(ticket, key)))
      return [...keys].map((one) => ({
        group: { ...group, [key]: one },
        tickets: members.filter((ticket) => keysOf(ticket, key).includes(one)),
      }))
    })
  }
  return groups
}
