import { describe, expect, it } from 'vitest'
import { compare } from './check.ts'
import { dice } from './dice.ts'
import { shapes } from './shapes.ts'
import { makeTickets } from './shop.ts'

/** `TRUTH_SEEDS=1-200 TRUTH_SHAPES=zendesk npx vitest run test/truth` runs the long sweep. */
const said = /^(\d+)-(\d+)$/.exec(process.env.TRUTH_SEEDS ?? '1-1')!
const seeds = Array.from({ length: Number(said[2]) - Number(said[1]) + 1 }, (_, i) => Number(said[1]) + i)
const only = process.env.TRUTH_SHAPES ?? ''

const zones = ['Asia/Seoul', 'Europe/Madrid', 'America/New_York', 'Asia/Kolkata', 'America/Santiago']

describe('the same tickets, as each helpdesk writes them', () => {
  for (const [name, shape] of Object.entries(shapes).filter(([name]) => name.includes(only))) {
    it.each(seeds)(`${name}, seed %i`, async (seed) => {
      const chance = dice(seed * 7919 + name.length)
      const zone = chance.one(zones)
      const from = Date.UTC(2026, chance.one([0, 1, 7, 8, 9]), 1)
      const tickets = makeTickets(chance, from, from + chance.whole(58, 100) * 86_400_000, chance.whole(120, 260))
      const exported = shape({ tickets, zone, dice: chance })
      const wrong = await compare(exported, zone)
      if (wrong.length > 0) expect.fail([zone, new TextDecoder().decode(exported.files[0]!.bytes.slice(0, 300)).split(/[\r\n]/)[0], ...wrong.slice(0, 20)].join('\n'))
    })
  }
})
