// Makes dist/ of what tsc wrote to build/: CommonJS, which Node starts in less than half the time that hundreds of modules take, and
// a file for each set of commands that needs the same modules, so that a command reads no other's. Code stays as it was written but
// for its comments, so that stack traces can be read. Also: the library's door as a module, its declarations, and the licences.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('../', import.meta.url))
const build = join(root, 'build')
const dist = join(root, 'dist')
const members = (folder) =>
  readdirSync(join(build, folder))
    .filter((file) => /^[a-z0-9-]+\.js$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort()
const room = (folder) => members(folder).map((id) => `${folder}/${id}`)

/** What each command loads in an everyday run, and with it all that these import at once. The rest loads when it is imported. */
const paths = {
  start: ['main'],
  reply: ['cli/reply/flags', 'cli/reply/run', 'reply/render/render'],
  lint: ['cli/lint/flags', 'cli/lint/run', 'findings/formats/human', ...room('lint/rules')],
  check: [
    ...['cli/check/flags', 'cli/check/run', 'findings/formats/human', 'check/facts/draft-facts'],
    ...['check/checks', 'check/facts/topics'].flatMap(room),
  ],
  metrics: [
    ...['cli/metrics/flags', 'cli/metrics/run', 'report/formats/table'],
    ...['metrics/definitions', 'metrics/dimensions', 'tickets/sources', 'tickets/orders'].flatMap(room),
  ],
}

/** What any command loads where there are settings: of a command's own modules, those that it needs are in a file apart. */
const settings = ['config/read-config', 'text/syntax/yaml-value']

/** Module → the paths it is loaded on. */
const loadedOn = new Map()
/** Folders of the packages whose code is bundled. */
const packages = new Set()
const packageOf = (id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]
const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** What packages import at once and we hardly use, or never. */
const standIns = [
  // runs programs of subcommands that we do not have
  { for: 'commander', of: 'node:child_process', code: 'export default {}' },
  // looks at the terminal, which terminal/style.ts does
  { for: 'chalk', of: '#supports-color', code: 'export default { stdout: false, stderr: false }' },
  {
    for: 'liquidjs',
    of: 'crypto',
    code: `export const createHash = (...given) => require('node:crypto').createHash(...given)
      export const createHmac = (...given) => require('node:crypto').createHmac(...given)`,
  },
  // writes to streams, which we never ask it for
  { for: 'liquidjs', of: 'stream', code: 'export const PassThrough = undefined' },
  // the engine itself, which stays where its package finds it; the package asks which C library there is, which takes 5 ms, though only
  // one of the two that there are for Linux is installed
  {
    for: '@duckdb/node-api',
    of: '@duckdb/node-bindings',
    code: `const { createRequire } = require('node:module')
      const beside = createRequire(createRequire(require.resolve('@duckdb/node-api')).resolve('@duckdb/node-bindings'))
      const there = (name) => {
        try {
          return beside.resolve(name + '/duckdb.node')
        } catch {}
      }
      const name = '@duckdb/node-bindings-' + process.platform + '-' + process.arch
      const found = process.platform === 'linux' && !there(name + '-musl') && there(name)
      module.exports = found ? require(found) : beside('@duckdb/node-bindings')`,
  },
]

const ours = {
  name: 'support-kit',
  resolveId(source, importer, { kind }) {
    const standIn = standIns.find(({ of, for: by }) => of === source && packageOf(importer ?? '')?.endsWith(by))
    if (standIn) return `\0${standIn.of}`
    // a package that is imported only where it is needed stays a package
    if (kind === 'dynamic-import' && !source.startsWith('.')) return { id: source, external: true }
  },
  load: (id) => standIns.find(({ of }) => id === `\0${of}`)?.code,
  async transform(code, id) {
    const folder = packageOf(id)
    if (folder) {
      packages.add(folder)
      return `/*! ${manifest(folder).name} */\n${code}`
    }
    const own = relative(build, id)
    if (own.startsWith('..')) return undefined
    return (
      (dirname(own) === lexicons ? await compiledPhrases(code, id) : code)
        // a room finds its members on disk, and in the bundle in a list
        .replace(/\broom\(new URL\('([^']+)\/', import\.meta\.url\)/g, (found, folder) => {
          const inside = relative(build, resolve(dirname(id), folder))
          return `${found}, { ${members(inside).map((member) => `'${member}': () => import('${folder}/${member}.js')`)} }`
        })
        // required when their module is loaded; jsonc-parser's CommonJS finds its parts in a way that no bundler sees
        .replace(/^((?:export )?const .*)createRequire\(import\.meta\.url\)\('(?!jsonc-parser)([^']+)'\)/gm, "$1require('$2')")
        // its module, which runs as it is read, and not inside a function that is read twice
        .replace(/^const (\{[^}]*\}) = require\('liquidjs'\)/m, "import $1 from 'liquidjs/dist/liquid.node.mjs'")
        // the engine's 26 modules of JavaScript take 70 ms to load as files of a package
        .replace("createRequire(import.meta.url)('@duckdb/node-api')", "require('@duckdb/node-api')")
        // files are found as seen from the module that names them
        .replaceAll('import.meta.url', `require('node:url').pathToFileURL(__dirname + '/${own.replaceAll('\\', '/')}').href`)
    )
  },
  buildEnd() {
    for (const [path, files] of Object.entries({ ...paths, settings })) {
      const seen = new Set()
      const todo = files.map((file) => join(build, `${file}.js`))
      for (let id = todo.pop(); id; id = todo.pop()) {
        const module = this.getModuleInfo(id)
        if (seen.has(id) || !module) continue
        seen.add(id)
        loadedOn.set(id, [...(loadedOn.get(id) ?? []), path])
        todo.push(...module.importedIds)
      }
    }
  },
}

