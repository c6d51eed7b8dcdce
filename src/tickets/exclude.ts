/** Why a team may leave a ticket out, or, `automatic`, take its first reply for a machine's. */
export const excludable = ['spam', 'test', 'merged', 'deleted', 'agent_initiated', 'automatic'] as const
export type Excludable = (typeof excludable)[number]

/**
 * What marks such a ticket, by the settings: a tag (as it is written), the customer, the agent, or a value in a column of the
 * export; any one of them does. All but tags may begin or end in `*`, and their case does not count.
 */
export interface Marks {
  tags?: readonly string[] | undefined
  requesters?: readonly string[] | undefined
  agents?: readonly string[] | undefined
  columns?: Readonly<Record<string, readonly string[]>> | undefined
}

/** Marks by reason; a plain list is of tags. */
export type Exclude = Readonly<Partial<Record<Excludable, readonly string[] | Marks | undefined>>>

export const marksOf = (said: readonly string[] | Marks | undefined): Marks =>
  said === undefined ? {} : 'length' in said ? { tags: said } : said

/** The columns of an export that the settings look at, each with where that is said. */
export const columnsAsked = (exclude: Exclude | undefined): { column: string; where: string }[] =>
  Object.entries(exclude ?? {}).flatMap(([reason, said]) =>
    Object.keys(marksOf(said).columns ?? {}).map((column) => ({ column, where: `exclude.${reason}.columns` })),
  )

/** The fields that the settings look at. */
export const fieldsAsked = (exclude: Exclude | undefined): ('requester' | 'agent')[] => {
  const marks = Object.values(exclude ?? {}).map(marksOf)
  return [
    ...(marks.some(({ requesters }) => requesters?.length) ? (['requester'] as const) : []),
    ...(marks.some(({ agents }) => agents?.length) ? (['agent'] as const) : []),
  ]
}

/** Flags of a ticket that a mark may set. */
export const flagFields = ['spam', 'test', 'merged', 'deleted', 'agent_initiated', 'automated_first_response'] as const
export type FlagField = (typeof flagFields)[number]

export const flagOf = (reason: Excludable): FlagField => (reason === 'automatic' ? 'automated_first_response' : reason)
