import { TEAM } from './english-acts.ts'

/** who acts, with the auxiliary that a second verb shares: we will refund it and send … */
const SUBJECT = new RegExp(
  `\\b(?:i|we|(?:the|a|my|our)\\s(?:[\\w-]{1,20}\\s){0,2}(?:${TEAM}))\\b(?:['’](?:ll|ve|d)\\b|\\s(?:will|can|could|have|has|shall)\\b)?(?:\\s(?:now|then|also|just|already|gladly|be (?:happy|glad) to)\\b){0,2}`,
  'giu',
)
/** a verb without a subject of its own */
const BARE_VERB =
  /^(?:and|or|then|but)\s(?:(?:then|also|now|already|just|immediately)\s)?(?!(?:i|we|you|it|they|he|she|this|that|these|those|the|a|an|our|your|my|if|when|once|as|in|on|at|for|to|of|with|by|from|until|please|there|here|so|not|no|all|both|more|then|also|will|have|has|had|can|could|is|are|was|were|be|been)\b)(?=[a-z])/iu
/** we'd ask you to print the label and send it, we're sorry that it leaked and spoiled the rug: somebody else acts */
const OTHERS =
  /\byou\s(?:to|can|could|will|may|have|need|should|would|must)\b|\byou['’]ll\b|\b(?:if|when|once|that|how|what|who|which|because|hear|read)\b/iu

/** The clauses of a sentence, with the subject that a verb behind "and" shares with the one before: "I'll look at it | and undo it". */
export function withSubjects(clauses: readonly string[]): string[] {
  let subject = ''
  return clauses.map((clause) => {
    const bare = BARE_VERB.exec(clause)
    if (bare && subject) return `${subject} ${clause.slice(bare[0].length)}`
    subject = OTHERS.test(clause) ? '' : ([...clause.matchAll(SUBJECT)].at(-1)?.[0].trim() ?? '')
    return clause
  })
}
