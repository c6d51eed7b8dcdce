import type { Text } from '../../text/text.ts'
import type { Verdict } from '../taxonomy.ts'

/** A verdict before the split is proposed and owners are matched with the team's. */
export interface Judgement {
  kind: Verdict['kind']
  sure: boolean
  why: Text
  owner?: string | undefined
  /** for an event: the sort of trouble, and the family of what it happened to */
  trouble?: string
  family?: string
  /** for a topic: what kind of nothing it says */
  by?: 'vague' | 'metadata'
}
