// The straightforward way in JavaScript: a csv-parse stream folded into the same groups.
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'

const [file] = process.argv.slice(2)
const groups = new Map()
const empty = () => ({
  n: 0,
  reply: [],
  solve: [],
  met: 0,
  good: 0,
  bad: 0,
  offered: 0,
  one: 0,
  reopened: 0,
  solved: 0,
  requesters: new Set(),
  tags: new Map(),
})
const targets = { Mail: 360, 'Web form': 360, Chat: 3, Facebook: 60 }
for await (const row of createReadStream(file).pipe(parse({ columns: true }))) {
  const month = row['Created at'].slice(0, 7)
  for (const key of ['', month, `${month}|${row.Via}`]) {
    if (!groups.has(key)) groups.set(key, empty())
    const g = groups.get(key)
    g.n++
    const first = row['First reply time in minutes']
    if (first !== '') {
      g.reply.push(Number(first) * 60)
      if (Number(first) <= (targets[row.Via] ?? 1440)) g.met++
    }
    if (row['Solved at']) {
      g.solved++
      g.solve.push((Date.parse(row['Solved at']) - Date.parse(row['Created at'])) / 1000)
      if (row.Replies === '1') g.one++
      if (Number(row.Reopens) > 0) g.reopened++
    }
    if (row['Satisfaction Score'] === 'Good') g.good++
    else if (row['Satisfaction Score'] === 'Bad') g.bad++
    else if (row['Satisfaction Score'] === 'Offered') g.offered++
    g.requesters.add(row.Requester)
    for (const tag of new Set(row.Tags.split(' '))) g.tags.set(tag, (g.tags.get(tag) ?? 0) + 1)
  }
}
for (const g of groups.values()) {
  g.reply.sort((a, b) => a - b)
  g.solve.sort((a, b) => a - b)
}
process.stdout.write(`${groups.size}\n`)
