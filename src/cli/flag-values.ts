import { UserError } from '../errors.ts'
import { notACount } from '../findings/messages/settings.ts'
import { nearest } from '../text/nearest.ts'
import { notAPair, unknownMember } from './messages/cli.ts'

/** The id itself if it is one of those there are. @throws UserError that names them, and the one that may be meant */
export function known(flag: string, id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id
  throw new UserError(...unknownMember(flag, id, ids, nearest(id, ids)))
}

/** `created_at=Opened`, as flags give it, into field → header. @throws UserError where there is no `=` */
export function pairs(flag: string, said: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    said.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new UserError(...notAPair(flag, pair))
      const header = pair.slice(at + 1).trim()
      return [pair.slice(0, at).trim(), header.replace(/^"(.*)"$/, '$1')]
    }),
  )
}

/** What `--max-warnings` says, if it was said. @throws UserError for what is no number of warnings */
export function warningsIn(said: string | undefined): number | undefined {
  if (said === undefined) return undefined
  if (!/^\d{1,9}$/.test(said)) throw new UserError(...notACount('--max-warnings', said))
  return Number(said)
}
