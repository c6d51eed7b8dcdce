import type { Shop } from '../shop.ts'

/** The hours of the day in which a channel is answered. */
export interface AnsweringHours {
  /** `09–18`: the fewest hours in a row that hold nine of ten first answers */
  hours: string
  /** how many hours these are */
  covered: number
  /** of the channel's tickets, the share written in them */
  written: number
}

/** First answers, of which fewer show no hours. */
const fewest = 50
const most = 0.9
const day = 24

/** By channel, on the clock of the reporting zone; nothing for a channel with few answers. */
export async function answeringHours({ session }: Shop): Promise<ReadonlyMap<string, AnsweringHours>> {
  const rows = (await session.rows(`
    SELECT channel, hour(local_created) AS written, hour(local_created + to_seconds(least(reply_s, 1e9))) AS answered, count(*)::DOUBLE AS n
    FROM (SELECT channel, local_created, CASE WHEN reply = 'answered' THEN reply_s END AS reply_s FROM tickets WHERE channel IS NOT NULL AND local_created IS NOT NULL)
    GROUP BY ALL`)) as unknown as { channel: string; written: number; answered: number | null; n: number }[]
  const found = new Map<string, AnsweringHours>()
  for (const channel of new Set(rows.map((row) => row.channel))) {
    const [written, answered] = [byHour(), byHour()]
    for (const row of rows.filter((one) => one.channel === channel)) {
      written[Number(row.written)]! += row.n
      if (row.answered !== null) answered[Number(row.answered)]! += row.n
    }
    const window = sum(answered) < fewest ? undefined : shortest(answered)
    if (!window) continue
    const inside = written.filter((_, hour) => (hour - window.from + day) % day < window.length)
    found.set(channel, {
      hours: `${two(window.from)}–${two((window.from + window.length) % day || day)}`,
      covered: window.length,
      written: sum(inside) / sum(written),
    })
  }
  return found
}

const byHour = (): number[] => Array.from({ length: day }, () => 0)
const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0)
const two = (hour: number) => String(hour).padStart(2, '0')

/** The fewest hours in a row, over midnight too, that hold most of the counts; of several those with most of them. */
function shortest(counts: readonly number[]): { from: number; length: number } {
  const held = (from: number, length: number) => sum(counts.filter((_, hour) => (hour - from + day) % day < length))
  for (let length = 1; length < day; length++) {
    const best = counts.map((_, from) => ({ from, length, n: held(from, length) })).reduce((a, b) => (b.n > a.n ? b : a))
    if (best.n >= most * sum(counts)) return best
  }
  return { from: 0, length: day }
}
