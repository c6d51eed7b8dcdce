import type { Finding } from './finding.ts'

/**
 * A finding that the team knows of and lives with, told by its rule and its tag, or its check and its draft: another finding never
 * hides behind it.
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

/** Findings that the baseline does not know, and what became of its entries. */
export interface BaselineResult {
  kept: Finding[]
  baselined: number
  /** what they stood for is gone, or there is no such rule */
  stale: BaselineEntry[]
  /** their day is over: what they stood for counts again */
  expired: BaselineEntry[]
}

/** What an entry and its findings have in common; undefined for a finding about a whole list. */
function key({ rule, tag, draft }: Pick<Finding, 'rule' | 'tag' | 'draft'>): string | undefined {
  const about = tag ?? draft?.replaceAll('\\', '/')
  return about === undefined ? undefined : `${rule}\0${about.normalize('NFC')}`
}

/** What a run can say of entries: rules that ran can be judged, and so can those that do not exist. */
export interface BaselineScope {
  ran: readonly string[]
  known: readonly string[]
  /** with `check`, the drafts of this run: of others it says nothing */
  drafts?: ReadonlySet<string>
}

const judges = ({ rule, draft }: BaselineEntry, { ran, known, drafts }: BaselineScope) =>
  (ran.includes(rule) || !known.includes(rule)) && (draft === undefined || drafts === undefined || drafts.has(draft))

/** Takes away what the baseline knows. `today` is a day like `2026-11-22`. */
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
    stale: entries.filter((entry) => judges(entry, by) && !met.has(key(entry))),
    expired: entries.filter((entry) => over(entry) && met.has(key(entry))),
  }
}

/** The baseline of today's findings: entries that still stand for one keep their reason and day, stale ones go, sorted. */
export function updatedBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  by: BaselineScope,
): BaselineEntry[] {
  const before = new Map(entries.map((entry) => [key(entry)!, entry]))
  const after = new Map(entries.filter((entry) => !judges(entry, by)).map((entry) => [key(entry)!, entry]))
  for (const finding of findings) {
    const { rule, tag, draft } = finding
    const known = key(finding)
    if (known !== undefined)
      after.set(known, before.get(known) ?? { rule, ...(tag === undefined ? { draft: draft!.replaceAll('\\', '/') } : { tag }) })
  }
  return [...after].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}
