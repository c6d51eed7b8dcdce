/** Refunds go back to the card that was used, our desk is open from nine to five: told of all customers alike. */
const RULE =
  /^[A-Z][a-z]{2,14}s (?:[a-z]+ ){0,2}(?:go|are|come|take|ship|leave|need|cost|apply|have|run|work|can|cannot|must|may)\b|^(?:Our|The) (?:[a-z]+ ){1,3}(?:is|are) (?:open|closed|staffed)\b/u
/** What ties a reply to the one it is written to: a word to them, a thing pointed at, a number. */
const TIE = /\b(?:you|your|yours|please|thanks?|sorry|dear|hi|hello|hey|this|these|here|we['’]ll|i['’]ll)\b|\d{3}|[?!#“"]/iu

/** The rule of a house in a reply that speaks to nobody. An answer to this customer may be a rule as well; it is tied to them. */
export const bareRule = (sentence: string, reply: string): boolean => RULE.test(sentence) && !TIE.test(reply)
