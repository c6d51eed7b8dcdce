import type { Input, Report, Result, VendorComparison } from '../metrics/report.ts'
import type { Lang } from '../text/text.ts'
import type { Warning } from '../tickets/warning.ts'
import { periodJson } from './period-json.ts'

/** The stable shape of `schemas/report.schema.json`: keys and ids are the same in every language, only sentences follow it. */
export const reportJson = (
  { period, inputs, ledger, results, warnings, market, exclusions, comparison, as }: Report,
  lang: Lang,
) => ({
  schemaVersion: 1,
  period: periodJson(period),
  inputs: inputs.map(input),
  ledger: {
    read: ledger.read,
    rejected: ledger.rejected,
    continuation: ledger.continuation,
    duplicate: ledger.duplicate,
    excluded: ledger.excluded,
    counted: ledger.counted,
    repaired: ledger.repaired,
    starsOnly: ledger.starsOnly,
  },
  results: results.map((r) => resultJson(r, lang)),
  warnings: warnings.map((w) => warning(w, lang)),
  market,
  exclusions,
  comparison,
  as: as && asVendor(as, lang),
})

const input = ({ file, role, source, encoding, rows, records }: Input) => ({ file, role, source, encoding, rows, records })

/** A number of a group. JSON.stringify leaves out what is undefined. */
export const resultJson = ({ metric, group, values, partial, reason, lowRatings }: Result, lang: Lang) => ({
  metric,
  group,
  values,
  partial,
  reason: reason?.[lang],
  low_ratings: lowRatings,
})

const warning = ({ code, text, count, ids }: Warning, lang: Lang) => ({ code, message: text[lang], count, ids })

const asVendor = ({ vendor, title, cited, metrics }: VendorComparison, lang: Lang) => ({
  vendor,
  title,
  cited: cited.map(({ says, source, read, secondHand }) => ({ says, source, read, second_hand: secondHand })),
  metrics: metrics.map(({ metric, ours, theirs, why, reason, tickets, ids }) => ({
    ...{ metric, ours, theirs, why: why?.[lang], reason: reason?.[lang], tickets, ids },
  })),
})
