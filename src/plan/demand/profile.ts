/** Weekdays (Monday first) by hours. */
export type WeekHours = readonly (readonly number[])[]

/**
 * How the contacts of a week fall on its hours: shares that add up to 1. Counts of an hour in a few weeks are largely chance; each is
 * drawn towards what its weekday and its hour alone would give, by as much as the counts leave open whether they differ at all: a
 * Poisson count with a Gamma-distributed ratio around that, its variance by moments.
 * Source: Clayton and Kaldor, Empirical Bayes estimates of age-standardized relative risks, Biometrics 43 (1987).
 *
 * @param counts contacts by weekday and hour; @param daysOf how many days of each weekday they are of, events weighed in
 */
export function weekProfile(counts: WeekHours, daysOf: readonly number[]): number[][] {
  const all = sum(counts.map(sum))
  const hours = counts[0]!.map((_, hour) => sum(counts.map((row) => row[hour]!)))
  const days = counts.map(sum)
  const expected = counts.map((_, weekday) => hours.map((n) => (all > 0 ? (days[weekday]! * n) / all : 0)))
  const variance = ratioVariance(counts, expected)
  const smooth = counts.map((row, weekday) =>
    row.map((n, hour) => {
      const mean = expected[weekday]![hour]!
      return variance <= 0 ? mean : mean === 0 ? 0 : mean * ((n + 1 / variance) / (mean + 1 / variance))
    }),
  )
  const perDay = smooth.map((row, weekday) => row.map((n) => (daysOf[weekday]! > 0 ? n / daysOf[weekday]! : 0)))
  const total = sum(perDay.map(sum))
  return perDay.map((row) => row.map((n) => (total > 0 ? n / total : 0)))
}

/** Of the ratios of counts to what is expected: what their squares exceed Poisson by. */
function ratioVariance(counts: WeekHours, expected: WeekHours): number {
  let [excess, squares] = [0, 0]
  for (const [weekday, row] of counts.entries())
    for (const [hour, n] of row.entries()) {
      const mean = expected[weekday]![hour]!
      excess += (n - mean) ** 2 - mean
      squares += mean ** 2
    }
  return squares > 0 ? excess / squares : 0
}

export const sum = (values: readonly number[]): number => values.reduce((total, n) => total + n, 0)
