import type { TodoItem } from './todo.ts'

/**
 * What to do first: what has a deadline, the longest past it (or the soonest due) first; then the customers with most orders; then
 * what somebody wrote a comment about, what has more reasons, what is newest, since it can still be mended. Ids last, so that the
 * order is the same in every run.
 */
export function byUrgency(a: TodoItem, b: TodoItem): number {
  const keys: ((item: TodoItem) => number)[] = [
    ({ deadline }) => (deadline === null ? 0 : 1),
    ({ overdueS }) => overdueS ?? 0,
    ({ orders }) => orders ?? 0,
    ({ commented }) => (commented ? 1 : 0),
    ({ reasons }) => reasons.length,
    ({ since }) => since ?? 0,
  ]
  for (const key of keys) if (key(a) !== key(b)) return key(b) - key(a)
  return a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0
}
