import { partyNames } from '../lexicons/tag-party.ts'
import { splitRows } from '../lexicons/tag-split.ts'
import { noParty } from '../messages/tag-verdict.ts'
import { type Clues, find, isObject, type Judgement, unknown } from './clues.ts'
import { openTrouble, splitObjectOf } from './object.ts'
import { entryOf, is, type Token } from './tokens.ts'

/** How many unknown words may stand beside a trouble: any product can be broken, but a late X may be a party that is not known. */
const strangers: Readonly<Record<string, number>> = {
  problem: 2,
  broken: 2,
  damage: 1,
  missing: 1,
  fit: 1,
  quality: 1,
  lost: 0,
  delay: 0,
  absent: 1,
  undone: 1,
  wait: 1,
  cancelled: 1,
  partial: 1,
  dirty: 1,
  dispute: 1,
  unclaimed: 1,
}

/** Troubles that a product of the shop can have, whatever it is called. */
const ofProducts = new Set(['damage', 'missing', 'fit', 'quality'])

const machineFailure = /^(?:고장|고장남|down)$/

const arriving = /^(?:recei?ve|recieved|received|arrive|arrived|arriving|delivered|collected|도착|수령|배달|수신)$/
const running = /^(?:work|working|load|loading|open|opening|respond|responding|log ?in|sign in|access|작동|동작|실행|접속|로딩)$/

/** What a negation makes of a verb: not received, not working; `undone` for all others. */
const troubleOf = (verb: Token | undefined) =>
  verb && arriving.test(verb.text) ? 'absent' : verb && running.test(verb.text) ? 'broken' : 'undone'

/** Something went wrong, and two or more owners are possible. Comes after the test for causes. */
export function eventTest({ words, above, caused, listed }: Clues): Judgement | undefined {
  const trouble = find(words, 'trouble')
  const not = find(words, 'not')
  const fault = find(words, 'fault')?.entry.owner === undefined ? find(words, 'fault') : undefined
  const failure = trouble?.token ?? not?.token ?? fault?.token
  if (!failure || (caused && find(words, 'party')?.entry.owner !== 'customer')) return undefined
  const rest = words.filter((word) => word !== failure)
  const after = not && words[words.indexOf(not.token) + 1]
  const verb = after && (is(after, 'done') || /.(?:ed|ing)$/.test(after.text)) ? after : undefined
  // `flight no` is a number
  if (!trouble && !fault && ((!verb && !rest.some(isObject)) || (not && failure.text === 'no' && words.at(-1) === failure)))
    return undefined
  const as = trouble?.entry.as ?? (fault ? (openTrouble(fault.token, [...rest, ...above]) ?? 'problem') : troubleOf(verb))
  const strange = unknown(rest.filter((word) => word !== verb)).length
  // 가마 고장: a machine of the shop or what it sells, nobody can tell
  if (trouble && machineFailure.test(failure.text) && strange > 0 && !rest.some(isObject)) return undefined
  if (strange > (trouble ? (strangers[as] ?? 0) : verb ? 2 : 0)) return undefined
  const things = rest.filter((word) => word !== verb || is(word, 'thing'))
  const own = splitObjectOf(things, ofProducts.has(as))
  // lost or damaged: each has causes of its own
  const several = listed && rest.some((word) => is(word, 'trouble') && entryOf(word, 'trouble')!.as !== as)
  const object = several ? undefined : own === 'none' ? splitObjectOf(above, false) : own
  const owners = new Set(splitRows(as, object).map((row) => row.owner))
  return {
    kind: 'event',
    sure: strange === 0 && (!trouble || trouble.entry.grade === 'sure'),
    why: noParty(
      verb && !trouble ? `${failure.text} ${verb.text}` : failure.text,
      [...owners].map((owner) => partyNames[owner]!),
    ),
    trouble: as,
    object,
  }
}
