import { UserError } from '../../../errors.ts'
import { unknownField } from '../../messages/columns.ts'
import { orderFields } from '../../order-source.ts'
import type { ColumnHeader } from './column-header.ts'
import { columnsNamed, type FieldMap } from './match-columns.ts'

const fields = Object.keys(orderFields).filter((field) => field !== 'cancelled' && field !== 'test')

/** Whether there are the fields and columns that `--order-map` names. @throws UserError for one that there is not */
export function checkOrderMap(map: FieldMap | undefined, found: readonly ColumnHeader[], file: string): void {
  for (const [field, header] of Object.entries(map ?? {})) {
    if (!fields.includes(field)) throw new UserError(...unknownField('--order-map', field, fields))
    if (header !== undefined) columnsNamed(header, found, file)
  }
}
