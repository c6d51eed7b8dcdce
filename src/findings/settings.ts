import { UserError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import { fitsName, fitsPath } from './glob.ts'
import { noSuchRule, notALevel } from './messages/settings.ts'
import { checkedOptions, type Options } from './options.ts'
import { type Level, levels, type Preset, presetLevel, type RuleDefaults } from './presets.ts'

/** The value of a rule in the configuration: `warn`, or `[warn, {maxLength: 30}]`. */
export type LevelSetting = Level | readonly [Level, Options]

/** The part of the configuration that sets rules (or checks), everywhere or for some files and tags. */
export interface SettingsConfig {
  extends?: Preset | readonly Preset[] | undefined
  rules?: Readonly<Record<string, LevelSetting>> | undefined
  overrides?: readonly Override[] | undefined
}

/** Rules for some files, some tags, or both; of two overrides that match, the later wins. */
export interface Override {
  files?: string | readonly string[] | undefined
  tags?: string | readonly string[] | undefined
  rules: Readonly<Record<string, LevelSetting>>
}

export interface Setting {
  level: Level
  options: Options
}

/** The subject a rule may be set for: a file, and a tag in it. */
export interface Subject {
  file: string
  tag?: string
}

export interface Settings {
  /** ids of the rules that can be on for some subject: only these are loaded */
  maybeOn: readonly string[]
  /** setting of a rule for one subject, the same object for the same matching overrides. @throws UserError for options that the rule does not have */
  of(id: string, rule: RuleDefaults, subject: Subject): Setting
}

interface Layer {
  rules: Readonly<Record<string, LevelSetting>>
  where: string
  /** whether it holds for every subject */
  everywhere: boolean
  fits(subject: Subject): boolean
}

/**
 * Settings of all rules: preset, `rules`, matching overrides, command line; the later wins. A level alone keeps the options set before.
 * `where` names the settings in an error: `support-kit.yaml: lint`.
 *
 * @param flags `no-vague:error`, as `--rule` gives them
 * @throws UserError for a rule that is not among `known`
 */
export function settings(
  config: SettingsConfig,
  flags: { preset?: Preset | undefined; rules: readonly string[] },
  known: readonly string[],
  where: string,
): Settings {
  const names = flags.preset ? [flags.preset] : [config.extends ?? 'recommended'].flat()
  const given = flags.rules.map(fromFlag)
  const layers: Layer[] = [
    { rules: config.rules ?? {}, where: `${where}.rules`, everywhere: true, fits: () => true },
    ...(config.overrides ?? []).map(
      ({ rules, files, tags }, i): Layer => ({
        rules,
        where: `${where}.overrides.${i}`,
        everywhere: false,
        fits: ({ file, tag }: Subject) =>
          (files === undefined || [files].flat().some((pattern) => fitsPath(file, pattern))) &&
          (tags === undefined || (tag !== undefined && [tags].flat().some((pattern) => fitsName(tag, pattern)))),
      }),
    ),
    ...given.map(([id, level]): Layer => ({ rules: { [id]: level }, where: '--rule', everywhere: true, fits: () => true })),
  ]
  for (const { rules, where } of layers)
    for (const id of Object.keys(rules))
      if (!known.includes(id)) throw new UserError(...noSuchRule(where, id, nearest(id, known)))

  const off = (id: string) => {
    const about = layers.filter(({ rules }) => rules[id] !== undefined)
    const everywhere = names.length === 0 || about.some((layer) => layer.everywhere)
    return everywhere && about.every(({ rules }) => levelIn(rules[id]!) === 'off')
  }
  const made = new Map<string, Setting>()
  return {
    maybeOn: known.filter((id) => !off(id)),
    of: (id, rule, subject) => {
      const fitting = layers.filter((layer) => layer.rules[id] !== undefined && layer.fits(subject))
      const key = `${id} ${fitting.map((layer) => layers.indexOf(layer)).join(' ')}`
      const before = made.get(key)
      if (before) return before
      let level = presetLevel(rule, names)
      let options: Options = (rule.options ?? {}) as Options
      for (const { rules, where } of fitting) {
        const own = rules[id]!
        level = levelIn(own)
        if (typeof own !== 'string') options = { ...options, ...checkedOptions(id, rule, own[1], where) }
      }
      const setting = { level, options }
      made.set(key, setting)
      return setting
    },
  }
}

const levelIn = (given: LevelSetting): Level => (typeof given === 'string' ? given : given[0])

function fromFlag(given: string): readonly [string, Level] {
  const at = given.lastIndexOf(':')
  const level = levels.find((level) => level === given.slice(at + 1))
  if (at < 1 || !level) throw new UserError(...notALevel('--rule', given))
  return [given.slice(0, at), level]
}
