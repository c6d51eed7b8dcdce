import type { PlanFound } from '../../plan/make-plan.ts'
import { jsonText } from '../../terminal/json-text.ts'
import type { Lang } from '../../text/text.ts'
import { isoIn } from '../../time/zone.ts'
import type { TodoList } from '../../todo/todo.ts'
import { insightsJson } from '../insights-json.ts'
import { answerParts } from '../page/answer.ts'
import { pageContext, pageTitle } from '../page/context.ts'
import type { PageRenderer } from '../page-renderer.ts'
import { partsJson } from '../plan-json.ts'
import { reportJson, resultJson } from '../report-json.ts'

/** What the page is drawn from, every number of it: the stable shape of `schemas/month.schema.json`. */
export default {
  title: 'JSON, all that the page shows',
  async render(review, lang) {
    const context = await pageContext(review, lang)
    const { report, month, history, causes, medians, hours, weeks, tagWeeks, todo, plan } = review
    const results = (some: typeof hours) => some.map((one) => resultJson(one, lang))
    return jsonText({
      schemaVersion: 1,
      title: pageTitle(context),
      answer: answerParts(context),
      metrics: reportJson(report, lang),
      trends: results(report.trends),
      month: insightsJson(month, lang),
      history: insightsJson(history, lang),
      causes,
      medians: medians.map(({ month, n, low, high }) => ({ month, n, low_s: low, high_s: high })),
      hours: results(hours),
      weeks: results(weeks),
      tagWeeks: results(tagWeeks),
      ...(todo && { todo: todoJson(todo, lang) }),
      ...(plan && { plan: planJson(plan, lang) }),
    })
  },
} satisfies PageRenderer

/** The tickets themselves are on the list: `support-kit todo -f json`. */
const todoJson = ({ asOf, newest, reasons, items, period }: TodoList, lang: Lang) => ({
  ...{ asOf: asOf === null ? null : isoIn(period.zone, asOf), newest, tickets: items.length },
  reasons: reasons.map(({ reason, title, count, cannotTell }) => ({
    ...{ reason, title: title[lang], count, cannotTell: cannotTell?.[lang] ?? null },
  })),
})

const planJson = (plan: PlanFound, lang: Lang) => ({
  ...{ month: plan.month, zone: plan.zone },
  ...(plan.currency !== undefined && { currency: plan.currency }),
  parts: partsJson(plan, lang),
})
