/** How many times longer the large input takes than the small one: medians of runs that take turns, so that a busy machine slows both. */
export async function growth(run: (size: 'small' | 'large') => unknown, rounds = 5): Promise<number> {
  const times = { small: [] as number[], large: [] as number[] }
  await run('small')
  for (let round = 0; round < rounds; round++)
    for (const size of ['small', 'large'] as const) {
      const start = performance.now()
      await run(size)
      times[size].push(performance.now() - start)
    }
  const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!
  // under a millisecond the clock and the collector say more than the work
  return median(times.large) / Math.max(median(times.small), 1)
}
