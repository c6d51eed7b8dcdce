import type { Shop } from '../shop.ts'

/**
 * Who wrote, as SQL over `tickets`: the requester, an e-mail address in lower case and without what follows a plus sign. NULL where
 * the export hides it (`j***@example.com`): two hidden names that look alike need not be one person.
 */
export const customerSql = (column: string): string => {
  const name = `lower(trim(${column}))`
  const plain = `CASE WHEN contains(${name}, '@') THEN split_part(split_part(${name}, '@', 1), '+', 1) || '@' || split_part(${name}, '@', 2) ELSE ${name} END`
  return `nullif(CASE WHEN contains(${column}, '**') OR contains(${column}, '●') THEN NULL ELSE ${plain} END, '')`
}

/** Of the tickets, the share whose customer is known. */
export async function knownCustomers({
  session,
}: Pick<Shop, 'session'>): Promise<{ known: number; all: number; customers: number }> {
  const [row] = await session.rows(
    `SELECT count(who)::DOUBLE AS known, count(*)::DOUBLE AS all_tickets, count(DISTINCT who)::DOUBLE AS customers FROM (SELECT ${customerSql('requester')} AS who FROM tickets)`,
  )
  const { known, all_tickets: all, customers } = row as { known: number; all_tickets: number; customers: number }
  return { known, all, customers }
}
