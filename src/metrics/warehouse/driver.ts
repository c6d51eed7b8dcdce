import { room } from '../../registry.ts'
import type { Text } from '../../text/text.ts'
import type { Rows } from './survey.ts'

/**
 * A way to a database, by the scheme of its address. Its package is not among our dependencies: who needs it installs it. Adding one
 * is adding one file of these under `drivers/`, named after the dialect that it speaks.
 */
export interface Driver {
  schemes: readonly string[]
  /** an address */
  example: string
  /** what `npm install` is given */
  package: string
  /** variables of the environment whose values must not be shown */
  secrets: readonly string[]
  /**
   * Connects, to read only and with limits of time. Who may do so is found where the driver always looks; nothing of that is kept.
   * @throws what the driver throws: `explain` puts it into words
   */
  connect(address: string): Promise<Connection>
  /** what is wrong and what to try, of an error of the driver; undefined: only its own words tell */
  explain(error: unknown): readonly [problem: Text, hint: Text] | undefined
}

export interface Connection {
  /** the rows of a query, under the names that it gives its columns; those are in lower case */
  rows: Rows
  /** the columns of a table, named exactly as they are there; none where there is no such table */
  columns(table: readonly string[]): Promise<readonly Column[]>
  /** tables that may be read, as `--table` takes them */
  tables(schema: string | undefined): Promise<readonly string[]>
  close(): Promise<void>
}

export interface Column {
  name: string
  /** it holds lists */
  list: boolean
}

/** A column by a name that somebody wrote: that very one, else the one that differs in upper and lower case alone. */
export function columnNamed(columns: readonly Column[], name: string): Column | undefined {
  const exact = columns.find((column) => column.name === name)
  const alike = columns.filter((column) => column.name.toLowerCase() === name.toLowerCase())
  return exact ?? (alike.length === 1 ? alike[0] : undefined)
}

/** How long to wait for a connection, and for a query, ms. */
export const [patience, longest] = [15_000, 600_000]

/** What somebody waits for no longer than this, ms. @throws an error that says `late` */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

export const drivers = room<Driver>(new URL('./drivers/', import.meta.url))
