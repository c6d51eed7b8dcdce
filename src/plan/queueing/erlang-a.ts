import type { Line, LineOutcome } from './erlang-c.ts'

/** The states beyond which a line is too unlikely to matter. */
const negligible = 1e-13
const longest = 100_000

/**
 * Erlang A: as Erlang C, but whoever waits gives up after a time of their own (exponential, mean `patience` in seconds), so that no
 * line grows for ever: M/M/n+M.
 *
 * The states are a birth-and-death chain. Who finds `j` in line before them waits through j + 1 departures, at rates nμ + iθ, and the
 * time V that takes has e^(−θV) ~ Beta(nμ/θ, j + 1); they are served within t if they are still there: E[e^(−θV); V ≤ t].
 * Source: Palm (1957); Garnett, Mandelbaum and Reiman, Designing a call center with impatient customers, MSOM 4 (2002). Their law of
 * V by the representation of Rényi: sums of exponentials with rates in steps.
 *
 * @param withinS the limit of the share; those who gave up count as not answered
 */
export function waitWithPatience(agents: number, { rate, handling }: Line, patience: number, withinS: number): LineOutcome {
  const load = rate * handling
  const c = (agents * patience) / handling
  const states = lengthsOfLine(agents, load, rate, { handling, patience })
  const idle = 1 - states.line.reduce((sum, p) => sum + p, 0)
  const inLine = states.line.reduce((sum, p, j) => sum + p * j, 0)
  // 1 − I_x(c + 1, j + 1), a sum that grows by one term with each more in line
  const x = Math.exp(-withinS / patience)
  const lead = x ** (c + 1)
  let [term, terms, within] = [1, 0, 0]
  for (const [j, p] of states.line.entries()) {
    if (j > 0) term *= ((c + j) / j) * (1 - x)
    terms += term
    within += p * (c / (c + j + 1)) * Math.max(0, 1 - lead * terms)
  }
  const abandoned = inLine / patience / rate
  return {
    waiting: 1 - idle,
    waitS: inLine / rate,
    share: Math.min(1, idle + within),
    occupancy: Math.min(1, (load * (1 - abandoned)) / agents),
    abandoned,
  }
}

/** `line[j]`: the chance that all agents are busy and j wait. Starts at the likeliest end and is scaled, so that nothing overflows. */
function lengthsOfLine(
  agents: number,
  load: number,
  rate: number,
  { handling, patience }: { handling: number; patience: number },
): { line: number[] } {
  // relative to the state with all agents busy and nobody waiting
  const line = [1]
  for (let j = 1; j < longest; j++) {
    const next = (line[j - 1]! * rate) / (agents / handling + j / patience)
    line.push(next)
    if (next < negligible * line[0]! && next < line[j - 1]!) break
  }
  let [idle, state] = [0, 1]
  for (let busy = agents; busy > 0 && state > 0; busy--) {
    state *= busy / load
    idle += state
    if (idle > 1e300) break
  }
  const total = idle + line.reduce((sum, p) => sum + p, 0)
  return { line: line.map((p) => p / total) }
}
