import { UserError } from '../errors.ts'
import { notAPair } from './messages/cli.ts'

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
