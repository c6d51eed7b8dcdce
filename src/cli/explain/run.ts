import { loadConfig } from '../../config/config.ts'
import { UserError } from '../../errors.ts'
import { tooMany } from '../messages/cli.ts'
import type { Action } from '../run.ts'
import type { ExplainFlags } from './flags.ts'

/** `support-kit explain`: what an id means, and with `--ticket` how the numbers of one ticket came about. */
export const run: Action<ExplainFlags> = async (names, flags, run) => {
  if (flags.ticket !== undefined) {
    const { explainTicket } = await import('./ticket.ts')
    return explainTicket(flags.ticket, names, flags, run)
  }
  if (names.length > 1) throw new UserError(...tooMany('explain'))
  const { explainEntry } = await import('./entries.ts')
  run.lang = run.asked ?? (await loadConfig(run.io.cwd, undefined, flags.config)).lang ?? run.lang
  return explainEntry(names[0], { lang: run.lang, ...(flags.format && { format: flags.format }) }, run.io)
}
