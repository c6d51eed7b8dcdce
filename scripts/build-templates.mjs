// Reads the built-in templates once and for all: dist/reply/builtin.*.json. With them `reply` starts without yaml and zod, and a
// template that does not load ends the build.
import { rmSync, writeFileSync } from 'node:fs'
import { builtinDictionary, builtinLibrary } from '../dist/reply/library.js'
import { languages } from '../dist/text.js'

const file = (name) => new URL(`../dist/reply/builtin.${name}.json`, import.meta.url)
for (const name of ['variables', ...languages]) rmSync(file(name), { force: true })
const libraries = await Promise.all(languages.map(async (lang) => [lang, await builtinLibrary(lang)]))
const written = [['variables', await builtinDictionary()], ...libraries]
for (const [name, value] of written) writeFileSync(file(name), JSON.stringify(value))
