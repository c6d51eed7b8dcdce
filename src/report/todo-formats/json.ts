import { jsonText } from '../../terminal/json-text.ts'
import { isoIn } from '../../time/zone.ts'
import { periodJson } from '../period-json.ts'
import type { TodoRenderer } from '../todo-renderer.ts'

/** The stable shape of `schemas/todo.schema.json`: keys, ids and reasons are the same in every language. */
export default {
  title: 'JSON',
  render({ period, inputs, ledger, asOf, newest, reasons, items, warnings }, { lang }) {
    const at = (instant: number | null) => (instant === null ? null : isoIn(period.zone, instant))
    return jsonText({
      schemaVersion: 1,
      ...{ period: periodJson(period), inputs, ledger },
      asOf: at(asOf),
      newest,
      reasons: reasons.map(({ reason, title, count, cannotTell, needed }) => ({
        ...{ reason, title: title[lang], count },
        cannotTell: cannotTell?.[lang] ?? null,
        needed: needed?.[lang] ?? null,
      })),
      tickets: items.map(({ ticket, reasons, deadline, overdueS, since, orders, template, text, ...line }) => ({
        ticket,
        reasons: reasons.map((one) => ({
          reason: one.reason,
          since: at(one.since),
          deadline: at(one.deadline),
          due: one.due ?? null,
        })),
        ...{ deadline: at(deadline), overdue_s: overdueS, since: at(since), orders, template },
        ...{ channel: line.channel, status: line.status, agent: line.agent, team: line.team, tags: line.tags },
        ...(text !== undefined && { text }),
      })),
      warnings: warnings.map(({ code, text, count, ids }) => ({ code, message: text[lang], count, ids })),
    })
  },
} satisfies TodoRenderer
