import { createHash } from 'node:crypto'
import { maskPersonal } from '../../text/mask-personal.ts'
import { customerSql } from '../customers/customer.ts'
import type { Shop } from '../shop.ts'
import { tellingWords } from './features.ts'
import { asks, plainMessage, plainSubject } from './message-text.ts'

/** A ticket by what its customer asked. */
export interface Asked {
  id: string
  /** who wrote; of a ticket whose customer is not known, the ticket itself */
  customer: string
  /** index into the distinct texts; undefined where subject and message say nothing */
  text: number | undefined
  tags: readonly string[]
  product: string | null
  /** solved with exactly one reply; null where it is not solved, or the number of replies is not known */
  oneTouch: boolean | null
  inOrderMonths: boolean
}

/** A text that one or more tickets have: those of the same telling words are one. */
export interface AskedText {
  /** personal data masked */
  text: string
  asks: boolean
}

export interface AskedTickets {
  tickets: readonly Asked[]
  texts: readonly AskedText[]
  /** tickets older than the newest that are looked at */
  older: number
}

/** The newest tickets, so that memory is bounded. */
const mostTickets = 200_000
const chunk = 20_000
/** Where the subject says what it is about, less of the message is needed. */
const [shortBody, longBody] = [200, 400]

interface Row {
  id: string
  customer: string
  subject: string | null
  first_message: string | null
  tags: string[] | null
  product: string | null
  one_touch: boolean | null
  in_order_months: boolean | null
}

/** What the customers of the counted tickets asked first, newest first. */
export async function askedTickets({ session }: Shop): Promise<AskedTickets> {
  await session.rows(`
    CREATE OR REPLACE TEMP TABLE asked AS
    SELECT row_number() OVER (ORDER BY local_created DESC NULLS LAST, id) AS place, id, coalesce(${customerSql('requester')}, '#' || id) AS customer, left(subject, 300) AS subject,
      left(first_message, 4000) AS first_message, tags, product, CASE WHEN is_solved THEN replies = 1 END AS one_touch, in_order_months FROM tickets`)
  try {
    const [{ n }] = (await session.rows('SELECT count(*)::DOUBLE AS n FROM asked')) as unknown as [{ n: number }]
    const tickets: Asked[] = []
    const texts: AskedText[] = []
    const known = new Map<string, number>()
    for (let from = 0; from < Math.min(n, mostTickets); from += chunk) {
      const rows = (await session.rows(
        `SELECT * EXCLUDE (place) FROM asked WHERE place > ${from} AND place <= ${from + chunk} ORDER BY place`,
      )) as unknown as Row[]
      for (const row of rows) tickets.push(read(row))
    }
    return { tickets, texts, older: Math.max(0, n - mostTickets) }

    function read({ id, customer, subject, first_message: message, tags, product, one_touch, in_order_months }: Row): Asked {
      const head = plainSubject(subject ?? '')
      const headTells = tellingWords(maskPersonal(head)).length > 0
      const body = plainMessage(message ?? '', headTells ? shortBody : longBody)
      const text = maskPersonal([...(headTells ? [head] : []), body].filter(Boolean).join('. '))
      const rest = { tags: tags ?? [], product, oneTouch: one_touch, inOrderMonths: in_order_months === true }
      return { id, customer, text: place(text), ...rest }
    }

    function place(text: string): number | undefined {
      const words = tellingWords(text)
      if (words.length === 0) return undefined
      const key = createHash('sha1')
        .update([...new Set(words)].sort().join(' '))
        .digest('base64')
      const found = known.get(key)
      if (found !== undefined) return found
      known.set(key, texts.length)
      texts.push({ text, asks: asks(text) })
      return texts.length - 1
    }
  } finally {
    await session.rows('DROP TABLE IF EXISTS asked')
  }
}
