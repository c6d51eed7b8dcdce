import type { Config } from '../../config/schemas/config.ts'
import { UserError } from '../../errors.ts'
import { atAnyHour, promisesFor } from '../../plan/promise/text-promise.ts'
import type { Values } from '../../reply/values/data.ts'
import { channelName } from '../../text/channel-names.ts'
import type { Lang, Text } from '../../text/text.ts'
import type { FileFlags } from '../flags.ts'
import { measuredTime, noTimeMeasured } from '../messages/plan.ts'
import type { Run } from '../run.ts'
import { measuredPromises } from './measured-promises.ts'

const hour = 3600

/**
 * When an answer comes, as the tickets of an export let it be promised at any hour: the value of `response.hours`, or in words
 * `response.promise`, and where it is from.
 * @throws UserError where they allow no promise
 */
export async function measuredResponse(
  file: string,
  channel: string,
  { flags, config, lang }: { flags: FileFlags & { source?: string; zone?: string }; config: Config; lang: Lang },
  run: Pick<Run, 'io' | 'files'>,
): Promise<{ values: Values; told: Text }> {
  const promises = promisesFor(await measuredPromises([file], flags, config, run as Run), channel)
  const found = atAnyHour(promises)
  if (!found) throw new UserError(...noTimeMeasured(file, promises[0] && channelName(promises[0].channel), channel))
  const { rung, share, n } = found
  const hours = 'seconds' in rung! && rung.seconds % hour === 0 ? rung.seconds / hour : undefined
  return {
    values: hours === undefined ? { 'response.promise': rung!.text[lang] } : { 'response.hours': String(hours) },
    told: measuredTime(channelName(found.channel), rung!.text, share!, n),
  }
}
