/**
 * The load of each interval, in erlangs, with what is still in progress from those before it. Erlang's formulas take each interval as
 * if it had lasted for ever; where handling is long against it, contacts of a busy half hour are still there in the next. The mean
 * load in progress follows m′ = λ − m/h, which is solved exactly with λ constant in an interval. An interval is never planned for less
 * than its own contacts.
 * Source: Jagerman, Nonstationary blocking in telephone traffic, BSTJ 54 (1975); Massey and Whitt, MOL approximation (1994).
 *
 * @param contacts of each interval in a row, 0 where shut; whatever was in progress then is finished
 * @param lengthS of an interval
 * @param handling mean seconds
 */
export function carriedLoads(contacts: readonly number[], lengthS: number, handling: number): number[] {
  const steps = lengthS / handling
  const left = Math.exp(-steps)
  let inProgress = 0
  return contacts.map((n) => {
    const own = (n / lengthS) * handling
    const mean = own + ((inProgress - own) * (1 - left)) / steps
    inProgress = own + (inProgress - own) * left
    return n === 0 ? 0 : Math.max(own, mean)
  })
}
