import { applyBaseline, type BaselineEntry, type BaselineResult, updatedBaseline } from '../findings/baseline.ts'
import type { FactTally } from '../findings/fact-tally.ts'
import { type Finding, type Grade, grades, type Severity } from '../findings/finding.ts'
import { byWeight, count, type DraftSummary, draftKey, type Review } from '../findings/review.ts'
import type { Settings } from '../findings/settings.ts'
import { type Step, steps } from '../latte.ts'
import { decodedEntities } from '../text/entities.ts'
import { places } from '../text/span.ts'
import type { Lang, Text } from '../text/text.ts'
import { inAnyBranch, inEveryBranch } from './branches.ts'
import { type AdjacentQuestion, checkNames, type Draft, type Words } from './check.ts'
import { composed } from './draft/composed.ts'
import { FILLER, readableHtml } from './draft/html.ts'
import { type DraftOptions, readDraft } from './draft/read-draft.ts'
import { partsByLanguage } from './draft/two-languages.ts'
import type { Stated } from './facts/fact-tally.ts'
import type { GivenFacts } from './facts/read-facts.ts'
import { type CheckResult, type CheckRun, type Checks, checksFor, described, runChecks } from './run-checks.ts'
import { applySuppressions, unused } from './suppressions.ts'

/** A draft to review, and its place in a file. */
export interface WrittenDraft {
  /** its file, or the title of a macro */
  name: string
  file: string
  text: string
  /** the text as customers may get it, each as long as it is: stand-ins in place of what a helpdesk fills in, and its branches */
  filled?: readonly string[]
  /** a ready-made reply, whose blanks are for the agent */
  macro?: true
  /** some of the text stands elsewhere: what is missing in it may be there */
  partial?: true
  /** what the customer wrote before it */
  thread?: string
  /** where a character of the text stands in its file, where that writes it in another way (JSON) */
  at?(offset: number): number
}

/** A draft whose file has the same words, with letters in parts. */
interface ComposedDraft extends WrittenDraft {
  inParts?: true
}

export interface DraftsQuestion extends Omit<DraftOptions, 'file' | 'words'> {
  drafts: readonly WrittenDraft[]
  /** file → its whole text */
  sources: ReadonlyMap<string, string>
  /** what a reply to the scenario must answer, in the language of a draft */
  adjacent?(lang: Lang): Promise<readonly AdjacentQuestion[]>
  settings: Settings
  /** findings of a lower grade are left out */
  minGrade: Grade
  words: Words
  /** what is true, as the settings write it: drafts are held against it */
  facts?: GivenFacts
  /** findings the team knows of; with `update`, all of today's are */
  baseline?: { entries: readonly BaselineEntry[]; update: boolean } | undefined
  /** a day: `2026-11-22` */
  today: string
  /** told after each draft what share of them is done */
  progress?: (share: number) => Promise<void>
}

/** What was found, the gravest first, without what is suppressed or known. */
export interface DraftsAnswer {
  findings: readonly Finding[]
  looked: readonly DraftSummary[]
  /** what the drafts state, where there are several or a long one */
  facts: readonly FactTally[]
  baseline: { entries: readonly BaselineEntry[] } & Pick<BaselineResult, 'stale' | 'expired'>
  rules: Review['rules']
  summary: Review['summary']
}

/** The ids that settings may name. */
export const settableIds = () => [...checkNames(), unused]

/** From drafts to their findings: steps and checks → suppressions → grades → baseline. Reads and prints nothing. */
export async function reviewDrafts(question: DraftsQuestion): Promise<DraftsAnswer> {
  const { drafts, sources, settings, minGrade, baseline: before = { entries: [], update: false }, today } = question
  const ids = settings.maybeOn.filter((id) => id !== unused)
  const checksOf = new Map<Lang, Checks>()
  const linesOf = new Map([...sources].map(([file, text]) => [file, places(text)]))
  const ran = new Set<string>()
  const looked: DraftSummary[] = []
  const all: Finding[] = []
  const stated: Stated[] = []
  const reader = await readerFor(question)
  let suppressed = 0
  for (const draft of drafts) {
    const written = withLettersComposed(draft)
    const options = {
      ...question,
      file: written.file,
      ...(written.macro && { macro: written.macro }),
      ...(written.thread && { thread: written.thread }),
    }
    const runs: { draft: Draft; found: CheckRun }[] = []
    // who writes in two languages is understood in either, so each part is a reply of its own
    const parts = question.lang ? undefined : partsByLanguage(written.text)
    for (const text of written.filled ?? parts ?? [written.text]) {
      const read = readDraft(text, options)
      const asked = question.adjacent ? { ...read, adjacent: await question.adjacent(read.lang) } : read
      const draft = reader ? reader(asked) : asked
      const checks = checksOf.get(draft.lang) ?? (await checksFor(ids, draft.lang))
      checksOf.set(draft.lang, checks)
      runs.push({ draft, found: runChecks(checks, draft, settings, question.words) })
    }
    stated.push({
      draft: draftKey({ file: written.file, draft: written.name }),
      statements: runs.flatMap(({ draft }) => draft.facts?.stated ?? []),
    })
    const found = inAnyBranch(runs.map((one) => one.found))
    for (const id of found.ran) ran.add(id)
    const place = placing(written, linesOf.get(written.file)!)
    const sifted = applySuppressions(written.text, written.file, found, settings, settableIds())
    const shown = sifted.kept
      .filter(({ id }) => !(written.partial && ofWhatIsMissing.has(id)))
      .filter(({ hit }) => grades.indexOf(hit.grade) <= grades.indexOf(minGrade))
    suppressed += sifted.suppressed
    looked.push(lookedAt(written, inEveryBranch(runs.map(({ draft }) => draft)), place))
    for (const result of shown) all.push(findingOf(result, written, place))
    await question.progress?.(looked.length / drafts.length)
  }
  all.sort(byWeight)
  const tallied = reader ? (await import('./facts/fact-tally.ts')).tallyFacts(stated) : []
  const judges = { ran: [...ran, unused], known: settableIds(), drafts: new Set(drafts.map(({ name }) => name)) }
  const entries = before.update ? updatedBaseline(all, before.entries, judges) : before.entries
  const { kept: findings, baselined, stale, expired } = applyBaseline(all, entries, judges, today)
  const [errors, warnings, infos] = (['error', 'warn', 'info'] as const).map((severity) => count(findings, severity))
  return {
    findings,
    looked,
    facts: tallied.map(({ topic, values }) => ({
      topic,
      values: values.map((one) => ({ ...one, drafts: one.drafts.map((key) => key.split('\0')[1]!) })),
    })),
    baseline: { entries, stale, expired },
    rules: rulesOf([...checksOf.values()].flat().filter(({ id }) => ran.has(id))),
    summary: { subjects: drafts.length, errors: errors!, warnings: warnings!, infos: infos!, suppressed, baselined },
  }
}

