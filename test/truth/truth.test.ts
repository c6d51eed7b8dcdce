import { describe, expect, it } from 'vitest'
import { compare } from './check.ts'
import { dice } from './dice.ts'
import { orderShapes } from './order-shapes.ts'
import type { Orders } from './orders.ts'
import type { Exported } from './shape.ts'
import { gorgiasCsv } from './shapes/gorgias.ts'
import { intercomApi } from './shapes/intercom.ts'
import { zendeskCsv } from './shapes/zendesk.ts'
import { shapes } from './shapes.ts'
import { makeOrders, makeTickets, type Ticket } from './shop.ts'
import { wraps } from './wrap.ts'

/** `TRUTH_SEEDS=1-200 TRUTH_SHAPES=zendesk npx vitest run test/truth` runs the long sweep. */
const said = /^(\d+)-(\d+)$/.exec(process.env.TRUTH_SEEDS ?? '1-1')!
const seeds = Array.from({ length: Number(said[2]) - Number(said[1]) + 1 }, (_, i) => Number(said[1]) + i)
const only = process.env.TRUTH_SHAPES ?? ''

const zones = ['Asia/Seoul', 'Europe/Madrid', 'America/New_York', 'Asia/Kolkata', 'America/Santiago']

const shop = (seed: number) => {
  const chance = dice(seed)
  const zone = chance.one(zones)
  const from = Date.UTC(2026, chance.one([0, 1, 7, 8, 9]), 1)
  const to = from + chance.whole(58, 100) * 86_400_000
  return { chance, zone, from, to, tickets: makeTickets(chance, from, to, chance.whole(120, 260)) }
}

const agree = async (exported: Exported, zone: string, orders?: Orders) => {
  const wrong = await compare(exported, zone, orders)
  const head = new TextDecoder().decode(exported.files[0]!.bytes.slice(0, 300)).split(/[\r\n]/)[0]
  if (wrong.length > 0) expect.fail([zone, head, ...wrong.slice(0, 20)].join('\n'))
}

describe('the same tickets, as each helpdesk writes them', () => {
  for (const [name, shape] of Object.entries(shapes).filter(([name]) => name.includes(only))) {
    it.each(seeds)(`${name}, seed %i`, async (seed) => {
      const { chance, zone, tickets } = shop(seed * 7919 + name.length)
      await agree(shape({ tickets, zone, dice: chance }), zone)
    })
  }
})

describe('the same export, however it comes', () => {
  for (const [name, wrap] of Object.entries(wraps).filter(([name]) => `as ${name}`.includes(only))) {
    it.each(seeds)(`as ${name}, seed %i`, async (seed) => {
      const { chance, zone, tickets } = shop(seed * 104_729 + name.length)
      const shape = chance.one(Object.values(shapes))
      await agree(await wrap(shape({ tickets, zone, dice: chance }), chance), zone)
    })
  }
})

describe('contact rate, with the orders of each shop system', () => {
  for (const [name, shape] of Object.entries(orderShapes).filter(([name]) => `orders ${name}`.includes(only))) {
    it.each(seeds)(`orders ${name}, seed %i`, async (seed) => {
      const { chance, zone, tickets, from, to } = shop(seed * 1_299_709 + name.length)
      const reach = () => chance.one([0, 0, 3, 40]) * 86_400_000
      const orders = makeOrders(chance, from - reach(), to + reach(), chance.whole(300, 900))
      const exported = chance.one([zendeskCsv, gorgiasCsv, intercomApi])({ tickets, zone, dice: chance })
      await agree(exported, zone, shape({ orders, zone, dice: chance }))
    })
  }
})

/**
 * Files of 16 MB and more are read in one pass by what their first rows show. Here the last tenth shows what these do not: marks,
 * channels, ratings and times that come nowhere before.
 */
describe.runIf(process.env.TRUTH_LARGE)('a large export, whose first rows do not show everything', () => {
  const csvShapes = Object.entries(shapes).filter(([name]) => name.includes(only) && /csv|report|sheet|loader|backup/.test(name))
  it.each(csvShapes)('%s', async (name, shape) => {
    const chance = dice(seeds[0]! * 31 + name.length)
    const zone = chance.one(zones)
    const from = Date.UTC(2026, 0, 1)
    const made = makeTickets(chance, from, from + 300 * 86_400_000, 26_000).sort((a, b) => a.created - b.created)
    const long = 'Where is my sejak? '.repeat(40)
    const tickets = made.map((t, i): Ticket => {
      const early = i < made.length * 0.9
      const plain = {
        ...t,
        fate: undefined,
        channel: 'email' as const,
        stars: t.stars === null ? null : 4,
        tags: t.tags.slice(0, 1),
        replies: Math.min(t.replies, 1),
      }
      return { ...(early ? plain : t), body: t.body + long, subject: t.subject + long.slice(0, 60) }
    })
    await agree(shape({ tickets, zone, dice: chance }), zone)
  })
})
