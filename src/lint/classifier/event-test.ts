import { partyNames } from '../lexicons/tag-party.ts'
import { splitRows } from '../lexicons/tag-split.ts'
import { noParty } from '../messages/tag-verdict.ts'
import { type Clues, find, isObject, type Judgement, unknown } from './clues.ts'
import { is } from './tokens.ts'

/** How many unknown words may stand beside a trouble: any product can be broken, but a late X may be a party that is not known. */
const strangers: Readonly<Record<string, number>> = { problem: 2, broken: 2, damage: 1, missing: 1, lost: 0, delay: 0, absent: 1 }

/** Something went wrong, and two or more owners are possible. Comes after the test for causes. */
export function eventTest({ words, above, caused }: Clues): Judgement | undefined {
  const trouble = find(words, 'trouble')
  const not = find(words, 'not')
  const fault = find(words, 'fault')
  const failure = trouble?.token ?? not?.token ?? fault?.token
  if (!failure || (caused && find(words, 'party')?.entry.owner !== 'customer')) return undefined
  const rest = words.filter((word) => word !== failure)
  const after = not && words[words.indexOf(not.token) + 1]
  const verb = after && (is(after, 'done') || /.(?:ed|ing)$/.test(after.text)) ? after : undefined
  // `flight no` is a number
  if (!trouble && !fault && ((!verb && !rest.some(isObject)) || (not && failure.text === 'no' && words.at(-1) === failure)))
    return undefined
  const as = trouble?.entry.as ?? (fault ? 'problem' : 'absent')
  const strange = unknown(rest.filter((word) => word !== verb)).length
  if (strange > (trouble ? (strangers[as] ?? 0) : verb ? 2 : 0)) return undefined
  const thing = find(rest, 'thing') ?? find(above, 'thing')
  const family = thing?.entry.as ?? ''
  const owners = new Set(splitRows(as, family).map((row) => row.owner))
  return {
    kind: 'event',
    sure: strange === 0 && (!trouble || trouble.entry.grade === 'sure'),
    why: noParty(
      verb && !trouble ? `${failure.text} ${verb.text}` : failure.text,
      [...owners].map((owner) => partyNames[owner]!),
    ),
    trouble: as,
    family,
  }
}
