import { expect, it } from 'vitest'
import { read } from './read.ts'

const sheet = (ids: readonly string[]) =>
  `ticket id,created at,status,order id\n${ids.map((id) => `${id},2026-10-05 09:00,open,${id}`).join('\n')}\n`

it('ids that all end in .0 are whole numbers, those of orders too', async () => {
  for (const ids of [
    ['1002.0', '1003.0'],
    ['1002.00', '1003.00'],
  ]) {
    const { rows, warnings } = await read(sheet(ids))
    expect([rows.map((r) => [r.id, r.order_ref]), warnings]).toEqual([
      [
        ['1002', '1002'],
        ['1003', '1003'],
      ],
      [],
    ])
  }
  const json = JSON.stringify(
    ['1002.0', '1003.0'].map((id) => ({ ticket_id: id, created_at: '2026-10-05 09:00', status: 'open' })),
  )
  expect((await read(json)).rows.map((r) => r.id)).toEqual(['1002', '1003'])
})

it('some among others stay and are told', async () => {
  const { rows, warnings } = await read(sheet(['1002.0', '1003', 'A-7']))
  expect(rows.map((r) => r.id)).toEqual(['1002.0', '1003', 'A-7'])
  expect(warnings).toMatchObject([{ code: 'float-ids', count: 1 }])
})

it('a number of versions is no such id', async () => {
  expect((await read(sheet(['1.5', '2.0']))).rows.map((r) => r.id)).toEqual(['1.5', '2.0'])
})

it('a column that asks whether a ticket was reopened counts 0 and 1', async () => {
  for (const [yes, no] of [
    ['Sim', 'Não'],
    ['yes', 'no'],
    ['예', '아니오'],
    ['TRUE', 'FALSE'],
    ['1,0', '0,0'],
  ]) {
    const { rows } = await read(
      `ticket id;created at;status;reopens;replies\n1;2026-10-05 09:00;solved;${yes};2\n2;2026-10-05 09:00;solved;${no};3,0\n3;2026-10-05 09:00;solved;;1\n`,
    )
    expect(rows.map((r) => [r.reopens, r.replies])).toEqual([
      [1, 2],
      [0, 3],
      [null, 1],
    ])
  }
})
