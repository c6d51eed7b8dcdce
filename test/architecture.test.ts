import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file.endsWith('.ts'))
const sources = files.map((file) => ({ file, text: readFileSync(resolve(root, file), 'utf8') }))

/** Modules that a file imports, at its top or inside a function; types do not count, they are gone at run time. */
const imports = (text: string) =>
  [...text.matchAll(/(?:^(?:import|export)\s(?!type\s)[^'"]*?from\s+|^import\s+|import\()['"]([^'"]+)['"]/gm)].map((m) => m[1]!)
/** Files of `src/` that a file imports. */
const internal = ({ file, text }: { file: string; text: string }) =>
  imports(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/'))

/** Each dependency has one home. */
const homes: Record<string, RegExp> = {
  '@inquirer/prompts': /^src\/io\//,
  '@duckdb/node-api': /^src\/engine\/session\.ts$/,
  chalk: /^src\/io\/style\.ts$/,
  commander: /^src\/(main\.ts|commands\/)/,
  clipboardy: /^src\/io\//,
  'csv-stringify': /^src\/(renderers\/csv\.ts|engine\/rejects\.ts|commands\/|reply\/|macro-targets\/|taxonomy\/)/,
  'es-hangul': /^src\/hangul\//,
  'fastest-levenshtein': /^src\/(nearest\.ts|hangul\/|rules\/)/,
  josa: /^src\/hangul\//,
  liquidjs: /^src\/reply\//,
  marked: /^src\/reply\//,
  'string-width': /^src\/layout\/width\.ts$/,
  tinyglobby: /^src\/io\/files\.ts$/,
  yaml: /^src\/(config\.ts$|time\/holidays\.ts$|taxonomy\/|findings\/|reply\/)/,
  zod: /^src\/schema\//,
}

describe('the code keeps to its rooms', () => {
  it('has a home for every dependency, and every dependency at home', () => {
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
    expect(Object.keys(homes).sort()).toEqual([...Object.keys(dependencies), ...Object.keys(optionalDependencies)].sort())
    const astray = sources.flatMap(({ file, text }) =>
      imports(text).flatMap((name) => {
        const home = Object.keys(homes).find((dependency) => name === dependency || name.startsWith(`${dependency}/`))
        if (home) return homes[home]!.test(file) ? [] : [`${file} imports ${name}`]
        return name.startsWith('.') || name.startsWith('node:')
          ? []
          : [`${file} imports ${name}, which package.json does not have`]
      }),
    )
    expect(astray).toEqual([])
  })

  it.each([
    [
      'the numbers never print',
      /^src\/(engine|metrics|dimensions|sources|orders|lexicons|statistics|time|probe|pipeline|inspect)/,
      /^src\/(renderers|layout|view|commands|io)\//,
    ],
    [
      'rules and checks never print or read',
      /^src\/(rules|checks|classifier|hangul)\//,
      /^src\/(renderers|finding-formats|layout|view|commands|io|engine|probe)\//,
    ],
    [
      'what draws never computes or reads',
      /^src\/(renderers|finding-formats|layout|view)\//,
      /^src\/(engine|probe|commands|pipeline)/,
    ],
    ['data files import nothing that runs', /^src\/lexicons\//, /^src\/(?!ticket\.ts)/],
  ])('%s', (_, from, to) => {
    const crossing = sources
      .filter(({ file }) => from.test(file))
      .flatMap((s) =>
        internal(s)
          .filter((target) => to.test(target))
          .map((target) => `${s.file} → ${target}`),
      )
    expect(crossing).toEqual([])
  })

  it('exits in one place', () => {
    const exits = sources.filter(({ text }) => /process\.exit\(|process\.exitCode/.test(text)).map(({ file }) => file)
    expect(exits).toEqual(['src/io/io.ts'])
  })

  it('keeps files short, and named for what they hold', () => {
    const lengths = sources
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines)
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
    expect(lengths[Math.floor(lengths.length / 2)]!.lines).toBeLessThanOrEqual(60)
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|types|constants)(\.ts|\/)/.test(file))).toEqual([])
  })
})
