// How well the classifier of tag names does on labelled names: node scripts/eval-tags.mjs [labels.csv] [--errors]
// The file has a header with `tag`, `lang` and `class` (cause, event, topic, sentiment-only, ok-request), and may have `causes`
// (for events and topics: causes that fit, with | between, and after ! causes that do not) and `note` (`debatable: <other class>`).
// A list with causes is told in two halves by row; test/eval/README.md says which rows were read for making rules.
// --errors lists what was misjudged, of the odd rows only. Runs on build/.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { classify } from '../build/lint/classifier/classify.js'
import { score } from '../test/eval/score.mjs'

const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const withErrors = process.argv.includes('--errors')
const file = asked[0] ?? process.env.SUPPORT_KIT_TAGS ?? resolve(import.meta.dirname, '../test/eval/tags-own.csv')
const rows = parse(readFileSync(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true })
const percent = (part, whole) => (whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`)

const halves =
  rows[0] && 'causes' in rows[0]
    ? [
        ['odd rows', rows.filter((_, at) => at % 2 === 0), true],
        ['even rows', rows.filter((_, at) => at % 2 === 1), false],
      ]
    : [['', rows, true]]

for (const [half, part, open] of halves)
  for (const [lang, scores] of score(part, classify)) {
    console.log(`\n${lang}${half && `, ${half}`}`)
    print(scores)
    if (withErrors && open) printErrors(scores)
  }

function print({ n, classes, flag, clear, debatable, suggestions, abstained }) {
  console.log(`${n} names, judged ${percent(n - abstained, n)} %, unknown ${abstained}`)
  const line = (name, { raised, due, hit }) =>
    console.log(
      `flag (topic, event, sentiment) ${name.padEnd(26)} precision ${percent(hit, raised)} (${hit}/${raised})   recall ${percent(hit, due)} (${hit}/${due})`,
    )
  line('all', flag)
  if (debatable.raised + debatable.due > 0) {
    line('without debatable', clear)
    line('debatable, either class', debatable)
  }
  const { made, fit, asked: open } = suggestions
  if (made + open > 0)
    console.log(`suggested causes fit ${percent(fit, made)} (${fit}/${made}); events without a suggestion ${open}`)
  console.log('class            n  judged    hit   precision   recall      F1   judged as')
  for (const [name, { n: real, judged, hit, as }] of classes) {
    const f1 = judged + real === 0 ? 0 : (200 * hit) / (judged + real)
    const others = [...as].map(([kind, count]) => `${kind} ${count}`).join(', ')
    console.log(
      [
        name.padEnd(14),
        String(real).padStart(4),
        String(judged).padStart(7),
        String(hit).padStart(6),
        percent(hit, judged).padStart(11),
      ].join(' ') + `${percent(hit, real).padStart(9)}${f1.toFixed(1).padStart(8)}   ${others}`,
    )
  }
}

function printErrors({ errors, suggestions }) {
  console.log('misjudged (a flag that should not be is marked !):')
  for (const { tag, real, judged, second, false: wrong, why } of errors)
    console.log(
      `  ${wrong ? '!' : ' '} ${tag.padEnd(40)} ${(second ? `${real}/${second}` : real).padEnd(17)} ${judged.padEnd(10)} ${why}`,
    )
  if (suggestions.misfits.length > 0) console.log('suggested causes that do not fit:')
  for (const { tag, cause, causes } of suggestions.misfits) console.log(`    ${tag.padEnd(36)} ${cause.padEnd(24)} ${causes}`)
}
