import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answer, ask, openSession, probe } from '../../src/index.ts'

it('the public API goes from files to a report', async () => {
  const cwd = join(import.meta.dirname, '../../fixtures/teahouse')
  const session = await openSession()
  try {
    const open = (file: string) => probe(file, { cwd, stdin: process.stdin, temp: session.temp })
    const { report } = await answer(session, {
      ...ask('Asia/Seoul'),
      metrics: ['volume'],
      tickets: [await open('tickets.csv')],
      orders: [await open('monthly-orders.csv')],
    })
    expect(report.results).toEqual([{ metric: 'volume', group: {}, values: { tickets: report.ledger.counted } }])
    expect(report.inputs.map((i) => i.role)).toEqual(['tickets', 'orders'])
  } finally {
    session.close()
  }
})
