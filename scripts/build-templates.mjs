// Reads the built-in templates once and for all: dist/reply/template/builtin/. With them `reply` and `check` start without yaml, zod and
// liquidjs for what they do not need, and a template that does not load ends the build.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { builtinScenarios } from '../build/check/scenario/scenario.js'
import { builtinDictionary } from '../build/reply/template/dictionary.js'
import { builtinLibrary } from '../build/reply/template/library.js'
import { languages } from '../build/text/text.js'

const folder = new URL('../dist/reply/template/builtin/', import.meta.url)
rmSync(folder, { recursive: true, force: true })
const written = [['variables', await builtinDictionary()]]
for (const lang of languages) {
  const { frame, templates } = await builtinLibrary(lang)
  written.push([`${lang}/frame`, frame], [`${lang}/scenarios`, await builtinScenarios(lang)])
  for (const [name, template] of Object.entries(templates)) written.push([`${lang}/${name}`, template])
}
for (const lang of languages) mkdirSync(new URL(`${lang}/`, folder), { recursive: true })
for (const [name, value] of written) writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(value))
