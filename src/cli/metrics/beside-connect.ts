import { UserError } from '../../errors.ts'
import type { Question } from '../../metrics/question.ts'
import type { ConnectFlags } from '../flags.ts'
import * as message from '../messages/connect.ts'
import { isCount, ordersOfMonth } from './metrics-request.ts'

/** Flags that are about files, or ask for tickets one by one: those stay where they are. */
export const ofFiles = [
  ...(['source', 'encoding', 'decimal', 'sheet', 'passwordFile', 'dateOrder'] as const),
  ...(['orderSource', 'orderMap', 'orderSheet'] as const),
] as const

/**
 * @param names flags that mean nothing there
 * @throws UserError for files and such flags beside `--connect`
 */
export function mustBeOfWarehouse<Flags extends object>(
  files: readonly string[],
  flags: Flags,
  names: readonly (keyof Flags & string)[],
): void {
  const given = names.find((flag) => {
    const value = flags[flag]
    return Array.isArray(value) ? value.length > 0 : value !== undefined
  })
  if (files.length > 0) throw new UserError(...message.filesToo(files[0]!))
  if (given) throw new UserError(...message.notConnected(`--${given.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`))
}

/** @throws UserError for flags of a database where there is none */
export function mustBeFiles(flags: ConnectFlags): void {
  for (const flag of ['schema', 'table', 'ordersTable'] as const)
    if (flags[flag] !== undefined)
      throw new UserError(...message.onlyWithConnect(flag === 'ordersTable' ? '--orders-table' : `--${flag}`))
}

/** `--orders 12040` beside a database. @throws UserError for files of orders */
export function ordersBeside(flags: { orders: readonly string[]; month?: string }): Question['ordersOfMonth'] {
  const file = flags.orders.find((value) => !isCount(value))
  if (file !== undefined) throw new UserError(...message.ordersInDatabase(file))
  return ordersOfMonth(flags.orders, flags.month)
}
