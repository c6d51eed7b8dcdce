import type { Text } from '../../text/text.ts'
import { lackingNote, lackingWords } from '../messages/agents.ts'
import type { Lacking } from './handling.ts'

/** What is missing, by the names of the settings, and in words: of all, and beside channels that are planned. */
export function settingsLacking(lacking: readonly Lacking[]): { needed: string[]; why: Text; notes: Text[] } {
  const of = (what: Lacking['lacks']) => lacking.filter(({ lacks }) => lacks === what).map(({ channel }) => channel)
  const why = lackingWords(of('handling'), of('target'))
  return {
    needed: lacking.map(({ channel, lacks }) => (lacks === 'target' ? `targets.${channel}` : `plan.handleTime.${channel}`)),
    why,
    notes: lacking.length > 0 ? [lackingNote([...new Set(lacking.map(({ channel }) => channel))], why)] : [],
  }
}
