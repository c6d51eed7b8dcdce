import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file.endsWith('.ts') && existsSync(resolve(root, file)))

interface Import {
  /** a file of `src/`, or the name of a package */
  target: string
  type: boolean
  lazy: boolean
}

/** Every import of a file: types, re-exports, lazy ones and `createRequire` included. */
function importsOf(file: string): Import[] {
  const text = readFileSync(resolve(root, file), 'utf8')
  const inFile = (name: string) => (name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name)
  const found = (pattern: RegExp, lazy: boolean) =>
    [...text.matchAll(pattern)].map(({ groups: { type, name } = {} }) => ({
      target: inFile(name!).replaceAll('\\', '/'),
      type: type !== undefined,
      lazy,
    }))
  return [
    ...found(/^(?:import|export)\s(?<type>type\s)?[^'"]*?from\s+'(?<name>[^']+)'/gm, false),
    ...found(/^import\s+'(?<name>[^']+)'/gm, false),
    ...found(/createRequire\(import\.meta\.url\)\s*\('(?<name>[^']+)'\)/gm, false),
    // `import('x')` is lazy where it runs, and a type where it follows `typeof` or stands in one
    ...found(/(?<type>typeof\s+)?import\('(?<name>[^']+)'\)/gm, true),
  ]
}
const graph = new Map(files.map((file) => [file, importsOf(file)]))
const internal = (file: string) => graph.get(file)!.filter(({ target }) => graph.has(target))

/** From the door to the platform: a file imports from its own wing or from those below it. */
const wings = [
  ...['cli', 'config', 'check', 'reply', 'lint', 'report', 'todo', 'insights', 'plan', 'metrics', 'tickets', 'findings'],
  ...['duckdb', 'files', 'terminal', 'time', 'text'],
]
const wingOf = (file: string) => (file.split('/').length > 2 ? file.split('/')[1]! : undefined)
/** Loose files that every wing may use; `main.ts` and `index.ts` stand above all. */
const foundation = new Set(['src/errors.ts', 'src/latte.ts', 'src/registry.ts'])

/** Each dependency has one home. */
const homes: Record<string, RegExp> = {
  '@date-fns/utc': /^src\/time\//,
  '@inquirer/prompts': /^src\/terminal\/prompt\.ts$/,
  '@duckdb/node-api': /^src\/duckdb\/session\.ts$/,
  chalk: /^src\/terminal\/style\.ts$/,
  commander: /^src\/(main\.ts|cli\/)/,
  'cli-table3': /^src\/terminal\//,
  clipboardy: /^src\/terminal\/clipboard\.ts$/,
  'csv-parse': /^src\/text\/syntax\//,
  'csv-stringify': /^src\/text\/syntax\/csv-writer\.ts$/,
  'd3-scale': /^src\/report\/page\/pictures\//,
  'd3-shape': /^src\/report\/page\/pictures\//,
  'date-fns': /^src\/time\//,
  'es-hangul': /^src\/text\/hangul\//,
  'fastest-levenshtein': /^src\/(text|lint)\//,
  josa: /^src\/text\/hangul\//,
  'jsonc-parser': /^src\/text\/syntax\//,
  liquidjs: /^src\/reply\//,
  marked: /^src\/reply\//,
  'officecrypto-tool': /^src\/tickets\/probe\/workbook\.ts$/,
  'read-excel-file': /^src\/tickets\/probe\/workbook\.ts$/,
  rrule: /^src\/time\//,
  'string-width': /^src\/terminal\/width\.ts$/,
  tinyglobby: /^src\/files\/files\.ts$/,
  tinyld: /^src\/check\/checks\/language-note\.ts$/,
  'ts-ics': /^src\/time\//,
  'unzipper-esm': /^src\/tickets\/probe\/workbook\.ts$/,
  'vscode-languageserver': /^src\/cli\/lsp\//,
  'vscode-languageserver-textdocument': /^src\/cli\/lsp\//,
  'write-excel-file': /^src\/text\/syntax\/workbook-writer\.ts$/,
  yaml: /^src\/(text\/syntax\/yaml(-value)?\.ts$|reply\/template\/yaml\.ts$)/,
  zod: /^src\/(config\/|reply\/template\/schema\.ts$)/,
}

describe('the code keeps to its wings', () => {
  it('imports go down: cli, config, check, reply, lint, report, metrics, tickets, findings, platform', () => {
    const rank = (file: string) => wings.indexOf(wingOf(file)!)
    const upward = files.filter(wingOf).flatMap((file) =>
      internal(file)
        .filter(({ target }) => (wingOf(target) ? rank(target) < rank(file) : !foundation.has(target)))
        .map(({ target }) => `${file} → ${target}`),
    )
    expect(files.filter((file) => wingOf(file) && rank(file) < 0)).toEqual([])
    expect(upward).toEqual([])
  })

  it('has no circle of files, types and lazy imports included', () => {
    expect(circles()).toEqual([])
  })

  it('has a home for every dependency, and every dependency at home', () => {
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
    expect(Object.keys(homes).sort()).toEqual([...Object.keys(dependencies), ...Object.keys(optionalDependencies)].sort())
    const astray = files.flatMap((file) =>
      graph
        .get(file)!
        .filter(({ target }) => !graph.has(target) && !target.startsWith('node:') && !target.startsWith('src/'))
        .flatMap(({ target, type }) => {
          const home = Object.keys(homes).find((name) => target === name || target.startsWith(`${name}/`))
          if (!home) return [`${file} imports ${target}, which package.json does not have`]
          return type || homes[home]!.test(file) ? [] : [`${file} imports ${target}`]
        }),
    )
    expect(astray).toEqual([])
  })

  it('lint, reply and check load no database before they need one', () => {
    const light = files.filter((file) => ['check', 'config', 'findings', 'lint', 'reply'].includes(wingOf(file) ?? ''))
    const heavy = light.filter((file) => loadedWith(file).has('src/duckdb/session.ts'))
    expect(heavy).toEqual([])
  })

  it.each([
    [
      'left of a report or a finding nothing prints',
      /^src\/(tickets|metrics|lint|check|duckdb|time)\//,
      /^src\/terminal\/io\.ts$/,
    ],
    ['what draws a report reads nothing', /^src\/(report|findings\/formats)\//, /^src\/(files|duckdb|tickets\/(load|probe))\//],
    ['lexicons are data', /\/lexicons\//, /^src\/(?!.*\/lexicons\/|tickets\/ticket\.ts|check\/draft\/lexicon\.ts)/],
  ])('%s', (_, from, to) => {
    const crossing = files
      .filter((file) => from.test(file))
      .flatMap((file) =>
        internal(file)
          .filter(({ target, type }) => !type && to.test(target))
          .map(({ target }) => `${file} → ${target}`),
      )
    expect(crossing).toEqual([])
  })

  it('exits in one place', () => {
    const exits = files.filter((file) => /process\.exit\(|process\.exitCode/.test(readFileSync(resolve(root, file), 'utf8')))
    expect(exits).toEqual(['src/terminal/io.ts'])
  })

  it('writes files in one place: beside them first, or in the folder for temporary files', () => {
    const writers =
      /^(?:write|append|createWrite|copy|cp|rename|truncate|mkdtemp|mkdir|link|symlink|unlink|rm|f?chmod|f?chown|fsync|utimes)/
    const writing = files.filter((file) => {
      const text = readFileSync(resolve(root, file), 'utf8')
      const imported = [...text.matchAll(/^import \{([^}]+)\} from 'node:fs(?:\/promises)?'/gm)].flatMap((m) => m[1]!.split(','))
      const all = /^import (?:\* as )?\w+.* from 'node:fs/m.test(text) || /\((?:'|")node:fs/.test(text)
      return all || imported.some((name) => writers.test(name.trim())) || /\bCOPY\b[^\n]*\bTO\b|\bEXPORT DATABASE\b/.test(text)
    })
    const blind = files.filter((file) => /\bexistsSync\b/.test(readFileSync(resolve(root, file), 'utf8')))
    // a disk that does not answer is no `no`, save where only a hint depends on it
    expect(blind).toEqual(['src/cli/usage-error.ts'])
    // what is printed may go to a file, too
    expect(writing.sort()).toEqual(['src/duckdb/session.ts', 'src/files/output.ts', 'src/files/scratch.ts', 'src/terminal/io.ts'])
  })

  it('stays a house that can be overlooked: few wings, files of a length to read, named for what they hold', () => {
    expect(new Set(files.map(wingOf).filter(Boolean)).size).toBeLessThanOrEqual(17)
    expect(files.filter((file) => !wingOf(file)).length).toBeLessThanOrEqual(8)
    const lengths = files.map((file) => ({ file, lines: readFileSync(resolve(root, file), 'utf8').split('\n').length - 1 }))
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
    expect(lengths.filter(({ lines }) => lines >= 150).length).toBeLessThanOrEqual(files.length / 10)
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|types|constants)(\.ts|\/)/.test(file))).toEqual([])
  })
})

/** What runs when a file is imported: itself and all that it imports at once. */
function loadedWith(file: string): Set<string> {
  const seen = new Set<string>()
  const todo = [file]
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    todo.push(...internal(next).flatMap(({ target, type, lazy }) => (type || lazy ? [] : [target])))
  }
  return seen
}

/** Files that import each other, by any way round: Tarjan's strongly connected components of more than one file. */
function circles(): string[][] {
  const found: string[][] = []
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const visit = (file: string) => {
    index.set(file, index.size)
    low.set(file, index.get(file)!)
    stack.push(file)
    for (const { target } of internal(file)) {
      if (!index.has(target)) visit(target)
      if (stack.includes(target)) low.set(file, Math.min(low.get(file)!, low.get(target)!))
    }
    if (low.get(file) !== index.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    if (circle.length > 1) found.push(circle)
  }
  for (const file of files) if (!index.has(file)) visit(file)
  return found
}
