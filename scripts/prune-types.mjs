import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// The package publishes the declarations that its entry point reaches, and no others.
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const reached = new Set()
const visit = (file) => {
  if (reached.has(file)) return
  reached.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from\s+|import\(\s*|import\s+)["'](\.[^"']+)["']/g))
    visit(resolve(dirname(file), path.replace(/(?:\.d)?\.ts$|\.js$/, '.d.ts')))
}
visit(join(dist, 'index.d.ts'))
for (const name of readdirSync(dist, { recursive: true }))
  if (name.endsWith('.d.ts') && !reached.has(join(dist, name))) rmSync(join(dist, name))
