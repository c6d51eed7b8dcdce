import { steps } from '../../latte.ts'
import type { Frame } from '../../terminal/frame.ts'
import { cut, cutStart } from '../../terminal/width.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import { draftKey } from '../by-draft.ts'
import type { Finding, LookedAt, Review } from '../finding.ts'
import { allSteps, moreDrafts, stepNames, without } from '../messages/check.ts'
import { latteLine, latteTable } from './latte-lines.ts'

/** More clean drafts than these are counted, not listed. */
const mostClean = 10

/** The draft a finding is about, if drafts are shown. */
export const draftOf = ({ file, draft }: Finding, { drafts }: Review): LookedAt | undefined =>
  drafts?.looked.find((one) => one.file === file && one.draft === draft)

/** Texts that are drawn of drafts, for whoever has to know how wide they are. */
export const drawnOf = ({ drafts }: Pick<Review, 'drafts'>): string[] =>
  (drafts?.looked ?? []).flatMap(({ draft, file, steps: found }) => [
    draft,
    file,
    ...(drafts!.words ? steps.map((step) => found[step][0]?.text.slice(0, 400) ?? '') : []),
  ])

/** Its name, and the steps of LATTE. */
export function draftHead(draft: LookedAt, { drafts }: Review, frame: Frame, lang: Lang): string[] {
  return [nameLine(draft, frame), ...(drafts!.words ? ['', ...latteTable(draft, frame, lang)] : latteLine(draft, frame, lang))]
}

function nameLine({ draft, file, line }: LookedAt, { columns, indent, width, style }: Frame): string {
  const room = columns - indent
  if (draft === file) return ' '.repeat(indent) + style.strong(cutStart(printable(file), room, width))
  const title = cut(printable(draft), room - Math.min(20, Math.floor(room / 2)), width)
  const place = cutStart(printable(`${file}:${line}`), room - width(title) - 2, width)
  return `${' '.repeat(indent)}${style.strong(title)}  ${style.faint(place)}`
}

/** Drafts without findings: a line each, or the steps where only one was looked at. */
export function cleanDrafts(review: Review, frame: Frame, lang: Lang): string[][] {
  const { drafts, findings } = review
  if (!drafts) return []
  const found = new Set(findings.map(draftKey))
  const clean = drafts.looked.filter((draft) => !found.has(draftKey(draft)))
  if (clean.length === 0) return []
  if (drafts.words) return clean.map((draft) => draftHead(draft, review, frame, lang))
  const shown = drafts.all ? clean : clean.slice(0, mostClean)
  const left = clean.length - shown.length
  const rest = left > 0 ? [frame.style.faint(`${' '.repeat(frame.indent)}${moreDrafts(left)[lang]}`)] : []
  return [[...shown.map((draft) => cleanLine(draft, frame, lang)), ...rest]]
}

function cleanLine({ draft, steps: found }: LookedAt, { columns, indent, width, style }: Frame, lang: Lang): string {
  const missing = steps.filter((step) => found[step].length === 0)
  const said = missing.length === 0 ? allSteps[lang] : without(missing.map((step) => stepNames[step]))[lang]
  const name = cutStart(printable(draft), Math.max(16, columns - indent - 4 - width(said)), width)
  const room = columns - indent - 4 - width(name)
  return `${' '.repeat(indent)}${style.good('✓')} ${name}  ${style.faint(cut(said, Math.max(1, room), width))}`
}