/** A draft whose letters are written in parts, as it reads composed; its places stay those of its file. */
function withLettersComposed(written: WrittenDraft): ComposedDraft {
  const whole = composed(written.text)
  if (!whole) return written
  const { filled, at } = written
  return {
    ...written,
    text: whole.text,
    ...(filled && { filled: filled.map((text) => text.normalize('NFC')) }),
    at: (offset) => at?.(whole.at(offset)) ?? whole.at(offset),
    ...(!at && { inParts: true }),
  }
}

/** Checks that say what a reply leaves out. */
const ofWhatIsMissing = new Set(['latte', 'dated-next-step', 'apology-with-action', 'next-issue'])

/** A text so long may be a list of questions and answers. */
const longDraft = 400

/** Reads what drafts state where there are facts to hold it against, or several drafts that may disagree. */
async function readerFor({ drafts, facts }: DraftsQuestion): Promise<((draft: Draft) => Draft) | undefined> {
  if (facts === undefined && drafts.length < 2 && !drafts.some(({ text }) => text.length > longDraft)) return undefined
  const { factReader, withFacts } = await import('./facts/draft-facts.ts')
  const reader = await factReader(facts ?? {})
  return (draft) => withFacts(draft, reader)
}

/** Each once, in the order of their ids. */
const rulesOf = (checks: Checks): Review['rules'] =>
  [...new Map(checks.map((one) => [one.id, described(one)])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))

const severities: Readonly<Record<Grade, Severity>> = { sure: 'error', likely: 'warn', possible: 'info' }

/** Where a stretch of a draft stands in its file, and how its line reads where the file writes it in another way. */
type Place = (start: number, end: number) => Pick<Finding, 'span' | 'quote'>

function placing({ text, at, inParts }: ComposedDraft, file: ReturnType<typeof places>): Place {
  const shown = readableHtml(text)
  if (!at && !shown) return (from, to) => ({ span: file.span({ from, to }) })
  const own = shown ?? { text, at: (offset: number) => offset }
  const lines = own.text.split(/\r?\n/)
  const { span: spanIn } = places(own.text)
  return (from, to) => {
    const span = spanIn({ from: own.at(from), to: own.at(to) })
    const inFile = at ? { from: at(from), to: at(to) } : { from, to }
    const quote = { line: lines[span.line - 1] ?? '', span, ...(inParts && !shown && { inParts }) }
    return { span: file.span(inFile), quote }
  }
}

/** What a finding quotes is shown as a customer reads it. */
const readable = (text: string) => (said: Text) =>
  text.includes('&')
    ? { en: decodedEntities(said.en).replaceAll(FILLER, ''), ko: decodedEntities(said.ko).replaceAll(FILLER, '') }
    : said

function findingOf({ id, level, hit }: CheckResult, draft: WrittenDraft, place: Place): Finding {
  const { start, end, grade } = hit
  const clear = readable(draft.text)
  const [message, why, suggestion] = [clear(hit.message), hit.why && clear(hit.why), hit.suggestion && clear(hit.suggestion)]
  return {
    rule: id,
    severity: level === 'warn' && grade === 'sure' ? 'warn' : severities[grade],
    grade,
    message,
    ...(why && { why }),
    ...(suggestion && { suggestion }),
    ...(hit.fix && { fix: hit.fix }),
    file: draft.file,
    ...place(start, end),
    draft: draft.name,
    ...(level === 'warn' && { advisory: true as const }),
  }
}

function lookedAt({ name, file, text }: WrittenDraft, draft: Pick<Draft, 'lang' | 'steps'>, place: Place): DraftSummary {
  const words = (start: number, end: number) => readableHtml(text.slice(start, end))?.text.trim() ?? text.slice(start, end)
  const shown = (step: Step) =>
    draft.steps[step].map(({ start, end }) => ({ span: place(start, end).span, text: words(start, end) }))
  const found = Object.fromEntries(steps.map((step) => [step, shown(step)])) as unknown as DraftSummary['steps']
  return { draft: name, file, line: place(0, 0).span.line, lang: draft.lang, steps: found }
}
