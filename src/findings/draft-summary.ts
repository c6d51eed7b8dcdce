import { type Step, steps } from '../latte.ts'
import type { Frame } from '../terminal/frame.ts'
import { cut, cutStart, padEnd, widest } from '../terminal/width.ts'
import { printable } from '../text/printable.ts'
import type { Lang } from '../text/text.ts'
import type { Finding } from './finding.ts'
import { allSteps, moreDrafts, stepNames, without } from './messages/review.ts'
import { type DraftSummary, draftKey, type Review } from './review.ts'

/** More clean drafts than these are counted, not listed. */
const mostClean = 10

/** The draft a finding is about, if drafts are shown. */
export const summaryOf = ({ file, draft }: Finding, { drafts }: Review): DraftSummary | undefined =>
  drafts?.looked.find((one) => one.file === file && one.draft === draft)

/** All texts that are drawn of drafts, to measure their width. */
export const draftTexts = ({ drafts }: Pick<Review, 'drafts'>): string[] =>
  (drafts?.looked ?? []).flatMap(({ draft, file, steps: found }) => [
    draft,
    file,
    ...(drafts!.words ? steps.map((step) => found[step][0]?.text.slice(0, 400) ?? '') : []),
  ])

/** Heading of a draft: its name, and the steps of LATTE. */
export function draftHeading(draft: DraftSummary, { drafts }: Pick<Review, 'drafts'>, frame: Frame, lang: Lang): string[] {
  return [nameLine(draft, frame), ...(drafts!.words ? ['', ...latteTable(draft, frame, lang)] : latteLine(draft, frame, lang))]
}

function nameLine({ draft, file, line }: DraftSummary, { columns, indent, width, style }: Frame): string {
  const room = columns - indent
  if (draft === file) return ' '.repeat(indent) + style.strong(style.file(cutStart(printable(file), room, width), file))
  const title = cut(printable(draft), room - Math.min(20, Math.floor(room / 2)), width)
  const place = cutStart(printable(`${file}:${line}`), room - width(title) - 2, width)
  return `${' '.repeat(indent)}${style.strong(title)}  ${style.faint(style.file(place, file))}`
}

/** Blocks for drafts without findings: a line each, or the table of steps with `words`. */
export function cleanDrafts(review: Review, frame: Frame, lang: Lang): string[][] {
  const { drafts, findings } = review
  if (!drafts) return []
  const found = new Set(findings.map(draftKey))
  const clean = drafts.looked.filter((draft) => !found.has(draftKey(draft)))
  if (clean.length === 0) return []
  if (drafts.words) return clean.map((draft) => draftHeading(draft, review, frame, lang))
  const shown = drafts.all ? clean : clean.slice(0, mostClean)
  const left = clean.length - shown.length
  const rest = left > 0 ? [frame.style.faint(`${' '.repeat(frame.indent)}${moreDrafts(left)[lang]}`)] : []
  return [[...shown.map((draft) => cleanLine(draft, frame, lang)), ...rest]]
}

function cleanLine({ draft, steps: found }: DraftSummary, { columns, indent, width, style }: Frame, lang: Lang): string {
  const missing = steps.filter((step) => found[step].length === 0)
  const note = missing.length === 0 ? allSteps[lang] : without(missing.map((step) => stepNames[step]))[lang]
  const name = cutStart(printable(draft), Math.max(16, columns - indent - 4 - width(note)), width)
  const room = columns - indent - 4 - width(name)
  return `${' '.repeat(indent)}${style.good('✓')} ${name}  ${style.faint(cut(note, Math.max(1, room), width))}`
}

const marks = { there: '✓', missing: '✗' }
const between = '  '

/** Steps of LATTE in one line, `✓ listen  ✗ thank`; in several on a narrow page. */
function latteLine({ steps: found }: Pick<DraftSummary, 'steps'>, frame: Frame, lang: Lang): string[] {
  const { columns, indent, width, style } = frame
  const lines: { text: string; drawn: string }[] = []
  for (const step of steps) {
    const there = found[step].length > 0
    const text = `${there ? marks.there : marks.missing} ${stepNames[step][lang]}`
    const drawn = there ? style.good(text) : style.bad(text)
    const last = lines.at(-1)
    if (last && width(last.text + between + text) <= columns - indent) {
      last.text += between + text
      last.drawn += between + drawn
    } else lines.push({ text, drawn })
  }
  return lines.map(({ drawn }) => ' '.repeat(indent) + drawn)
}

/** One line per step of LATTE, with the words found for it. */
function latteTable({ steps: found }: Pick<DraftSummary, 'steps'>, frame: Frame, lang: Lang): string[] {
  const { columns, indent, width, style } = frame
  const names = widest(
    steps.map((step) => stepNames[step][lang]),
    width,
  )
  const line = (step: Step) => {
    const [first, ...more] = found[step]
    const name = padEnd(stepNames[step][lang], names, width)
    if (!first) return style.bad(`${marks.missing} ${stepNames[step][lang]}`)
    const rest = more.length > 0 ? ` +${more.length}` : ''
    const room = columns - indent - 2 - names - 2 - rest.length
    const words = cut(
      printable(first.text.slice(0, columns * 4))
        .replace(/ {2,}/g, ' ')
        .trim(),
      room,
      width,
    )
    return `${style.good(`${marks.there} ${name}`)}  ${words}${style.faint(rest)}`
  }
  return steps.map((step) => ' '.repeat(indent) + line(step))
}
