// Runs the command of an input in this process and says what is wrong with what came of it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { beside } from './mutate.mjs'

/** What a terminal obeys or turns around; JSON says it as an escape. */
const commanding = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

const schemas = new Map()
const schemaOf = (name) => {
  if (!schemas.has(name)) {
    const schema = JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'))
    schemas.set(name, z.fromJSONSchema(schema))
  }
  return schemas.get(name)
}
const published = { metrics: 'report', inspect: 'inspect', lint: 'lint', check: 'check' }

/** A folder for inputs, and what judges them with `main`. */
export function judge(main) {
  const cwd = mkdtempSync(join(tmpdir(), 'fuzz-'))
  for (const [name, bytes] of Object.entries(beside)) writeFileSync(join(cwd, name), bytes)
  for (const lang of ['en', 'ko']) mkdirSync(join(cwd, 'own', lang), { recursive: true })

  async function wrongWith({ name, content, args }) {
    const own = name === 'mine.md'
    const paths = own ? ['own/en/mine.md', 'own/ko/mine.md'] : [`in-${name}`]
    for (const path of paths) writeFileSync(join(cwd, path), content)
    const argv = args.split(' ').map((word) => (word === 'FILE' ? paths[0] : word))
    let [out, err] = ['', '']
    const before = listing(cwd)
    const started = process.cpuUsage()
    const code = await main(argv, {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
      stdin: Readable.from([]),
      env: {},
      cwd,
      outIsTerminal: true,
      errIsTerminal: true,
      width: 80,
    })
    const wrong = []
    if (![0, 1, 2].includes(code)) wrong.push(`exit ${code}: ${err.slice(0, 300)}`)
    // of this process: a busy machine is no hang
    const { user, system } = process.cpuUsage(started)
    const seconds = (user + system) / 1e6
    if (seconds > 20) wrong.push(`took ${Math.round(seconds)} s`)
    if (commanding.test(out.replaceAll('\u001b[', '').replaceAll('\r\n', '\n')))
      wrong.push(`a control character in the output: ${JSON.stringify(commanding.exec(out)?.[0])}`)
    if (foreign(out) || foreign(err)) wrong.push('an escape sequence that is not ours')
    if (code === 2 && err.trim() === '') wrong.push('exit 2 without a word')
    if (args.includes('--format json') && code !== 2) wrong.push(...json(argv[0], out))
    for (const path of paths) if (!readFileSync(join(cwd, path)).equals(content)) wrong.push('the input was changed')
    for (const [path, bytes] of Object.entries(beside))
      if (!readFileSync(join(cwd, path)).equals(bytes)) wrong.push(`${path} was changed`)
    if (listing(cwd) !== before) wrong.push('a file was left behind')
    for (const path of paths) rmSync(join(cwd, path), { force: true })
    return wrong
  }
  return { wrongWith, close: () => rmSync(cwd, { recursive: true, force: true }) }
}

/** Files of a folder as one text. */
const listing = (folder) => readdirSync(folder, { recursive: true }).sort().join('\n')

/**
 * Our colours, and what wipes the line of progress, are the only escape sequences. By hand: V8 of Node 20 now and then crashes in a
 * pattern with a look-ahead that is run over hundreds of texts of one and of two bytes a letter.
 */
function foreign(text) {
  return text.split('\u001b').some((rest, i) => i > 0 && !isOurs(rest))
}

function isOurs(rest) {
  if (rest[0] !== '[') return false
  let at = 1
  while (at < 3 && rest[at] >= '0' && rest[at] <= '9') at++
  return rest[at] === 'm' || (at <= 2 && 'ABCDEFGK'.includes(rest[at] ?? ' '))
}

function json(command, out) {
  let value
  try {
    value = JSON.parse(out)
  } catch (error) {
    return [`no JSON: ${error.message}`]
  }
  const wrong = []
  const found = published[command] && schemaOf(published[command]).safeParse(value)
  if (found && !found.success) wrong.push(`not by its schema: ${JSON.stringify(found.error.issues.slice(0, 2))}`)
  const { ledger } = value
  if (
    ledger &&
    ledger.read !== ledger.rejected + (ledger.continuation ?? 0) + ledger.duplicate + excluded(ledger) + ledger.counted
  )
    wrong.push(`the ledger does not add up: ${JSON.stringify(ledger)}`)
  return wrong
}

const excluded = ({ excluded }) =>
  typeof excluded === 'number' ? excluded : Object.values(excluded ?? {}).reduce((sum, n) => sum + n, 0)
