import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as api from '../../src/index.ts'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const home = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(home, { recursive: true }))

/** Prints what Node loads: modules as they are imported, and at the end what was required. */
const hook = `
import Module, { register } from 'node:module'
register('data:text/javascript,' + encodeURIComponent(
  "export async function load(url, context, next) { process._rawDebug('imported ' + url); return next(url, context) }"))
process.on('exit', () => { for (const file of Object.keys(Module._cache)) process._rawDebug('required ' + file) })
`

beforeAll(() => {
  writeFileSync(join(home, 'hook.mjs'), hook)
  writeFileSync(
    join(home, 'tags.csv'),
    'tag,description\nlost_parcel,The carrier lost the parcel\nlate_parcel,It came after the day we named\n',
  )
  writeFileSync(
    join(home, 'draft.md'),
    'Hi Mina,\n\nI am sorry that the teapot came broken. I sent a new one today.\n\nBest,\nJo\n',
  )
})

/** The packages whose code is in these files: the build heads each of their modules with a name. */
const packagesIn = (texts: readonly string[]) =>
  [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/\/\*! ((?:@[\w.-]+\/)?[\w.-]+) \*\//g)].map(([, name]) => name!))),
  ].sort()

/** What a run of the built command loads: files of dist/, the packages bundled in them, and files of packages beside them. */
function loadedBy(args: readonly string[]) {
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(join(home, 'hook.mjs')).href, join(root, 'bin/support-kit.js'), ...args],
    { cwd: home, encoding: 'utf8' },
  )
  const files = [...stderr.matchAll(/^(?:imported|required) (.+)$/gm)].map(([, file]) => file!.replaceAll('\\', '/'))
  const ours = [
    ...new Set(files.filter((file) => file.includes('/dist/') && file.endsWith('.cjs')).map((file) => basename(file))),
  ]
  // the bundler heads each module of ours with its path
  const texts = ours.map((file) => readFileSync(join(dist, file), 'utf8'))
  return {
    ours,
    modules: texts.flatMap((text) => [...text.matchAll(/^\/\/ (build\/\S+\.js)$/gm)].map(([, path]) => path!)),
    bundled: packagesIn(texts),
    beside: files.filter((file) => file.includes('node_modules')),
  }
}

describe('a command loads what it needs, in few files', () => {
  test.each([
    { args: ['--version'], needs: 'main.js', bundled: ['commander'], most: 2 },
    { args: ['--help'], needs: 'cli/program.js', bundled: ['commander'], most: 2 },
    {
      args: ['lint', 'tags.csv'],
      needs: 'lint/rules/no-near-duplicate.js',
      bundled: ['chalk', 'commander', 'csv-parse', 'fastest-levenshtein', 'jongseong', 'josa'],
      most: 11,
    },
    {
      args: ['check', 'draft.md'],
      needs: 'check/checks/no-blame.js',
      bundled: ['chalk', 'commander', 'fastest-levenshtein', 'jongseong', 'josa'],
      most: 10,
    },
    {
      args: ['reply', 'lost-order', '--examples'],
      needs: 'reply/render/render.js',
      bundled: ['commander', 'liquidjs'],
      most: 10,
    },
  ])('$args', ({ args, needs, bundled, most }) => {
    const loaded = loadedBy(args)
    expect(loaded.modules).toContain(`build/${needs}`)
    expect(loaded.bundled).toEqual(bundled)
    expect(loaded.beside).toEqual([])
    expect(loaded.ours.length).toBeLessThanOrEqual(most)
    const others = /^build\/(duckdb|metrics|tickets|config\/(schemas|read-config))/
    expect(loaded.modules.filter((path) => others.test(path))).toEqual([])
  })
})

test.each(['support-kit ', 'support-kit metrics tickets.csv --', 'support-kit metrics -m ', 'support-kit explain '])(
  'a Tab behind "%s" loads no database and no settings',
  (line) => {
    const loaded = loadedBy(['complete', '--', line])
    expect(loaded.modules).toContain('build/cli/completion/complete.js')
    expect(loaded.modules.filter((path) => /^build\/config\/(schemas|read-config)/.test(path))).toEqual([])
    // the database engine and all that is not bundled is beside dist/
    expect(loaded.beside).toEqual([])
  },
)

test('each file that dist/ requires is there, and each package is one that the user installs', () => {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  // the engine's binary comes with the package that asks for it, and is found from there
  const ofEngine = JSON.parse(readFileSync(join(root, 'node_modules/@duckdb/node-api/package.json'), 'utf8')).dependencies
  const installed = Object.keys({ ...dependencies, ...optionalDependencies, ...ofEngine })
  const files = new Set(readdirSync(dist))
  const missing: string[] = []
  for (const file of [...files].filter((name) => name.endsWith('.cjs'))) {
    const text = readFileSync(join(dist, file), 'utf8')
    for (const [, name] of text.matchAll(/\b(?:require|import|createRequire\([^\n]*?\))\(['"]([^'"\s]+)['"]\)/g)) {
      if (name!.startsWith('./')) {
        if (!files.has(name!.slice(2))) missing.push(`${file}: ${name}`)
      } else if (
        !process.getBuiltinModule?.(name!) &&
        !installed.some((known) => name === known || name!.startsWith(`${known}/`))
      )
        missing.push(`${file}: ${name}`)
    }
  }
  expect(missing).toEqual([])
})

test('the library built is the library written', async () => {
  const built = await import(pathToFileURL(join(dist, 'index.js')).href)
  expect(Object.keys(built).sort()).toEqual(Object.keys(api).sort())
  expect(built.ruleNames()).toEqual(api.ruleNames())
  expect(readFileSync(join(dist, 'index.d.ts'), 'utf8')).toContain('readTaxonomy')
})

test('the licence of every package in dist/ is beside it', () => {
  const licences = readFileSync(join(dist, 'licenses.txt'), 'utf8')
  const texts = readdirSync(dist)
    .filter((name) => name.endsWith('.cjs'))
    .map((name) => readFileSync(join(dist, name), 'utf8'))
  const names = packagesIn(texts)
  expect(names).toContain('commander')
  for (const name of names)
    expect(licences).toMatch(new RegExp(`^${name} \\d[\\w.-]* \\((MIT|ISC|BSD-\\d-Clause|Apache-2.0)\\)\\n\\n\\S`, 'm'))
})
