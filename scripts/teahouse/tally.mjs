/** `{ key: how many }`, most first. */
export const count = (list) => {
  const n = new Map()
  for (const key of list) n.set(key, (n.get(key) ?? 0) + 1)
  return Object.fromEntries([...n].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}

/** Hyndman and Fan's type 7. */
export const quantile = (numbers, p) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  if (sorted.length === 0) return null
  const place = (sorted.length - 1) * p
  const low = Math.floor(place)
  return sorted[low] + (place - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low])
}

/** Tickets have `created`, `first` (minutes to the first reply, or null) and `solved` (a time, or null). `asOf`: where the export's last instant is known. */
export const firstResponse = (tickets, asOf) => {
  const seconds = tickets.filter((t) => t.first !== null).map((t) => t.first * 60)
  const unanswered = tickets.filter((t) => t.first === null)
  const waiting = unanswered.filter((t) => t.solved === null)
  return {
    n: tickets.length,
    answered: seconds.length,
    waiting: waiting.length,
    closed_unanswered: unanswered.length - waiting.length,
    p50_s: quantile(seconds, 0.5),
    p90_s: quantile(seconds, 0.9),
    p95_s: quantile(seconds, 0.95),
    max_s: seconds.length === 0 ? null : Math.max(...seconds),
    ...(asOf && { longest_waiting_s: waiting.length === 0 ? null : Math.max(...waiting.map((t) => (asOf - t.created) * 60)) }),
  }
}

export const resolution = (tickets) => {
  const seconds = tickets.filter((t) => t.solved !== null).map((t) => (t.solved - t.created) * 60)
  return {
    n: seconds.length,
    p50_s: quantile(seconds, 0.5),
    p90_s: quantile(seconds, 0.9),
    max_s: seconds.length === 0 ? null : Math.max(...seconds),
  }
}

export const by = (list, key) =>
  Object.fromEntries(
    Object.keys(count(list.map(key)))
      .sort()
      .map((k) => [k, list.filter((x) => key(x) === k)]),
  )
export const mapValues = (object, f) => Object.fromEntries(Object.entries(object).map(([k, v]) => [k, f(v)]))
