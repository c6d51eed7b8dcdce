import { basename, dirname } from 'node:path'
import { UserError } from '../../errors.ts'
import { type Lang, languages } from '../../text/text.ts'
import { nameClash, noHeader, noLanguage, tooLong } from '../messages/reply.ts'
import { builtinDictionary, framed, variable } from './dictionary.ts'
import { type FileProblem, problemsError } from './problems.ts'
import type { Dictionary, Header } from './schema.ts'
import { readSections } from './sections.ts'
import type { Template, Variable } from './template.ts'
import { readYaml } from './yaml.ts'

/** Characters that a template may have: the longest of ours has 6,000. */
const longest = 200_000

/**
 * A template from its text. Its folder names its language and its file its name: `templates/en/lost-order.md`. Loads yaml, zod and
 * liquidjs: built-in templates are read by the build instead.
 *
 * @param dictionary what `variables.yaml` says of the names that templates share; by default the built-in ones
 * @throws UserError with all that is wrong in it, each with `file:line:column`: the header, a section that is not there, Liquid that
 * does not parse, a variable that neither the header nor `variables.yaml` knows
 */
export async function readTemplate(text: string, file: string, dictionary?: Dictionary): Promise<Template> {
  const lang = languages.find((l) => l === basename(dirname(file)))
  if (!lang) throw UserError.of('unreadable-file', noLanguage(file))
  if (text.length > longest) throw UserError.of('unreadable-file', tooLong(file))
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const end = lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line))
  if (!/^---\s*$/.test(lines[0] ?? '') || end < 0) throw UserError.of('unreadable-file', noHeader(file))

  // the lines before stand for themselves, so that yaml counts as an editor does
  const header = await readYaml('template', ['', ...lines.slice(1, end)].join('\n'))
  const body = readSections(lines, end + 1)
  const places: FileProblem[] = [...header.problems, ...body.problems]
  const known = dictionary ?? (await builtinDictionary())
  const own = header.data?.variables ?? {}
  if (header.data && body.sections) {
    const { checkLiquid } = await import('./check-liquid.ts')
    const names = Object.keys(own)
    const { problems, used } = checkLiquid(body.sections, [...new Set([...names, ...Object.keys(known)])])
    places.push(...problems, ...clashes(names))
    if (places.length === 0)
      return template(
        basename(file).replace(/\.md$/i, ''),
        lang,
        file,
        header.data,
        body.sections,
        variables(own, used, known, lang),
      )
  }
  throw problemsError(file, places)
}

const template = (
  name: string,
  lang: Lang,
  file: string,
  { title, situation, channels, tone, adjacent, tags, endings, automatic }: Header,
  sections: Template['sections'],
  variables: readonly Variable[],
): Template => ({ name, lang, file, title, situation, channels, tone, variables, adjacent, tags, endings, automatic, sections })

/** Those of the header in its order, then those that the sections or the frame use besides. */
function variables(own: Header['variables'], used: readonly string[], known: Dictionary, lang: Lang): Variable[] {
  const names = [...new Set([...Object.keys(own), ...used, ...framed])]
  return names.map((name) => variable(name, own[name] ?? null, known, lang))
}

/** `order` beside `order.number`: one of the two could have no value. */
const clashes = (names: readonly string[]): FileProblem[] =>
  names
    .filter((name) => names.some((other) => other.startsWith(`${name}.`)))
    .map((name) => ({ line: 1, column: 1, text: nameClash(name) }))
