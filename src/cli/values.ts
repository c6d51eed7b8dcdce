import type { Command, Option } from 'commander'
import type { Run } from './run.ts'

/** What a flag or an argument takes, as whole words: a list, or what makes one of what is typed so far. */
export type Values = readonly string[] | ((typed: string, run: Run) => readonly string[] | Promise<readonly string[]>)

const taken = new WeakMap<Option | Command, Values>()

/** Notes what a flag, or an argument of a command, takes: completions offer it. */
export const takes = (what: Option | Command, values: Values): void => void taken.set(what, values)

/** What completions offer for a flag, or for an argument of a command, of which `typed` is there; undefined where that is a file or free text. */
export async function valuesOf(what: Option | Command, typed: string, run: Run): Promise<readonly string[] | undefined> {
  const values = taken.get(what) ?? ('argChoices' in what ? what.argChoices : undefined)
  return typeof values === 'function' ? values(typed, run) : values
}

/** Several of these, separated by commas: what is typed before the last comma stays. */
export const listOf =
  (values: readonly string[]): Values =>
  (typed) => {
    const before = typed.slice(0, typed.lastIndexOf(',') + 1)
    const given = before.split(',')
    return values.filter((value) => !given.includes(value)).map((value) => before + value)
  }

/** Ids with a level behind a colon: `no-vague:off`. */
const levels = (ids: readonly string[], typed: string): string[] =>
  typed.includes(':') ? ['off', 'warn', 'error'].map((level) => `${typed.split(':')[0]}:${level}`) : ids.map((id) => `${id}:`)

/** Names of time zones. */
export const zones: Values = () => Intl.supportedValuesOf('timeZone')

/** Names of reply templates in the output language, the team's own too; those of the package alone where the settings cannot be read. */
export const templateNames: Values = async (_, run) => {
  const [library, { loadSettings, templatesFolder }] = await Promise.all([
    import('../reply/template/library.ts'),
    import('./run.ts'),
  ])
  const folder = await loadSettings(run, undefined, undefined)
    .then((config) => templatesFolder(config, run.io))
    .catch(() => undefined)
  return library.templateNames(run.lang, folder)
}

/** Conditions on tickets, and names that a command takes beside them: `channel=`, separated by commas. */
export const filtersOf = (dimensions: readonly string[], names: readonly string[] = []): Values =>
  listOf([...names, ...dimensions.map((one) => `${one}=`)])

/** What is loaded for a completion only, and by no command that merely has the flag. */
export const helpdesks: Values = async () => (await import('../tickets/source.ts')).sourceNames()
export const macroHelpdesks: Values = async () => (await import('../reply/macros/macro-target.ts')).macroTargetNames()
export const encodings: Values = async () => ['utf-8', ...(await import('../tickets/probe/code-page.ts')).codePages]
export const fields: Values = async () =>
  Object.keys((await import('../tickets/ticket.ts')).ticketFields).map((field) => `${field}=`)
export const targets: Values = async () => (await import('../tickets/ticket.ts')).channels.map((channel) => `${channel}=`)
export const filters: Values = async (typed, run) => {
  const values = filtersOf((await import('../metrics/dimension.ts')).dimensionNames())
  return typeof values === 'function' ? values(typed, run) : values
}
export const checkLevels: Values = async (typed) => levels((await import('../check/check.ts')).checkNames(), typed)
export const ruleLevels: Values = async (typed) => levels((await import('../lint/rule.ts')).ruleNames(), typed)
