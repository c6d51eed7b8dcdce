/** People who start and end together: places of intervals, `to` exclusive. */
export interface Shift {
  from: number
  to: number
  people: number
}

/** Far more than there are shifts: hours come first, and of as many hours fewer shifts. */
const interval = 100_000

/**
 * The shifts of some lengths with the fewest hours (of these the fewest shifts) that have enough people in every interval of a stretch.
 * Exact: people there less those there an interval before are those who start less those who end, so that shifts are a flow forward in
 * time, and people who are more than needed one backward that costs nothing. Such a flow of least cost is of whole people.
 * Source: Segal, The operator-scheduling problem: a network-flow approach, Operations Research 22 (1974); flows by shortest paths, each
 * found by Dijkstra on costs less potentials (Ahuja, Magnanti and Orlin, Network Flows, 1993, 9.7).
 *
 * @param needed people by interval, from the first to the last
 * @param lengths of shifts in intervals; a stretch shorter than one has shifts as long as itself
 */
export function coverRun(needed: readonly number[], lengths: readonly number[]): Shift[] {
  const n = needed.length
  const network = networkOf(n, [...new Set(lengths.map((length) => Math.min(length, n)))])
  // who start less who end, before each interval and after the last
  const excess = Array.from({ length: n + 1 }, (_, at) => (needed[at] ?? 0) - (needed[at - 1] ?? 0))
  for (let source = 0; source <= n; source++) while (excess[source]! > 0) push(network, excess, source)
  return network.arcs
    .filter(({ from, to, flow }) => to > from && flow > 0)
    .map(({ from, to, flow }) => ({ from, to, people: flow }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

interface Arc {
  from: number
  to: number
  cost: number
  flow: number
}

interface Network {
  arcs: Arc[]
  /** by place: arcs that leave it, and that enter it */
  out: Arc[][]
  into: Arc[][]
  /** how far the cost of a path is from what its ends say */
  potential: number[]
}

function networkOf(n: number, lengths: readonly number[]): Network {
  const places = Array.from({ length: n + 1 }, (_, at) => at)
  const arcs = places.flatMap((from): Arc[] => [
    ...lengths.flatMap((length) =>
      from + length <= n ? [{ from, to: from + length, cost: length * interval + 1, flow: 0 }] : [],
    ),
    ...(from > 0 ? [{ from, to: from - 1, cost: 0, flow: 0 }] : []),
  ])
  const [out, into]: [Arc[][], Arc[][]] = [places.map(() => []), places.map(() => [])]
  for (const arc of arcs) {
    out[arc.from]!.push(arc)
    into[arc.to]!.push(arc)
  }
  return { arcs, out, into, potential: places.map(() => 0) }
}

/** Sends what it can from a place on the cheapest way to one that lacks; what flows already may be taken back. */
function push({ out, into, potential }: Network, excess: number[], source: number): void {
  const distance = excess.map(() => Number.POSITIVE_INFINITY)
  const by: (readonly [Arc, 1 | -1] | undefined)[] = excess.map(() => undefined)
  distance[source] = 0
  let sink = -1
  // reached, and not yet the nearest: few at a time, as arcs are short
  const reached = [source]
  while (reached.length > 0) {
    let nearest = 0
    for (let i = 1; i < reached.length; i++) if (distance[reached[i]!]! < distance[reached[nearest]!]!) nearest = i
    const at = reached[nearest]!
    reached[nearest] = reached.at(-1)!
    reached.pop()
    if (excess[at]! < 0) {
      sink = at
      break
    }
    const reach = (place: number, arc: Arc, way: 1 | -1) => {
      const far = distance[at]! + way * arc.cost + potential[at]! - potential[place]!
      if (far >= distance[place]!) return
      if (distance[place] === Number.POSITIVE_INFINITY) reached.push(place)
      distance[place] = far
      by[place] = [arc, way]
    }
    for (const arc of out[at]!) reach(arc.to, arc, 1)
    for (const arc of into[at]!) if (arc.flow > 0) reach(arc.from, arc, -1)
  }
  // places that are farther than the sink are as far as it, so that costs stay above nothing
  for (const place of potential.keys()) potential[place]! += Math.min(distance[place]!, distance[sink]!)
  const way: (readonly [Arc, 1 | -1])[] = []
  for (let at = sink; at !== source; ) {
    const step = by[at]!
    way.push(step)
    at = step[1] > 0 ? step[0].from : step[0].to
  }
  const back = way.flatMap(([arc, sign]) => (sign < 0 ? [arc.flow] : []))
  const people = Math.min(excess[source]!, -excess[sink]!, ...back)
  for (const [arc, sign] of way) arc.flow += sign * people
  excess[source]! -= people
  excess[sink]! += people
}
