import { resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import { decode } from '../../files/decode.ts'
import { isThere } from '../../files/files.ts'
import { smallFile } from '../../files/small-file.ts'
import { type OrderForecast, readForecast } from '../../plan/demand/order-forecast.ts'
import { noForecastFile } from '../messages/plan.ts'
import type { Run } from '../run.ts'

/** Orders to come, of `--forecast`. @throws UserError for a file that is not there, is too large, or is no forecast */
export async function forecastIn(name: string | undefined, { io, files }: Run): Promise<OrderForecast | undefined> {
  if (name === undefined) return undefined
  const path = resolve(io.cwd, name)
  files.reads([name])
  if (!isThere(path)) throw new UserError(...noForecastFile(name))
  return readForecast(decode(await smallFile(name, path), name).text, name)
}
