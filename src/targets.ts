import { UserError } from './errors.ts'
import { channels } from './ticket.ts'
import { parseDuration } from './time/duration.ts'

const [minute, hour] = [60, 3600]

/** Seconds by channel; null: no target, and the channel is not in the population. What customers commonly expect, rounded. */
export const defaultTargets: Readonly<Record<string, number | null>> = {
  email: 6 * hour,
  form: 6 * hour,
  chat: 3 * minute,
  social: hour,
  sms: hour,
  review: 24 * hour,
  other: 24 * hour,
  phone: null,
}

/**
 * Targets from `--target 24h` (all channels), `--target email=6h` (one), `--target phone=none`, in the order given.
 * @throws UserError for an unknown channel or an unreadable duration
 */
export function parseTargets(said: readonly string[]): Record<string, number | null> {
  const targets: Record<string, number | null> = { ...defaultTargets }
  for (const one of said) {
    const at = one.indexOf('=')
    const [channel, value] = at < 0 ? [undefined, one] : [one.slice(0, at).trim(), one.slice(at + 1)]
    const s = value.trim() === 'none' ? null : parseDuration(value)
    if (channel === undefined) for (const name of channels) targets[name] = s
    else if ((channels as readonly string[]).includes(channel)) targets[channel] = s
    else
      throw new UserError(
        { en: `--target: there is no channel "${channel}".`, ko: `--target: "${channel}"(이)라는 채널은 없습니다.` },
        { en: `Channels: ${channels.join(', ')}.`, ko: `채널: ${channels.join(', ')}.` },
      )
  }
  return targets
}
