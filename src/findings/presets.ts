/** How a rule is set: in a preset, or by `lint.rules` in the config. */
export const levels = ['off', 'warn', 'error'] as const

export type Level = (typeof levels)[number]

/** `all` is for looking around: every rule, those that `strict` leaves off as warnings. */
export const presets = ['recommended', 'strict', 'all'] as const
export type Preset = (typeof presets)[number]

/** What settings need to know of a rule, or of a check. */
export interface RuleDefaults {
  recommended: Level
  strict: Level
  options?: object
  choices?: Readonly<Record<string, readonly string[] | undefined>>
}

/** Of several presets the last wins; of none, everything is off until it is switched on. */
export function presetLevel({ recommended, strict }: RuleDefaults, names: readonly Preset[]): Level {
  const name = names.at(-1)
  if (name === undefined) return 'off'
  if (name === 'recommended') return recommended
  return name === 'all' && strict === 'off' ? 'warn' : strict
}
