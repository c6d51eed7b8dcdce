// One process of the fuzzing: inputs from a number on, told one by one, so that what ends or stops this process is known.
import { judge } from './judge.mjs'
import { inputOf } from './mutate.mjs'

const { main } = await import('../../dist/main.cjs')
const [from, count] = process.argv.slice(2).map(Number)
const { wrongWith, close } = judge(main)
process.on('exit', close)
for (let seed = from; seed < from + count; seed++) {
  process.send({ begins: seed })
  const wrong = await wrongWith(inputOf(seed))
  process.send({ ends: seed, wrong })
}
process.disconnect()
