import type { Finding } from './finding.ts'

/**
 * A known finding that is not reported, identified by rule and tag, or by check and draft: another finding never hides behind it.
 */
export interface BaselineEntry {
  /** of a rule, or a check */
  rule: string
  tag?: string
  draft?: string
  reason?: string
  /** the last day it holds: `2027-01-31` */
  until?: string
}

/** Findings that are not in the baseline, and the state of its entries. */
export interface BaselineResult {
  kept: Finding[]
  baselined: number
  /** entries that match no finding, or whose rule does not exist */
  stale: BaselineEntry[]
  /** entries past their `until`: their findings are reported again */
  expired: BaselineEntry[]
}

/** Key shared by an entry and its findings; undefined for a finding about a whole list. */
function key({ rule, tag, draft }: Pick<Finding, 'rule' | 'tag' | 'draft'>): string | undefined {
  const about = tag ?? draft?.replaceAll('\\', '/')
  return about === undefined ? undefined : `${rule}\0${about.normalize('NFC')}`
}

/** What a run covered: only entries of rules that ran, or that do not exist, can be stale. */
export interface BaselineScope {
  ran: readonly string[]
  known: readonly string[]
  /** with `check`, the drafts of this run: entries of others cannot be stale */
  drafts?: ReadonlySet<string>
}

const isCovered = ({ rule, draft }: BaselineEntry, { ran, known, drafts }: BaselineScope) =>
  (ran.includes(rule) || !known.includes(rule)) && (draft === undefined || drafts === undefined || drafts.has(draft))

/** Removes the findings that the baseline knows. `today` is a day: `2026-11-22`. */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  by: BaselineScope,
  today: string,
): BaselineResult {
  const over = (entry: BaselineEntry) => entry.until !== undefined && entry.until < today
  const known = new Set(entries.filter((entry) => !over(entry)).map(key))
  const met = new Set(findings.map(key))
  const kept = findings.filter((finding) => key(finding) === undefined || !known.has(key(finding)))
  return {
    kept,
    baselined: findings.length - kept.length,
    stale: entries.filter((entry) => isCovered(entry, by) && !met.has(key(entry))),
    expired: entries.filter((entry) => over(entry) && met.has(key(entry))),
  }
}

/** New baseline for today's findings, sorted: entries that still match keep their reason and day, stale ones are removed. */
export function updatedBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  by: BaselineScope,
): BaselineEntry[] {
  const before = new Map(entries.map((entry) => [key(entry)!, entry]))
  const after = new Map(entries.filter((entry) => !isCovered(entry, by)).map((entry) => [key(entry)!, entry]))
  for (const finding of findings) {
    const { rule, tag, draft } = finding
    const known = key(finding)
    if (known !== undefined)
      after.set(known, before.get(known) ?? { rule, ...(tag === undefined ? { draft: draft!.replaceAll('\\', '/') } : { tag }) })
  }
  return [...after].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}
