// Writes man/support-kit.1 from the help of the commands. Needs `npm run build` first: plain Node runs build/.
import { mkdirSync, writeFileSync } from 'node:fs'
import { manPage } from '../build/cli/man-page.js'

const page = await manPage({ lang: 'en', io: { out() {}, err() {}, width: 80, env: {} } })
mkdirSync(new URL('../man/', import.meta.url), { recursive: true })
writeFileSync(new URL('../man/support-kit.1', import.meta.url), page)
