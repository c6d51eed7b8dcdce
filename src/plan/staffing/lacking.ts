import type { Text } from '../../text/text.ts'
import { lackingNote, lackingWords } from '../messages/agents.ts'
import type { Lacking } from './handling.ts'

/** What is missing, by the names of the settings, and in words: of all, and beside channels that are planned. */
export function settingsLacking(lacking: readonly Lacking[]): { needed: string[]; why: Text; notes: Text[] } {
  const of = (what: Lacking['lacks']) => lacking.filter(({ lacks }) => lacks === what).map(({ channel }) => channel)
  const why = lackingWords(of('handling'), of('target'), of('hours').length > 0)
  return {
    needed: [...new Set(lacking.map(({ channel, lacks }) => settingOf[lacks](channel)))],
    why,
    notes: lacking.length > 0 ? [lackingNote([...new Set(lacking.map(({ channel }) => channel))], why)] : [],
  }
}

const settingOf: Readonly<Record<Lacking['lacks'], (channel: string) => string>> = {
  target: (channel) => `targets.${channel}`,
  handling: (channel) => `plan.handleTime.${channel}`,
  hours: () => 'businessHours',
}
