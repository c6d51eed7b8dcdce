import { room } from '../../registry.ts'
import type { Text } from '../../text/text.ts'
import type { Rows } from './survey.ts'

/**
 * A way to a database, by the scheme of its address. Its package is not among our dependencies: who needs it installs it. Adding one
 * is adding one file of these under `drivers/`, named after the dialect that it speaks.
 */
export interface Driver {
  schemes: readonly string[]
  /** what `npm install` is given */
  package: string
  /**
   * Connects, to read only and with limits of time. Who may do so is found where the driver always looks; nothing of that is kept.
   * @throws what the driver throws: `explain` puts it into words
   */
  connect(address: string): Promise<Connection>
  /** what is wrong and what to try, of an error of the driver; undefined: only its own words tell */
  explain(error: unknown): readonly [problem: Text, hint: Text] | undefined
}

export interface Connection {
  rows: Rows
  /** the columns of a table, with their types; none where there is no such table */
  columns(table: readonly string[]): Promise<readonly { name: string; list: boolean }[]>
  /** tables that may be read, as `--table` takes them */
  tables(schema: string | undefined): Promise<readonly string[]>
  close(): Promise<void>
}

export const drivers = room<Driver>(new URL('./drivers/', import.meta.url))
