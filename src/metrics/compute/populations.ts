import type { Session } from '../../duckdb/session.ts'
import { cutMonths } from '../../tickets/load/month-coverage.ts'
import { wallOf } from '../../time/zone.ts'
import { countTickets } from './counted-tickets.ts'
import type { CountingRules, Population } from './counting-rules.ts'
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
    const { asOf, onlyMonths } = rules
    const autoReplies = ({ countAutoReplies }: Population) => countAutoReplies ?? rules.countAutoReplies
    const renewed = autoReplies(of) !== autoReplies(usual)
    const use = async (population: Population) => {
      const { from, to } = population
      // only what somebody said is covered is: the other edges of a stretch of days are where the data decides
      const settled = {
        from: from === rules.from ? from : undefined,
        to: to === rules.to ? to : undefined,
      }
      const covered = await rules.coverage({ ...settled, asOf: asOf === undefined ? undefined : wallOf(rules.zone, asOf) })
      const tickets = covered && { ...covered, partial: [...new Set([...covered.partial, ...cutMonths(population)])] }
      if (rules.orders) await countOrders(session, { orders: rules.orders, from, to, tickets, settled, onlyMonths })
      await countTickets(session, rules, population, renewed)
      return tickets?.partial ?? []
    }
    // with the same days only the tickets are others
    const only = async (population: Population) => {
      await countTickets(session, rules, population, renewed)
      return []
    }
    const swap = of.from === usual.from && of.to === usual.to ? only : use
    try {
      return await work(await swap(of))
    } finally {
      await swap(usual)
    }
  }
