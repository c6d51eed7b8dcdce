import { UserError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import { noSuchChoice, noSuchOption, wrongOption } from './messages/settings.ts'
import type { RuleDefaults } from './presets.ts'

export type Options = Readonly<Record<string, unknown>>

/**
 * The options of a rule from the settings, checked: known keys, values of the default's type. `where` names the settings in errors.
 * @throws UserError for a key that the rule does not have, for a value of another type, and for a word that is not among its choices
 */
export function checkedOptions(
  rule: string,
  { options = {}, choices = {} }: Pick<RuleDefaults, 'options' | 'choices'>,
  given: Options,
  where: string,
): Options {
  const usual = options as Options
  const keys = Object.keys(usual)
  for (const [key, value] of Object.entries(given)) {
    if (!keys.includes(key)) throw new UserError(...noSuchOption(where, rule, key, keys, nearest(key, keys)))
    if (!alike(value, usual[key])) throw new UserError(...wrongOption(where, rule, key, usual[key]))
    const among = choices[key]
    const strange = among && [value].flat().find((word) => !among.includes(word as string))
    if (strange !== undefined) throw new UserError(...noSuchChoice(where, rule, key, String(strange), among!))
  }
  return given
}

/** Whether a value has the type of the default; the members of a list are compared with its first, an empty list holds words. */
function alike(value: unknown, usual: unknown): boolean {
  if (Array.isArray(usual)) return Array.isArray(value) && value.every((one) => alike(one, usual[0] ?? ''))
  if (typeof usual === 'number') return typeof value === 'number' && Number.isFinite(value) && value >= 0
  return typeof value === typeof usual && !Array.isArray(value) && value !== null
}
