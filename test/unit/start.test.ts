import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkNames } from '../../src/check/check.ts'
import { ruleNames } from '../../src/lint/rule.ts'

const root = resolve(import.meta.dirname, '../..')

/** What is loaded with a file, at once: its static imports and theirs; what is imported inside a function is not. */
function loaded(files: readonly string[]): { files: Set<string>; packages: Set<string> } {
  const found = { files: new Set<string>(), packages: new Set<string>() }
  const todo = files.map((file) => resolve(root, file))
  for (let file = todo.pop(); file; file = todo.pop()) {
    if (found.files.has(relative(root, file))) continue
    found.files.add(relative(root, file))
    const text = readFileSync(file, 'utf8')
    const imported = text.matchAll(/^(?:import|export)\s(?!type\s)[^'"]*?from\s+'([^']+)'/gm)
    const required = text.matchAll(/^const [^\n]*createRequire\(import\.meta\.url\)\('([^']+)'\)/gm)
    for (const [, name] of [...imported, ...required]) {
      if (name!.startsWith('.')) todo.push(resolve(dirname(file), name!))
      else if (!name!.startsWith('node:')) found.packages.add(name!)
    }
  }
  return found
}

test('lint loads no database, and no library before it is needed', () => {
  const files = [
    ...['src/main.ts', 'src/cli/lint/flags.ts', 'src/cli/lint/run.ts', 'src/findings/formats/human.ts'],
    ...ruleNames().map((id) => `src/lint/rules/${id}.ts`),
  ]
  for (const file of files) expect(existsSync(resolve(root, file))).toBe(true)
  const { files: all, packages } = loaded(files)
  expect([...packages].sort()).toEqual(['chalk', 'commander', 'fastest-levenshtein', 'josa'])
  expect([...all].filter((file) => /^src\/(duckdb|metrics|config\/schemas|tickets)\//.test(file))).toEqual([])
})

test('check loads no database, and no library but what draws its answer', () => {
  const { files, packages } = loaded([
    ...['src/main.ts', 'src/cli/check/flags.ts', 'src/cli/check/run.ts', 'src/findings/formats/human.ts'],
    ...checkNames().map((id) => `src/check/checks/${id}.ts`),
  ])
  expect(
    [...packages].filter((name) => !['chalk', 'commander', 'es-hangul', 'fastest-levenshtein', 'josa'].includes(name)),
  ).toEqual([])
  expect([...files].filter((file) => /^src\/(duckdb|metrics|config\/schemas|tickets|lint)\//.test(file))).toEqual([])
})

test('--help loads commander and the words it says', () => {
  const { files, packages } = loaded(['src/main.ts'])
  expect(packages).toEqual(new Set(['commander']))
  expect(files.size).toBeLessThan(15)
})
