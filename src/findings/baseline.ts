import type { Finding } from '../finding.ts'

/** A finding that the team knows of and lives with, told by its rule and its tag: another finding never hides behind it. */
export interface Entry {
  rule: string
  tag: string
  reason?: string
  /** the last day it holds: `2027-01-31` */
  until?: string
}

/** Findings that the baseline does not know, and what became of its entries. */
export interface Judged {
  kept: Finding[]
  baselined: number
  /** what they stood for is gone, or there is no such rule */
  stale: Entry[]
  /** their day is over: what they stood for counts again */
  expired: Entry[]
}

const key = (rule: string, tag: string) => `${rule}\0${tag.normalize('NFC')}`
const entryKey = ({ rule, tag }: Entry) => key(rule, tag)

/** What a run can say of entries: rules that ran can be judged, and so can those that do not exist. */
export interface Judges {
  ran: readonly string[]
  known: readonly string[]
}

const judges = ({ rule }: Entry, { ran, known }: Judges) => ran.includes(rule) || !known.includes(rule)

/** Takes away what the baseline knows. `today` is a day like `2026-11-22`. */
export function judge(findings: readonly Finding[], entries: readonly Entry[], by: Judges, today: string): Judged {
  const over = (entry: Entry) => entry.until !== undefined && entry.until < today
  const known = new Set(entries.filter((entry) => !over(entry)).map(entryKey))
  const met = new Set(findings.flatMap(({ rule, tag }) => (tag === undefined ? [] : [key(rule, tag)])))
  const kept = findings.filter(({ rule, tag }) => tag === undefined || !known.has(key(rule, tag)))
  return {
    kept,
    baselined: findings.length - kept.length,
    stale: entries.filter((entry) => judges(entry, by) && !met.has(entryKey(entry))),
    expired: entries.filter((entry) => over(entry) && met.has(entryKey(entry))),
  }
}

/** The baseline of today's findings: entries that still stand for one keep their reason and day, stale ones go, sorted. */
export function renewed(findings: readonly Finding[], entries: readonly Entry[], by: Judges): Entry[] {
  const before = new Map(entries.map((entry) => [entryKey(entry), entry]))
  const after = new Map(entries.filter((entry) => !judges(entry, by)).map((entry) => [entryKey(entry), entry]))
  for (const { rule, tag } of findings)
    if (tag !== undefined) after.set(key(rule, tag), before.get(key(rule, tag)) ?? { rule, tag })
  return [...after].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}
