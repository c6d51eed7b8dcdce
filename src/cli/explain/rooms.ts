import { check, checkNames } from '../../check/check.ts'
import { insight, insightNames } from '../../insights/insight.ts'
import { rule, ruleNames } from '../../lint/rule.ts'
import { dimension, dimensionNames } from '../../metrics/dimension.ts'
import { metric, metricNames } from '../../metrics/metric.ts'
import { vendor, vendorNames } from '../../metrics/vendor.ts'
import { part, partNames } from '../../plan/part.ts'
import { section, sectionNames } from '../../report/page/section.ts'
import type { Lang } from '../../text/text.ts'
import { orderSource, orderSourceNames } from '../../tickets/order-source.ts'
import { source, sourceNames } from '../../tickets/source.ts'
import { reason, reasonNames } from '../../todo/reason.ts'
import { rooms } from '../messages/explain.ts'

export type ExplainedRoom = keyof typeof rooms
/** What all members have. */
export interface Member {
  title: string | Readonly<Record<Lang, string>>
}

/** An insight may have the name of a section. */
const sectionPrefix = 'report.'

/** In the order they are listed. */
export const roomIds = Object.keys(rooms) as ExplainedRoom[]
export const members = {
  metrics: { names: metricNames, load: metric },
  insights: { names: insightNames, load: insight },
  reasons: { names: reasonNames, load: reason },
  parts: { names: partNames, load: part },
  sections: {
    names: () => sectionNames().map((id) => `${sectionPrefix}${id}`),
    load: (id: string) => section(id.slice(sectionPrefix.length)),
  },
  dimensions: { names: dimensionNames, load: dimension },
  sources: { names: sourceNames, load: source },
  orders: { names: orderSourceNames, load: orderSource },
  vendors: { names: vendorNames, load: vendor },
  rules: { names: ruleNames, load: rule },
  checks: { names: checkNames, load: check },
} satisfies Record<ExplainedRoom, { names: () => readonly string[]; load: (id: string) => Promise<Member | undefined> }>
export const names = (room: ExplainedRoom) => members[room].names()
/** Everything that has a page. */
export const explainedNames = (): string[] => [...new Set(roomIds.flatMap(names))].sort()
