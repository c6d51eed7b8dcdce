import type { Grade } from '../../findings/finding.ts'

/**
 * What a word does in the name of a tag.
 * `party` somebody who can act · `cause` a mechanism that carries its owner alone · `step` a stretch of work that one owner does ·
 * `fault` a failure that is a cause on one thing (error, declined) · `trouble` a failure that is an event without a party (delay, issue) ·
 * `not` a negation · `done` what a negation turns into trouble (received, working) · `thing` an object without direction ·
 * `aspect` a head that makes anything a topic (policy, status) · `about` says that somebody asks (inquiry, 문의) ·
 * `ask` a verb that asks when it comes first · `asked` a noun that asks wherever it is · `change` a noun that asks when it has an object ·
 * `feeling` valence · `vague` says nothing · `metadata` who, where or how urgent, not why · `glue` carries no sense ·
 * `unclear` known, and meaning different things in different shops: whoever holds it is not judged
 */
export const roles = [
  'party',
  'cause',
  'step',
  'fault',
  'trouble',
  'not',
  'done',
  'thing',
  'aspect',
  'about',
  'ask',
  'asked',
  'change',
  'feeling',
  'vague',
  'metadata',
  'glue',
  'unclear',
] as const
export type Role = (typeof roles)[number]

/** Words that do the same in a tag. Lists are separated by commas; a phrase has blanks; English stands in the singular. */
export interface TagEntry {
  role: Role
  grade: Grade
  /** where the words come from */
  source: string
  /** who can fix it: carrier, warehouse, supplier, customs, bank, payments, systems, product, content, staff, seller, marketplace, customer */
  owner?: string
  /** a finer sort within the role: the row of the split for trouble, the family of a thing, `good` or `bad` for a feeling */
  as?: string
  /** a noun that only says which one a thing behind it is: `mosquito net`, 벌레 스프레이 */
  narrows?: boolean
  en: string
  ko: string
}
