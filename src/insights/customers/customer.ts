import { type Rows, type Shop, tagSet } from '../shop.ts'

/**
 * Who wrote, as SQL over `tickets`: the requester, an e-mail address in lower case and without what follows a plus sign. NULL where
 * the export hides it (`j***@example.com`): two hidden names that look alike need not be one person. Cells have no blanks around them.
 */
export const customerSql = (column: string): string => {
  const name = `lower(${column})`
  // splitting is slow, and few addresses have a plus sign
  const plain = `split_part(split_part(${name}, '@', 1), '+', 1) || '@' || split_part(${name}, '@', 2)`
  return `nullif(CASE WHEN contains(${column}, '**') OR contains(${column}, '●') THEN NULL WHEN contains(${column}, '+') AND contains(${column}, '@') THEN ${plain} ELSE ${name} END, '')`
}

/**
 * The same as a number, which is compared and sorted faster than a name: two of a million customers have the same one once in forty
 * million exports.
 */
export const customerNumber = (column: string): string => {
  const name = customerSql(column)
  return `(CASE WHEN ${name} IS NOT NULL THEN hash(${name}) END)`
}

/**
 * The tickets with a number for who wrote them, one for their tags, `tag_set`, and one of their own, `place`; `in_time`: answered within
 * target, where `has_target`.
 */
export const askingSql = `
  SELECT row_number() OVER () AS place, id, created_at, channel, ${tagSet('tags')} AS tag_set, csat, order_ref, reply, reply_s, solve_s,
    reply = 'answered' AND coalesce(reply_s <= target_s, reply_business_s <= target_business_s, false) AS in_time, coalesce(target_s, target_business_s) IS NOT NULL AS has_target,
    ${customerNumber('requester')} AS customer FROM tickets`

/** Of the tickets, the share whose customer is known. */
export interface KnownCustomers {
  known: number
  all: number
  customers: number
}

/** @param asking its table, or the query for it */
export async function knownCustomers(session: Rows, asking = `(${askingSql})`): Promise<KnownCustomers> {
  const [row] = await session.rows(
    `SELECT count(customer)::DOUBLE AS known, count(*)::DOUBLE AS all_tickets, count(DISTINCT customer)::DOUBLE AS customers FROM ${asking}`,
  )
  const { known, all_tickets: all, customers } = row as { known: number; all_tickets: number; customers: number }
  return { known, all, customers }
}

const made = new WeakMap<Shop, Promise<KnownCustomers>>()

/** Makes the tables `asking` and `tag_sets` (`tag_set`, `tags`), once for all insights of a shop. */
export function makeAsking(shop: Shop): Promise<KnownCustomers> {
  const making = made.get(shop) ?? make(shop)
  made.set(shop, making)
  return making
}

async function make({ session }: Shop): Promise<KnownCustomers> {
  await session.rows(`CREATE OR REPLACE TEMP TABLE asking AS ${askingSql}`)
  await session.rows(
    `CREATE OR REPLACE TEMP TABLE tag_sets AS SELECT ${tagSet('tags')} AS tag_set, any_value(tags) AS tags FROM tickets GROUP BY tag_set`,
  )
  return knownCustomers(session, 'asking')
}
