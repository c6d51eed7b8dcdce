import { UserError } from '../errors.ts'
import { notACount } from '../findings/messages/settings.ts'

/** What `--max-warnings` says, if it was said. @throws UserError for what is no number of warnings */
export function warningsIn(said: string | undefined): number | undefined {
  if (said === undefined) return undefined
  if (!/^\d{1,9}$/.test(said)) throw new UserError(...notACount('--max-warnings', said))
  return Number(said)
}
