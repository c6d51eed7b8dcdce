import { UserError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import { unknownMember } from './messages/cli.ts'

/** The id itself if it is one of those there are. @throws UserError that names them, and the one that may be meant */
export function known(flag: string, id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id
  throw new UserError(...unknownMember(flag, id, ids, nearest(id, ids)))
}
