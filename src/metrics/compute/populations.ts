import type { Session } from '../../duckdb/session.ts'
import { coverage, cutMonths } from '../../tickets/load/month-coverage.ts'
import { wallOf } from '../../time/zone.ts'
import { type CountingRules, countTickets, type Population } from './counted-tickets.ts'
import { countOrders } from './order-table.ts'

/**
 * Measures something else for a while: during `work` the view `tickets` (and with orders the table `order_months`) is that of
 * another population; afterwards it is again what it was. `work` is told which months the population does not cover whole.
 */
export type PopulationScope = <T>(of: Population, work: (partial: readonly string[]) => Promise<T>) => Promise<T>

/** @param usual what the view is of outside the scope: the report, unless this is a scope inside another */
export const populationScope =
  (session: Session, rules: CountingRules, usual: Population = rules): PopulationScope =>
  async (of, work) => {
    const { zone, asOf, onlyMonths } = rules
    const use = async (population: Population) => {
      const { from, to } = population
      // only what somebody said is covered is: the other edges of a stretch of days are where the data decides
      const settled = {
        from: from === rules.from ? from : undefined,
        to: to === rules.to ? to : undefined,
      }
      const covered = await coverage(session, 'all_tickets', zone, {
        ...settled,
        asOf: asOf === undefined ? undefined : wallOf(zone, asOf),
      })
      const tickets = covered && { ...covered, partial: [...new Set([...covered.partial, ...cutMonths(population)])] }
      if (rules.orders) await countOrders(session, { zone, from, to, tickets, settled, onlyMonths })
      await countTickets(session, rules, population)
      return tickets?.partial ?? []
    }
    // with the same days only the tickets are others
    const only = async (population: Population) => {
      await countTickets(session, rules, population)
      return []
    }
    const swap = of.from === usual.from && of.to === usual.to ? only : use
    try {
      return await work(await swap(of))
    } finally {
      await swap(usual)
    }
  }
