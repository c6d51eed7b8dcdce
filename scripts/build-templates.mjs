// Reads the built-in templates once and for all: dist/reply/builtin/. With them `reply` starts without yaml and zod, and a template
// that does not load ends the build.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { builtinDictionary, builtinLibrary } from '../dist/reply/library.js'
import { languages } from '../dist/text.js'

const folder = new URL('../dist/reply/builtin/', import.meta.url)
rmSync(folder, { recursive: true, force: true })
const libraries = await Promise.all(languages.map(async (lang) => [lang, await builtinLibrary(lang)]))
const written = [
  ['variables', await builtinDictionary()],
  ...libraries.flatMap(([lang, { frame, templates }]) => [
    [`${lang}/frame`, frame],
    ...Object.entries(templates).map(([name, template]) => [`${lang}/${name}`, template]),
  ]),
]
for (const lang of languages) mkdirSync(new URL(`${lang}/`, folder), { recursive: true })
for (const [name, value] of written) writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(value))
