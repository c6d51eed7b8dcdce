import { checkNames } from '../check/check.ts'
import { UserError } from '../errors.ts'
import { settings } from '../findings/settings.ts'
import { ruleNames } from '../lint/rule.ts'
import { parseTargets } from '../metrics/targets.ts'
import type { Text } from '../text/text.ts'
import { channels } from '../tickets/ticket.ts'
import { parseHours, parseSchedules } from '../time/business-hours.ts'
import { holidayList } from '../time/holidays.ts'
import { checkZone } from '../time/zone.ts'
import type { Mistake } from './mistake.ts'

/** Settings that are written in the right form and say nothing: a zone that there is not, hours that cannot be read, rules nobody has. */
export function meaningless(value: unknown): Mistake[] {
  if (!isMapping(value)) return []
  const { timeZone, businessHours, exceptions, holidays, targets, lint, check } = value
  return [
    ...said(timeZone, ['timeZone'], checkZone),
    ...said(businessHours, ['businessHours'], (hours) => parseSchedules(hours, 'businessHours')),
    ...each(exceptions, ['exceptions'], (hours) => parseHours(hours, 'exceptions')),
    ...(Array.isArray(holidays) ? each(holidays, ['holidays'], (day) => holidayList([day], 'holidays')) : []),
    ...said(targets, ['targets'], (target) => parseTargets([target])),
    ...each(targets, ['targets'], (target, channel) =>
      (channels as readonly string[]).includes(channel) ? parseTargets([`${channel}=${target}`]) : undefined,
    ),
    ...rules(lint, 'lint', ruleNames()),
    ...rules(check, 'check', checkNames()),
  ]
}

/** Rules that are switched and that there are none of. */
const rules = (section: unknown, name: string, known: readonly string[]): Mistake[] =>
  isMapping(section) && isMapping(section.rules)
    ? Object.keys(section.rules).flatMap((id) =>
        tried([name, 'rules', id], 'key', () => settings({ rules: { [id]: 'off' } }, { rules: [] }, known, name)),
      )
    : []

const said = (value: unknown, path: readonly PropertyKey[], read: (text: string) => unknown): Mistake[] =>
  typeof value === 'string' ? tried(path, 'value', () => read(value)) : []

const each = (values: unknown, path: readonly PropertyKey[], read: (text: string, key: string) => unknown): Mistake[] =>
  typeof values === 'object' && values !== null
    ? Object.entries(values).flatMap(([key, value]) => said(value, [...path, key], (text) => read(text, key)))
    : []

function tried(path: readonly PropertyKey[], part: Mistake['part'], read: () => unknown): Mistake[] {
  try {
    read()
    return []
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [{ path, part, text: bare(error.text), hint: error.hint }]
  }
}

/** Without the name of the flag or setting that the words begin with: the place says it. */
const bare = ({ en, ko }: Text): Text => ({ en: en.replace(/^[\w.-]+: /, ''), ko: ko.replace(/^[\w.-]+: /, '') })

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
