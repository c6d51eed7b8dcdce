/** Levels of a rule, in a preset or in the settings. */
export const levels = ['off', 'warn', 'error'] as const

export type Level = (typeof levels)[number]

/** Presets of rules; `all` turns on every rule, those off in `strict` as warnings. */
export const presets = ['recommended', 'strict', 'all'] as const
export type Preset = (typeof presets)[number]

/** The defaults of a rule or check: levels in the presets, options and their allowed words. */
export interface RuleDefaults {
  recommended: Level
  strict: Level
  options?: object
  choices?: Readonly<Record<string, readonly string[] | undefined>>
}

/** Level of a rule under presets: the last preset wins; without any, every rule is off. */
export function presetLevel({ recommended, strict }: RuleDefaults, names: readonly Preset[]): Level {
  const name = names.at(-1)
  if (name === undefined) return 'off'
  if (name === 'recommended') return recommended
  return name === 'all' && strict === 'off' ? 'warn' : strict
}
