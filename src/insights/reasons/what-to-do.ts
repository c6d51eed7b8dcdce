import type { TagFacts } from '../shop.ts'

/** By who a contact is worth something to: both, the customer only, the company only, nobody. */
export type Quadrant = 'eliminate' | 'automate' | 'simplify' | 'leverage'
export type Action = NonNullable<TagFacts['action']>

/** In the order in which they are shown: what should go first, what should stay last. */
export const actions: readonly Action[] = ['eliminate', 'pre-empt', 'digitize', 'streamline', 'leverage']

/** What the quadrants of 2008 are called as actions in 2022. */
const actionOf: Readonly<Record<Quadrant, Action>> = {
  eliminate: 'eliminate',
  automate: 'digitize',
  simplify: 'streamline',
  leverage: 'leverage',
}

export interface WhatToDo {
  quadrant: Quadrant | null
  action: Action | null
  /** the team said so in its tag list, and nothing is guessed */
  declared: boolean
}

/**
 * What is to become of a reason. The action that the tag list declares wins; else that of its declared value; else a guess by what a
 * rise means, or by what the tag names: a cause irritates both, a question the company.
 * Source: Price and Jaffe, The Best Service is No Service (2008) and The Frictionless Organization (2022).
 */
export function whatToDo({ action, value, direction, kind }: TagFacts): WhatToDo {
  const known = quadrantOf(value)
  const quadrant = known ?? guessed(direction, kind)
  return {
    quadrant,
    action: action ?? (quadrant && actionOf[quadrant]),
    declared: action !== undefined || known !== null,
  }
}

function quadrantOf(value: TagFacts['value']): Quadrant | null {
  if (!value?.customer || !value.company) return null
  const [customer, company] = [value.customer === 'valuable', value.company === 'valuable']
  return customer ? (company ? 'leverage' : 'automate') : company ? 'simplify' : 'eliminate'
}

function guessed(direction: TagFacts['direction'], kind: TagFacts['kind']): Quadrant | null {
  if (direction === 'good') return 'leverage'
  if (kind === 'cause' || kind === 'event' || direction === 'bad') return 'eliminate'
  return kind === 'request' ? 'automate' : null
}
