import { jsonText } from '../../terminal/json-text.ts'
import { periodJson } from '../period-json.ts'
import { partsJson } from '../plan-json.ts'
import type { PlanRenderer } from '../plan-renderer.ts'

/** The stable shape of `schemas/plan.schema.json`: keys, ids and rows are the same in every language, only sentences follow it. */
export default {
  title: 'JSON',
  render: ({ month, zone, period, inputs, ledger, currency, parts, warnings }, { lang }) =>
    jsonText({
      schemaVersion: 1,
      ...{ month, zone, period: periodJson(period), inputs, ledger },
      ...(currency !== undefined && { currency }),
      parts: partsJson({ parts }, lang),
      warnings: warnings.map(({ code, text, count, ids }) => ({ code, message: text[lang], count, ids })),
    }),
} satisfies PlanRenderer
