/** A ticket in each hour of 08 to 17 UTC, every day from 1 August to 31 October 2026: 10 a day, 920 in all. */
export function steadyTickets(of: Readonly<Record<string, unknown>> = {}): Record<string, unknown>[] {
  const tickets: Record<string, unknown>[] = []
  for (let day = Date.UTC(2026, 7, 1); day < Date.UTC(2026, 10, 1); day += 86_400_000)
    for (let hour = 8; hour < 18; hour++) {
      const at = `${new Date(day).toISOString().slice(0, 10)} ${String(hour).padStart(2, '0')}:15:00`
      tickets.push({
        id: `${day}-${hour}`,
        channel: 'email',
        created_at: at,
        local_created: at,
        reply: 'answered',
        reply_s: 600,
        ...of,
      })
    }
  return tickets
}
