import { ownsItself, partyFails, stepFails } from '../messages/tag-verdict.ts'
import { type Clues, find, isObject, type Judgement } from './clues.ts'
import { openTrouble } from './object.ts'
import { is, type Token } from './tokens.ts'

/** Troubles that a customer can be the cause of; an issue or a missing parcel of a customer is still somebody else's. */
const ofCustomers = new Set(['delay', 'damage', 'lost'])

/** A customer who has gone back on it: `passenger cancelled`; 고객 취소 may still ask for it. */
const wentBack = /^cancell?ed$/

/** It takes two to argue: a dispute with a party is not its failure. */
const mutual = /^(?:disputes?|분쟁|이의|이의제기)$/

/** Whoever cancels other than the customer is the cause of it: `cancelled by seller`, 판매자 취소. */
const cancels = /^(cancel|취소)/

function failureOf(words: readonly Token[], owner: string | undefined): Token | undefined {
  if (owner === 'customer')
    return words.find(
      (word) =>
        is(word, 'fault', 'cause') ||
        ofCustomers.has(find([word], 'trouble')?.entry.as ?? '') ||
        silent.test(word.text) ||
        wentBack.test(word.text),
    )
  return (
    words.find((word) => is(word, 'fault', 'trouble', 'not', 'cause') && !mutual.test(word.text)) ??
    words.find((word) => cancels.test(word.text) || (owner === 'staff' && find([word], 'feeling')?.entry.as === 'bad'))
  )
}

/** What only others can do for a customer: `customer not refunded` is no cause. */
const doneToCustomers =
  /^(?:recei?ved?|recieved|arrived|delivered|refunded|credited|notified|informed|satisfied|updated|approved|in)$/
const reached = /^(?:contacted|reached|located|found)$/
const reach = /^(?:contact|reach|locate|find)$/

/** What is said of a process or a rule, and is its fault: `unfair rules`; but `weather conditions` are conditions. */
const blames =
  /^(?:complicated|unfair|misleading|deceptive|inappropriate|improper|unnecessary|offensive|expensive|costly|outdated|부적절한|부당|불합리한?|불공정|복잡|부정확한?)$/

/** Somebody who does not answer. */
const silent =
  /^(?:no (?:response|reply|answer)|unresponsive|not responding|무응답|미응답|응답 ?없음|응답하지 않음|연락 ?안 ?됨|연락 ?두절)$/

/** The customer did not act (`buyer has not paid`), or nobody reaches the customer (`unable to contact recipient`). */
function customerFails(words: readonly Token[], party: Token): Token | undefined {
  const [at, not] = [words.indexOf(party), words.findIndex((word) => is(word, 'not'))]
  const verb = words[not + 1]
  if (at < 0 || not < 0 || !verb || !/^[a-z ]+$/.test(verb.text)) return undefined
  if (at > not) return reach.test(verb.text) ? verb : undefined
  const acts = /(?:ed|paid|sent|shown)$/.test(verb.text) && !doneToCustomers.test(verb.text)
  return acts || reached.test(verb.text) ? verb : undefined
}

/** `unable to add warehouse`: somebody is added, and nobody has failed. */
const isObjectOfVerb = (words: readonly Token[], party: Token) => {
  const not = words.findIndex((word) => is(word, 'not'))
  return not >= 0 && words.indexOf(party) === not + 2 && is(words[not + 1], 'ask', 'change')
}

/**
 * One owner can act: a party with a failure, a mechanism that carries its owner, a fine step with a failure,
 * or an error on one thing. In this order, after the working definition of a cause.
 */
export function causeTest({ words, above, head, caused, listed }: Clues): Judgement | undefined {
  const party = find([...words, ...above], 'party')
  if (party && words.includes(party.token) && isObjectOfVerb(words, party.token) && party.entry.owner !== 'customer')
    return undefined
  const failure =
    party &&
    ((party.entry.owner === 'customer' && customerFails(words, party.token)) ||
      failureOf(
        words.filter((word) => word !== party.token),
        party.entry.owner,
      ))
  if (party && failure)
    return { kind: 'cause', sure: true, why: partyFails(party.token.text, failure.text), owner: party.entry.owner }
  if (party && caused && party.entry.owner !== 'customer' && words.includes(party.token))
    return { kind: 'cause', sure: false, why: ownsItself(party.token.text), owner: party.entry.owner }

  const mechanism = find(words, 'cause')
  if (mechanism && !(listed && find(words, 'trouble')) && (!is(head, 'aspect') || blames.test(mechanism.token.text)))
    return {
      kind: 'cause',
      sure: mechanism.entry.grade === 'sure',
      why: ownsItself(mechanism.token.text),
      owner: mechanism.entry.owner,
    }

  const step = find([...words, ...above], 'step')
  const slowStaff = step?.entry.grade === 'possible' && find(words, 'trouble')?.entry.as === 'delay'
  const onStep = words.find(
    (word) =>
      word !== step?.token &&
      (is(word, 'fault', 'not') || (is(word, 'trouble') && find([word], 'trouble')!.entry.as !== 'problem')),
  )
  // an answer or an installation is late for want of staff, of parts or of the customer's word
  if (step && onStep && !slowStaff)
    return { kind: 'cause', sure: true, why: stepFails(step.token.text, onStep.text), owner: step.entry.owner }

  const fault = find(words, 'fault')
  if (!fault || openTrouble(fault.token, [...words, ...above])) return undefined
  const object = [...words.filter((word) => word !== fault.token), ...above].find(
    (word) => isObject(word) || word.entries.length === 0,
  )
  if (!object) return undefined
  const owner = fault.entry.owner ?? find([object], 'thing')?.entry.owner
  return { kind: 'cause', sure: false, why: stepFails(object.text, fault.token.text), owner }
}
