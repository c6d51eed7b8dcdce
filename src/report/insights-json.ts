import type { InsightReport } from '../insights/find-insights.ts'
import type { Lang } from '../text/text.ts'
import { periodJson } from './period-json.ts'

/** The stable shape of `schemas/insights.schema.json`: keys, ids and rows are the same in every language, only sentences follow it. */
export const insightsJson = ({ period, inputs, ledger, insights, warnings, currency }: InsightReport, lang: Lang) => ({
  schemaVersion: 1,
  ...{ period: periodJson(period), inputs, ledger },
  currency,
  insights: insights.map(({ insight, headline, cannotTell, smallest, values, sentences, rows }) => ({
    insight,
    headline: headline[lang],
    cannotTell: cannotTell?.[lang] ?? null,
    smallest: smallest?.[lang] ?? null,
    values,
    sentences: sentences.map(({ text }) => text[lang]),
    rows,
  })),
  warnings: warnings.map(({ code, text, count, ids }) => ({ code, message: text[lang], count, ids })),
})
