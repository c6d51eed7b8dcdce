// Writes man/support-kit.1 from the help of the commands. Needs `npm run build` first: plain Node runs build/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { manPage } from '../build/cli/man-page.js'

const file = new URL('../man/support-kit.1', import.meta.url)
const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
const run = { lang: 'en', io: { out() {}, err() {}, width: 80, env: {} } }

// its date is the day when it last changed, so that it can be tested against the help on any other
const written = /^\.TH .*?"(\d{4}-\d{2}-\d{2})"/m.exec(before)?.[1]
const same = written !== undefined && (await manPage(run, written)) === before
mkdirSync(new URL('../man/', import.meta.url), { recursive: true })
if (!same) writeFileSync(file, await manPage(run, new Date().toISOString().slice(0, 10)))
