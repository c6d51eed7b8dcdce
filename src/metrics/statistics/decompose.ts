/** What one group weighs in a mean or share, and what its own is; null: nobody is in it. */
export interface Part {
  weight: number
  level: number | null
}

/** How much of a change comes from who came (`mix`) and how much from what became of them (`within`). */
export interface Shares {
  share_now: number
  share_before: number
  mix: number
  within: number
}

/**
 * Takes the change of a mean (or share) apart by groups. With s a group's share of the weight and x its level:
 * change = sum of (s now - s before) × average level + sum of (x now - x before) × average share, without a rest.
 * A group that is there in one of the two only has no change of its own: all of it is mix. The part of one group in the mix is
 * taken from the average level of all, which adds nothing to the sum, because shares add up to 1 in both: so a group adds to a
 * rise if it grew and is above the average, or shrank and is below.
 * Source: Kitagawa, Components of a difference between two rates, JASA 50 (1955); the symmetric form of Marshall and Edgeworth.
 *
 * @param groups the same groups twice, in one order; both with weight in some group
 */
export function decompose(groups: readonly { now: Part; before: Part }[]): Shares[] {
  const weight = (when: 'now' | 'before') => groups.reduce((sum, group) => sum + group[when].weight, 0)
  const mean = (when: 'now' | 'before', all: number) =>
    groups.reduce((sum, group) => sum + (group[when].weight / all) * (group[when].level ?? 0), 0)
  const [allNow, allBefore] = [weight('now'), weight('before')]
  const centre = (mean('now', allNow) + mean('before', allBefore)) / 2
  return groups.map(({ now, before }) => {
    const share_now = now.weight / allNow
    const share_before = before.weight / allBefore
    const [x1, x0] = [now.level ?? before.level ?? centre, before.level ?? now.level ?? centre]
    return {
      share_now,
      share_before,
      mix: (share_now - share_before) * ((x1 + x0) / 2 - centre),
      within: (x1 - x0) * ((share_now + share_before) / 2),
    }
  })
}
