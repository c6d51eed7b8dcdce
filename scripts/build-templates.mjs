// Reads the built-in templates once and for all: dist/reply/builtin.*.json. With them `reply` and `check` start without yaml, zod and
// liquidjs, and a template that does not load ends the build.
import { rmSync, writeFileSync } from 'node:fs'
import { builtinDictionary, builtinLibrary } from '../dist/reply/library.js'
import { builtinScenarios } from '../dist/reply/scenario.js'
import { languages } from '../dist/text.js'

const file = (name) => new URL(`../dist/reply/builtin.${name}.json`, import.meta.url)
for (const name of ['variables', ...languages.flatMap((lang) => [lang, `scenarios.${lang}`])]) rmSync(file(name), { force: true })
const written = [['variables', await builtinDictionary()]]
for (const lang of languages)
  written.push([lang, await builtinLibrary(lang)], [`scenarios.${lang}`, await builtinScenarios(lang)])
for (const [name, value] of written) writeFileSync(file(name), JSON.stringify(value))
