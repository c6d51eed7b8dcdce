import type { Ledger } from '../../../metrics/report.ts'
import type { Text } from '../../../text/text.ts'
import { exclusions } from '../../../tickets/ticket.ts'
import * as say from '../../messages/page.ts'
import { exclusionReasons } from '../../messages/report.ts'
import { notes } from '../../view/notes.ts'
import { five } from '../five.ts'
import { html, name, number } from '../html.ts'
import type { Section } from '../section.ts'
import { table } from '../table.ts'

export default {
  title: { en: 'How it was counted', ko: '집계 방법' },
  what: {
    en: 'What became of every row, which files were read and how, what there is to know, and what the numbers mean.',
    ko: '모든 행의 집계 내역, 읽은 파일과 방법, 알아 둘 점, 지표의 뜻.',
  },
  place: 200,
  draw({ review: { report }, members, format }) {
    const { gaps, warnings, effects } = notes(report, members, new Set(), format)
    const rows = ledgerRows(report.ledger)
    const ids = ['volume', ...five.map(({ metric }) => metric)]
    const { asOf, zone } = report.period
    return html`<h3>${format.text(say.ledger)}</h3>
${table(format.text(say.ledger), [
  { heading: format.text(say.whatHappened), cells: rows.map(({ label }) => format.text(label)), right: false },
  {
    heading: format.text(say.rows),
    cells: rows.map(({ of, value }) => number(`metrics/ledger/${of}`, value, format.count(value))),
    right: true,
  },
])}
<h3>${format.text(say.files)}</h3>
${table(format.text(say.files), [
  { heading: format.text(say.file), cells: report.inputs.map(({ file }) => name(file.split(/[\\/]/).at(-1)!)), right: false },
  {
    heading: format.text(say.readAs),
    cells: report.inputs.map(({ source, encoding }) => `${source}, ${encoding}`),
    right: false,
  },
  {
    heading: format.text(say.rows),
    cells: report.inputs.map(({ rows }, i) => number(`metrics/inputs/${i}/rows`, rows, format.count(rows))),
    right: true,
  },
  {
    heading: format.text(say.records),
    cells: report.inputs.map(({ records }, i) => number(`metrics/inputs/${i}/records`, records, format.count(records))),
    right: true,
  },
])}
${warnings.length + gaps.length + effects.length > 0 && html`<h3>${format.text(say.notes)}</h3><ul>${[...warnings, ...gaps, ...effects].map((note) => html`<li>${note}</li>`)}</ul>`}
<h3>${format.text(say.definitions)}</h3>
<dl>${ids.flatMap((id) => {
      const metric = members.metrics.get(id)
      return metric ? [html`<dt>${format.text(metric.title)}</dt><dd>${format.text(metric.what)}</dd>`] : []
    })}</dl>
${asOf && html`<p class="note">${format.text(say.asOf(asOf.replace('T', ' ').replace('Z', ' UTC'), zone))}</p>`}`
  },
} satisfies Section

interface LedgerRow {
  label: Text
  /** its key in the JSON */
  of: string
  value: number
}

/** Read = left out for each reason + counted; a reason without rows is not told. */
function ledgerRows(ledger: Ledger): LedgerRow[] {
  const left: LedgerRow[] = [
    { label: exclusionReasons.rejected, of: 'rejected', value: ledger.rejected },
    { label: say.continuation, of: 'continuation', value: ledger.continuation },
    { label: exclusionReasons.duplicate, of: 'duplicate', value: ledger.duplicate },
    ...exclusions.map((reason) => ({
      ...{ label: exclusionReasons[reason], of: `excluded/${reason}`, value: ledger.excluded[reason] ?? 0 },
    })),
  ]
  return [
    { label: say.read, of: 'read', value: ledger.read },
    ...left.filter(({ value }) => value > 0),
    { label: say.counted, of: 'counted', value: ledger.counted },
    ...(ledger.starsOnly ? [{ label: say.starsOnly, of: 'starsOnly', value: ledger.starsOnly }] : []),
    ...(ledger.repaired > 0 ? [{ label: say.repaired, of: 'repaired', value: ledger.repaired }] : []),
  ]
}
