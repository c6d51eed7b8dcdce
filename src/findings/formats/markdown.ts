import { steps } from '../../latte.ts'
import { paragraph, plain } from '../../terminal/markdown-text.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import type { Finding } from '../finding.ts'
import type { FindingFormat } from '../finding-format.ts'
import {
  asides,
  columnHeads,
  draftWord,
  factLine,
  factsHead,
  inColumn,
  severityNames,
  stepNames,
  verdictOf,
} from '../messages/review.ts'
import type { Review } from '../review.ts'

/** For a pull request or a wiki (GitHub's tables). Nothing from a file can become markup. */
export default {
  title: 'Markdown',
  render: (review, { lang }) => {
    const more = asides(review, lang).join(' ')
    const blocks = [
      `### support-kit ${review.command}: ${plain(verdictOf(review)[lang])}`,
      latte(review, lang),
      table(review, lang),
      facts(review, lang),
      more && paragraph(more),
    ]
    return `${blocks.filter(Boolean).join('\n\n')}\n`
  },
} satisfies FindingFormat

/** Table of drafts (rows) and the steps of LATTE (columns). */
function latte({ drafts }: Review, lang: Lang): string {
  if (!drafts) return ''
  const rows = [
    [draftWord[lang], ...steps.map((step) => stepNames[step][lang])],
    [':--', ...steps.map(() => ':-:')],
    ...drafts.looked.map(({ draft, steps: found }) => [
      cell(draft),
      ...steps.map((step) => (found[step].length > 0 ? '✓' : '✗')),
    ]),
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function table({ findings, command }: Review, lang: Lang): string {
  if (findings.length === 0) return ''
  const shares = findings.some(({ share }) => share !== undefined)
  const heads = columnHeads(lang)
  const rows = [
    [
      heads.where,
      heads.severity,
      heads.finding,
      heads[command === 'lint' ? 'rule' : 'check'],
      ...(shares ? [heads.tickets] : []),
    ],
    [':--', ':--', ':--', ':--', ...(shares ? ['--:'] : [])],
    ...findings.map((finding) => [
      cell(`${finding.file}:${finding.span.line}:${finding.span.column}`),
      severityNames[finding.severity][lang],
      sentences(finding, lang),
      cell(finding.rule),
      ...(shares ? [finding.share === undefined ? '' : plain(inColumn(finding.share)[lang])] : []),
    ]),
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What the drafts state, a topic a line. */
const facts = ({ facts }: Review, lang: Lang): string =>
  !facts || facts.tallies.length === 0
    ? ''
    : [paragraph(factsHead[lang]), '', ...facts.tallies.map((tally) => `- ${cell(factLine(tally, facts.macros)[lang])}`)].join(
        '\n',
      )

const cell = (text: string) => plain(printable(text))

/** `<br>` is how a table has lines; no other tag is in the page. */
const sentences = ({ message, why, suggestion }: Finding, lang: Lang) =>
  [`**${cell(message[lang])}**`, ...(why ? [cell(why[lang])] : []), ...(suggestion ? [`→ ${cell(suggestion[lang])}`] : [])].join(
    '<br>',
  )
