import { csvText } from '../../../text/syntax/csv-writer.ts'
import type { SentFormat } from '../sent-format.ts'
import type { SentScore, Share } from '../sent-scores.ts'

const rowsOf = ({ agent, sent, sampled, steps, checks }: SentScore) => {
  const row = (kind: string, [measure, { n, count, share, low, high }]: [string, Share]) => [
    ...[agent ?? '', sent, sampled, kind, measure, n, count, share, low, high],
  ]
  return [...Object.entries(steps).map((one) => row('step', one)), ...Object.entries(checks).map((one) => row('check', one))]
}

/** A row for each agent and measure; of all agents together the name is blank. */
export default {
  title: 'CSV',
  render: ({ all, agents }) =>
    csvText(
      [
        ['agent', 'sent', 'sampled', 'kind', 'measure', 'n', 'count', 'share', 'low', 'high'],
        ...[all, ...agents].flatMap(rowsOf),
      ],
      { defused: true },
    ),
} satisfies SentFormat
