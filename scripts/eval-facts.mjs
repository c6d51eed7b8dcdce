// How well the statements of facts are read: precision and recall of those that are sure, per language, on the labelled sentences of
// test/eval/facts.ndjson; `learned` were learned from, `held-out` only measured.
// Usage: npm run eval:facts [-- --errors learned|held-out]
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { errors: { type: 'string' } } })
const dist = new URL('../build/check/', import.meta.url)
const { readDraft } = await import(new URL('draft/read-draft.js', dist))
const { factTopics } = await import(new URL('facts/fact-topic.js', dist))
const { statementsIn, written } = await import(new URL('facts/statements.js', dist))
const topics = await factTopics()
const rows = readFileSync(new URL('../test/eval/facts.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

/** 12 months are a year. */
const inYears = (says) => says.replace(/=(\d+) months$/, (whole, n) => (n % 12 === 0 ? `=${n / 12} years` : whole))
const rate = (hits, n) => (n === 0 ? '-' : (hits / n).toFixed(3)).padStart(9)
if (!values.errors) console.log('set      lang    n  stated  found  right  precision   recall')
for (const set of ['learned', 'held-out'])
  for (const lang of ['en', 'ko']) {
    const own = rows.filter((row) => row.lang === lang && row.set === set)
    let [stated, found, right] = [0, 0, 0]
    for (const { id, text, says: labels } of own) {
      const says = labels.map(inYears)
      const draft = readDraft(text, { file: id, lang })
      const said = statementsIn(draft, topics)
        .filter(({ sure }) => sure)
        .map(written)
      const hits = said.filter((one) => says.includes(one))
      stated += says.length
      found += said.length
      right += hits.length
      const wrong = said.filter((one) => !says.includes(one))
      const missed = says.filter((one) => !said.includes(one))
      if (values.errors === set && wrong.length + missed.length > 0)
        console.log(
          `${id} ${text}\n     ${wrong
            .map((one) => `false ${one}`)
            .concat(missed.map((one) => `missed ${one}`))
            .join(', ')}`,
        )
    }
    if (!values.errors)
      console.log(
        `${set.padEnd(8)} ${lang}  ${String(own.length).padStart(5)} ${String(stated).padStart(7)} ${String(found).padStart(6)} ${String(right).padStart(6)} ${rate(right, found)}${rate(right, stated)}`,
      )
  }
