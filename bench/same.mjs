// Whether the script that is written by hand comes to our numbers: a yardstick that computes something else measures nothing.

/** What our report says beside what the script says, as [what, ours, theirs]. */
function* pairs(report, hand) {
  const ours = new Map(report.results.map(({ metric, group, values }) => [key(metric, group), values]))
  const of = (metric, group) => ours.get(key(metric, group)) ?? {}
  yield ['ledger.read', report.ledger.read, hand.ledger.read]
  yield ['ledger.counted', report.ledger.counted, hand.ledger.counted]
  yield [
    'ids of the oldest waiting',
    String(report.warnings.find(({ code }) => code === 'oldest-waiting')?.ids),
    String(hand.oldest),
  ]
  const groups = hand.main.filter(({ level }) => level !== 1)
  const size = new Map(groups.map((row) => [key('', groupOf(row)), row.tickets]))
  for (const row of groups) {
    const group = groupOf(row)
    const [first, solve, touch, open, csat, target] = [
      'first-response',
      'resolution',
      'one-touch',
      'reopen-rate',
      'csat',
      'within-target',
    ].map((metric) => of(metric, group))
    const at = key('', group)
    yield [`tickets ${at}`, of('volume', group).tickets, row.tickets]
    for (const name of ['answered', 'waiting', 'closed_unanswered']) yield [`${name} ${at}`, first[name], row[name]]
    for (const [i, name] of ['p50_s', 'p90_s', 'p95_s'].entries())
      yield [`first response ${name} ${at}`, first[name], row.reply[i]]
    yield [`first response mean ${at}`, first.mean_s, row.reply_mean]
    yield [`first response max ${at}`, first.max_s, row.reply_max]
    yield [`longest waiting ${at}`, first.longest_waiting_s, row.longest_waiting]
    for (const [i, name] of ['p50_s', 'p90_s'].entries()) yield [`resolution ${name} ${at}`, solve[name], row.solve[i]]
    yield [`solved ${at}`, solve.n, row.solved]
    yield [`resolution mean ${at}`, solve.mean_s, row.solve_mean]
    yield [`resolution max ${at}`, solve.max_s, row.solve_max]
    yield [
      `one touch ${at}`,
      `${touch.n} ${touch.one_touch} ${touch.no_reply}`,
      `${row.touched} ${row.one_touch} ${row.no_reply}`,
    ]
    yield [`reopened ${at}`, `${open.n} ${open.reopened}`, `${row.closed} ${row.reopened}`]
    yield [`satisfaction ${at}`, `${csat.good} ${csat.bad} ${csat.offered}`, `${row.good} ${row.bad} ${row.offered}`]
    yield [
      `targets ${at}`,
      `${target.met} ${target.missed} ${target.pending}`,
      `${row.met ?? 0} ${row.missed ?? 0} ${row.pending ?? 0}`,
    ]
    for (const name of Object.keys(row).filter((name) => name.endsWith(' met'))) {
      const expectation = name.slice(0, -4)
      const found = of('expectations', { ...group, expectation })
      const counts = ['met', 'missed', 'pending'].map((way) => row[`${expectation} ${way}`])
      // a channel's expectation has no row among the other channels
      yield [`${expectation} ${at}`, `${found.met ?? 0} ${found.missed ?? 0} ${found.pending ?? 0}`, counts.join(' ')]
    }
  }
  yield ['untagged', of('tags', {}).untagged, groups.find(({ month }) => month === null).untagged]
  for (const row of hand.tags.filter(({ month }) => month !== null)) {
    const group = groupOf(row)
    const found = of('tags', { ...group, tag: row.tag })
    const at = key(row.tag, group)
    yield [`tickets ${at}`, found.tickets, row.tickets]
    yield [`fractional ${at}`, found.fractional, row.weight / size.get(key('', group))]
    yield [`first response ${at}`, found.first_response_p50_s, row.reply]
    yield [`satisfaction ${at}`, `${found.csat_good} ${found.csat_rated}`, `${row.good} ${row.rated}`]
  }
  for (const row of hand.survival.filter(({ level }) => level !== 1)) {
    const found = of('first-response', groupOf(row))
    yield [`p50 of all ${key('', groupOf(row))}`, found.p50_all_s, row.p50_all]
    yield [`p90 of all ${key('', groupOf(row))}`, found.p90_all_s, row.p90_all]
  }
}

const key = (what, group) =>
  `${what} ${Object.keys(group)
    .sort()
    .map((name) => group[name])
    .join(' ')}`.trim()
const groupOf = ({ month, channel }) => (month === null ? {} : { month, channel })

/** The differences, and how many values were compared. Sums of floating point may differ in their last digits. */
export function differences(report, hand) {
  const wrong = []
  let compared = 0
  for (const [what, ours, theirs] of pairs(report, hand)) {
    compared++
    const same =
      typeof ours === 'number' && typeof theirs === 'number'
        ? Math.abs(ours - theirs) <= 1e-9 * Math.abs(theirs)
        : ours === theirs
    if (!same) wrong.push(`${what}: ${ours}, by hand ${theirs}`)
  }
  return { compared, wrong }
}
