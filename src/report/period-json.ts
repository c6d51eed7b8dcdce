import type { Period } from '../metrics/report.ts'

/** The period and its filters as every JSON has them: `period` of `schemas/report.schema.json`. */
export const periodJson = ({ from, to, zone, asOf, filter }: Period) => ({
  ...{ from, to, zone, asOf },
  ...(filter && { filter: filter.map(({ by, not, keys }) => ({ by, [not ? 'not' : 'is']: keys })) }),
})
