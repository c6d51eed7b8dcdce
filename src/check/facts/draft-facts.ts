import type { Draft, DraftFacts, PlainDraft } from '../check.ts'
import { factTopics } from './fact-topic.ts'
import { type GivenFacts, readFacts } from './read-facts.ts'
import { statementsIn } from './statements.ts'

/** Reads what drafts state, and holds it against what is known. */
export interface FactReader {
  stated: (draft: Pick<PlainDraft, 'text' | 'masked' | 'sentences' | 'lang'>) => DraftFacts['stated']
  known: DraftFacts['known']
}

/** @throws UserError for facts in the settings that cannot be read */
export async function factReader(given: GivenFacts): Promise<FactReader> {
  const [topics, known] = await Promise.all([factTopics(), readFacts(given)])
  return { stated: (draft) => statementsIn(draft, topics), known }
}

/** A draft with what it states. */
export const withFacts = (draft: Draft, { stated, known }: FactReader): Draft & { facts: DraftFacts } => ({
  ...draft,
  facts: { stated: stated(draft), known },
})
