// How well the steps and checks read labelled replies: precision, recall and F1 per label and language, against what we ask of
// them. Usage: npm run eval:replies -- [FILE...] [--errors LABEL] [--blocks 0/2]; without a file, both sets of test/eval. Needs
// `npm run build` first: plain Node runs dist/.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'

const FLOORS = {
  listen: 0.88,
  acknowledge: 0.9,
  'take-action': 0.82,
  thank: 0.9,
  explain: 0.72,
  'positive-language': 0.8,
  'no-overpromise': 0.75,
  'dated-next-step': 0.75,
  'no-leftovers': 0.95,
  'no-blame': 0.75,
  'weekday-date': 0.95,
  'ko-object-honorific': 0.85,
  'ko-cushion': 0.75,
}
const SURE_ENOUGH = ['sure', 'likely']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, dist: { type: 'string' }, blocks: { type: 'string', default: '0/1' } },
})
const [part, of] = values.blocks.split('/').map(Number)
const dist = values.dist ? new URL(values.dist, 'file:///') : new URL('../dist/', import.meta.url)
const { readDraft } = await import(new URL('check/draft/read-draft.js', dist))
const { check, checkNames } = await import(new URL('check/check.js', dist))

const own = ['dev', 'natural'].map((set) => new URL(`../test/eval/replies-${set}.ndjson`, import.meta.url))
const given = positionals.length > 0 ? positionals : process.env.SUPPORT_KIT_REPLIES ? [process.env.SUPPORT_KIT_REPLIES] : own
for (const file of given) await evaluate(file)

async function evaluate(file) {
  if (given.length > 1) console.log(`\n${basename(String(file))}`)
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))
    // minimal pairs are neighbours, so parts are made of blocks of ten ids: `--blocks 1/2` is every second block
    .filter(({ id }) => Math.floor(Number(id.match(/\d+/)?.[0]) / 10) % of === part)
  const said = new Map()
  for (const row of rows) said.set(row, await fires(row))
  if (values.errors) showErrors(said, values.errors)
  else showFigures(rows, said)
}

/** The labels that steps, and checks that are on in `recommended`, give one reply. */
async function fires({ id, text, lang, channel, thread }) {
  const draft = readDraft(text, { file: id, lang, channel, thread })
  const labels = new Set(Object.keys(draft.steps).filter((step) => draft.steps[step].length > 0))
  for (const name of checkNames()) {
    const { check: run, langs, recommended } = await check(name)
    if (recommended && langs.includes(draft.lang) && [...run(draft, {})].some(({ grade }) => SURE_ENOUGH.includes(grade)))
      labels.add(name)
  }
  return labels
}

function showErrors(said, label) {
  for (const [row, labels] of said)
    if (label in row.labels && labels.has(label) !== Boolean(row.labels[label]))
      console.log(
        `${row.id} ${row.labels[label] ? 'missed' : 'false '} ${row.text.replaceAll('\n', ' ⏎ ')}${row.note ? `   (${row.note})` : ''}`,
      )
}

function showFigures(rows, said) {
  console.log('label                lang    n  is 1  precision  recall    F1   asked')
  for (const [label, floor] of Object.entries(FLOORS))
    for (const lang of ['en', 'ko']) {
      const judged = rows.filter((row) => row.lang === lang && label in row.labels)
      if (judged.length === 0) continue
      const count = (is, says) =>
        judged.filter((row) => Boolean(row.labels[label]) === is && said.get(row).has(label) === says).length
      const [hit, wrong, missed] = [count(true, true), count(false, true), count(true, false)]
      const [precision, recall, f1] = [hit / (hit + wrong), hit / (hit + missed), (2 * hit) / (2 * hit + wrong + missed)]
      const cells = [judged.length, hit + missed].map((n) => String(n).padStart(5)).join(' ')
      const shares = [precision, recall, f1].map((share) => (Number.isNaN(share) ? '-' : share.toFixed(3)).padStart(8)).join(' ')
      console.log(`${label.padEnd(20)} ${lang}  ${cells} ${shares}  ${floor.toFixed(2)} ${f1 < floor ? '  below' : ''}`)
    }
}