const lexicons = join('check', 'lexicons')

/** The phrases of our own lexicons are compiled here and not by each run. */
async function compiledPhrases(code, id) {
  const { alternatives } = await import(pathToFileURL(join(build, 'check/draft/phrase.js')))
  const calls = Object.entries(await import(pathToFileURL(id))).flatMap(([name, { grade, en, ko }]) => {
    const made = Object.entries({ en, ko }).flatMap(([lang, list]) =>
      Array.isArray(list) ? [`${lang}: ${JSON.stringify(alternatives(list, lang))}`] : [],
    )
    return grade && made.length > 0 ? [`compiledBefore(${name}, { ${made.join(', ')} })\n`] : []
  })
  return calls.length > 0 ? `import { compiledBefore } from '../draft/lexicon.js'\n${code}\n${calls.join('')}` : code
}

/** A module of `start` is there whatever runs; another is in the file of the paths that load it. */
const fileOf = (id) => {
  const on = loadedOn.get(id) ?? []
  if (on.includes('start')) return 'start'
  const commands = on.filter((path) => path !== 'settings')
  return commands.length === 1 ? on.join('-') : commands.join('-') || undefined
}

const bundle = await rolldown({
  input: { main: join(build, 'main.js'), index: join(build, 'index.js') },
  platform: 'node',
  plugins: [ours],
  preserveEntrySignatures: 'allow-extension',
  checks: { ineffectiveDynamicImport: false },
})
const { output } = await bundle.write({
  dir: dist,
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  comments: { legal: true, annotation: false, jsdoc: false },
  codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: fileOf, debugName: 'paths' }] },
})

const door = output.find(({ name, isEntry }) => isEntry && name === 'index')
writeFileSync(
  join(dist, 'index.js'),
  `import library from './index.cjs'\nexport const { ${door.exports.join(', ')} } = library\n`,
)

// the declarations that the library's door reaches, and no others
const declared = new Set()
const declare = (file) => {
  if (declared.has(file)) return
  declared.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, path] of text.matchAll(/(?:from\s+|import\(\s*|import\s+)["'](\.[^"']+)["']/g))
    declare(resolve(dirname(file), path.replace(/(?:\.d)?\.ts$|\.js$/, '.d.ts')))
}
declare(join(build, 'index.d.ts'))
for (const file of declared) cpSync(file, join(dist, relative(build, file)))

const licences = [...packages].sort().map((folder) => {
  const { name, version, license } = manifest(folder)
  // the engine's JavaScript has its licence beside its binary, which one repository makes too
  const holder = name === '@duckdb/node-api' ? join(folder, '../node-bindings') : folder
  const file = readdirSync(holder).find((found) => /^licen[cs]e/i.test(found))
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(holder, file), 'utf8').trim() : ''}\n`
})
writeFileSync(join(dist, 'licenses.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`))
