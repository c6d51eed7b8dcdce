// How well the steps and checks read labelled replies: precision, recall and F1 per label and language, against what we ask of
// them, and how many findings of the public replies (replies-wild, replies-fresh, replies-third, replies-fourth, replies-fifth-en, replies-fifth-ko, replies-sixth-en, replies-sixth-ko) are right. Usage: npm run eval:replies -- [FILE...]
// [--errors LABEL|clean|CHECK] [--blocks 0/2] [--ids odd|even]; without a file, the sets of test/eval, the public replies with
// their odd ids and their even ones apart. Needs `npm run build` first: plain Node runs build/.
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
  'ko-speech-level': 0.75,
}
const SURE_ENOUGH = ['sure', 'likely']
/** The written sets label every refusal, undated step, bare request, reproach and promise; the public ones only those that are worth a finding. */
const PRESENT = ['positive-language', 'dated-next-step', 'ko-cushion', 'no-blame', 'no-overpromise']
const SETS_APART = ['replies-wild.ndjson', 'replies-fresh.ndjson', 'replies-fifth-ko.ndjson']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string' },
    dist: { type: 'string' },
    blocks: { type: 'string', default: '0/1' },
    ids: { type: 'string' },
  },
})
const [part, of] = values.blocks.split('/').map(Number)
const dist = values.dist ? new URL(values.dist, 'file:///') : new URL('../build/', import.meta.url)
const { readDraft } = await import(new URL('check/draft/read-draft.js', dist))
const { check, checkNames } = await import(new URL('check/check.js', dist))
const checks = []
for (const name of checkNames()) {
  const one = await check(name)
  if (one.recommended) checks.push({ name, one })
}

const numberOf = (id) => Number(id.match(/\d+/)?.[0])
const rate = (share) => (Number.isNaN(share) ? '-' : share.toFixed(3)).padStart(8)

const own = ['dev', 'natural', 'wild', 'fresh', 'third', 'fourth', 'fifth-en', 'fifth-ko', 'sixth-en', 'sixth-ko'].map(
  (set) => new URL(`../test/eval/replies-${set}.ndjson`, import.meta.url),
)
const given = positionals.length > 0 ? positionals : process.env.SUPPORT_KIT_REPLIES ? [process.env.SUPPORT_KIT_REPLIES] : own
for (const file of given) {
  const apart = SETS_APART.includes(basename(String(file))) ? ['odd', 'even'] : [undefined]
  for (const ids of values.ids ? [values.ids] : apart) evaluate(file, ids)
}

function evaluate(file, ids) {
  if (!values.errors) console.log(`\n${basename(String(file))}${ids ? `, ${ids} ids` : ''}`)
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))
    // minimal pairs are neighbours, so parts are made of blocks of ten ids: `--blocks 1/2` is every second block
    .filter(({ id }) => Math.floor(numberOf(id) / 10) % of === part)
    .filter(({ id }) => !ids || (numberOf(id) % 2 === 1) === (ids === 'odd'))
  const said = new Map(rows.map((row) => [row, fires(row)]))
  if (values.errors) showErrors(said, values.errors)
  else {
    showFigures(rows, said)
    if (rows.some(({ labels }) => 'clean' in labels)) showFindings(rows, said)
  }
}

/** The labels that steps, and checks that are on in `recommended`, give one reply; the checks with what they found. */
function fires({ id, text, lang, channel, thread, labels: judged }) {
  const draft = readDraft(text, { file: id, lang, channel, thread })
  const labels = new Set(Object.keys(draft.steps).filter((step) => draft.steps[step].length > 0))
  const found = []
  for (const { name, one } of checks) {
    if (!one.langs.includes(draft.lang)) continue
    const all = [...one.check(draft, {})]
    const hits = all.filter(({ grade }) => SURE_ENOUGH.includes(grade))
    if ((!('clean' in judged) && PRESENT.includes(name) ? all : hits).length > 0) labels.add(name)
    for (const { start, end, grade } of hits) found.push({ name, grade, words: draft.text.slice(start, end) })
  }
  return { labels, found }
}

/** A reply that a label gets wrong; of `clean`, a clean reply with a finding; of a check without a label, all it finds. */
function showErrors(said, label) {
  for (const [row, { labels, found }] of said) {
    const own = found.filter(({ name }) => (label === 'clean' ? row.labels.clean === 1 : name === label))
    const wrong = label === 'clean' || !(label in row.labels) ? own.length > 0 : labels.has(label) !== Boolean(row.labels[label])
    if (!wrong) continue
    const what = label in row.labels && label !== 'clean' && row.labels[label] ? 'missed' : 'false '
    const note = row.note ? `   (${row.note})` : ''
    const words = own.map(({ name, grade, words }) => `\n      ${name} ${grade}: ${words.replaceAll('\n', ' ⏎ ')}`).join('')
    console.log(`${row.id} ${what} ${row.text.replaceAll('\n', ' ⏎ ')}${note}${words}`)
  }
}

function showFigures(rows, said) {
  console.log('label                lang    n  is 1  precision  recall    F1   asked')
  for (const [label, floor] of Object.entries(FLOORS))
    for (const lang of ['en', 'ko']) {
      const judged = rows.filter((row) => row.lang === lang && label in row.labels)
      if (judged.length === 0) continue
      const count = (is, says) =>
        judged.filter((row) => Boolean(row.labels[label]) === is && said.get(row).labels.has(label) === says).length
      const [hit, wrong, missed] = [count(true, true), count(false, true), count(true, false)]
      const [precision, recall, f1] = [hit / (hit + wrong), hit / (hit + missed), (2 * hit) / (2 * hit + wrong + missed)]
      const cells = [judged.length, hit + missed].map((n) => String(n).padStart(5)).join(' ')
      const shares = [precision, recall, f1].map(rate).join(' ')
      console.log(`${label.padEnd(20)} ${lang}  ${cells} ${shares}  ${floor.toFixed(2)} ${f1 < floor ? '  below' : ''}`)
    }
}

/** Of the findings of grade sure and likely, how many stand in a reply with that fault; and the clean replies with any finding. */
function showFindings(rows, said) {
  console.log('\nfindings             lang found right   share')
  for (const { name } of checks)
    for (const lang of ['en', 'ko']) {
      const own = rows.filter((row) => row.lang === lang)
      const found = own.flatMap((row) =>
        said
          .get(row)
          .found.filter((hit) => hit.name === name)
          .map(() => row.labels[name]),
      )
      if (found.length === 0) continue
      const labelled = found.filter((label) => label !== undefined)
      const right = labelled.filter((label) => label === 1).length
      const share = labelled.length > 0 ? rate(right / labelled.length) : ' no label'
      console.log(`${name.padEnd(20)} ${lang}  ${String(found.length).padStart(5)} ${String(right).padStart(5)} ${share}`)
    }
  for (const lang of ['en', 'ko']) {
    const clean = rows.filter((row) => row.lang === lang && row.labels.clean === 1)
    const flagged = clean.filter((row) => said.get(row).found.length > 0)
    console.log(`clean replies with a finding  ${lang}  ${flagged.length} of ${clean.length}`)
  }
}
