// How well the classifier of tag names does on labelled names: node scripts/eval-tags.mjs [labels.csv] [--errors]
// The file has a header with `tag`, `lang` and `class` (cause, event, topic, sentiment-only, ok-request). Runs on dist/.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { classify } from '../dist/lint/classifier/classify.js'
import { score } from '../test/eval/score.mjs'

const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const file = asked[0] ?? process.env.SUPPORT_KIT_TAGS ?? resolve(import.meta.dirname, '../test/eval/tags-own.csv')
const rows = parse(readFileSync(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true })
const percent = (part, whole) => (whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`)

for (const [lang, { n, classes, flag, abstained, errors }] of score(rows, classify)) {
  console.log(`\n${lang}: ${n} names, judged ${percent(n - abstained, n)} %, unknown ${abstained}`)
  console.log(
    `flag (topic, event, sentiment)   precision ${percent(flag.hit, flag.said)}   recall ${percent(flag.hit, flag.true)}`,
  )
  console.log('class            n   said    hit   precision   recall      F1   said as')
  for (const [name, { n: real, said, hit, as }] of classes) {
    const f1 = said + real === 0 ? 0 : (200 * hit) / (said + real)
    const others = [...as].map(([kind, count]) => `${kind} ${count}`).join(', ')
    console.log(
      [
        name.padEnd(14),
        String(real).padStart(4),
        String(said).padStart(6),
        String(hit).padStart(6),
        percent(hit, said).padStart(11),
      ].join(' ') + `${percent(hit, real).padStart(9)}${f1.toFixed(1).padStart(8)}   ${others}`,
    )
  }
  if (!process.argv.includes('--errors')) continue
  console.log('misjudged (a flag that should not be is marked !):')
  for (const { tag, real, said, false: wrong, why } of errors)
    console.log(`  ${wrong ? '!' : ' '} ${tag.padEnd(40)} ${real.padEnd(15)} ${said.padEnd(10)} ${why}`)
}
