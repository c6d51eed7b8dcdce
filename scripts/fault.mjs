// Makes every call to the file system of every command that writes fail in turn, and looks at what is left: npm run fault
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../dist/main.cjs'
import { stage } from '../test/fault/run.mjs'
import { scenarios } from '../test/fault/scenarios.mjs'

const codes = ['ENOSPC', 'EIO', 'EACCES', 'PART']
const named = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'support-kit-fault-'))
const wrong = []
const tell = (sentences) => {
  for (const sentence of sentences) console.log(`  ${sentence}`)
  wrong.push(...sentences)
}
try {
  const { usual, failing, dying } = stage(main, folder)
  for (const scenario of scenarios.filter(({ name }) => named.length === 0 || named.includes(name))) {
    await usual(scenario) // what a first run loads is read then
    const usually = await usual(scenario)
    const { length } = usually.calls
    let runs = 0
    for (const code of codes)
      for (let at = 1; at <= length; at++) {
        if (code === 'PART' && usually.calls[at - 1] !== 'writeSync') continue
        tell(await failing(scenario, usually, at, code))
        runs++
      }
    let kills = 0
    for (let at = 1, reached = true; reached; at++) {
      const { wrong: found, ...ran } = dying(scenario, usually, at)
      reached = ran.reached
      if (reached) kills++
      tell(found)
    }
    console.log(`${scenario.name}: exit ${usually.code}, ${length} calls, ${runs} failed, ${kills} killed`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(wrong.length === 0 ? 'Inputs are whole, outputs are whole or as they were.' : `${wrong.length} runs did harm.`)
process.exitCode = wrong.length === 0 ? 0 : 1
