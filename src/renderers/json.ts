import type { Renderer } from '../renderer.ts'
import type { Input, Result, Warning } from '../report.ts'
import type { Lang } from '../text.ts'

/** The stable shape of `schemas/report.schema.json`: keys and ids are the same in every language, only sentences follow it. */
export default {
  title: 'JSON',
  render: ({ period, inputs, ledger, results, warnings, exclusions, comparison }, { lang }) =>
    JSON.stringify(
      {
        schemaVersion: 1,
        period: { from: period.from, to: period.to, zone: period.zone, asOf: period.asOf },
        inputs: inputs.map(input),
        ledger: {
          read: ledger.read,
          rejected: ledger.rejected,
          continuation: ledger.continuation,
          duplicate: ledger.duplicate,
          excluded: ledger.excluded,
          counted: ledger.counted,
        },
        results: results.map((r) => result(r, lang)),
        warnings: warnings.map((w) => warning(w, lang)),
        exclusions,
        comparison,
      },
      null,
      2,
    ) + '\n',
} satisfies Renderer

const input = ({ file, role, source, encoding, rows, records }: Input) => ({ file, role, source, encoding, rows, records })

/** JSON.stringify leaves out what is undefined. */
const result = ({ metric, group, values, partial, reason }: Result, lang: Lang) => ({
  metric,
  group,
  values,
  partial,
  reason: reason?.[lang],
})

const warning = ({ code, text, count, ids }: Warning, lang: Lang) => ({ code, message: text[lang], count, ids })
