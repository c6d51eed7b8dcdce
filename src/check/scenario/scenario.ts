import { fromBuild } from '../../reply/template/built-in.ts'
import { builtinTemplates, isOwn, loadTemplate } from '../../reply/template/library.ts'
import type { Template } from '../../reply/template/template.ts'
import type { Lang } from '../../text/text.ts'
import type { AdjacentQuestion } from '../check.ts'

/** The questions of each built-in situation, by its template's name: the build has their answers written out. */
export const builtinScenarios = (lang: Lang): Promise<Readonly<Record<string, readonly AdjacentQuestion[]>>> =>
  fromBuild(`${lang}/scenarios`, async () => {
    const scenarios: Record<string, readonly AdjacentQuestion[]> = {}
    for (const template of await builtinTemplates(lang)) scenarios[template.name] = await adjacentQuestions(template)
    return scenarios
  })

/**
 * What a reply to a situation must answer, in a language: of the team's template before the built-in one.
 * @throws UserError that names the nearest, where there is no such template
 */
export async function loadScenario(name: string, lang: Lang, folder?: string): Promise<readonly AdjacentQuestion[]> {
  if (!isOwn(name, lang, folder)) {
    const scenarios = await builtinScenarios(lang)
    if (Object.hasOwn(scenarios, name)) return scenarios[name]!
  }
  return adjacentQuestions(await loadTemplate(name, lang, folder))
}

const adjacentQuestions = async (template: Template): Promise<readonly AdjacentQuestion[]> =>
  (await import('./adjacent-questions.ts')).adjacentQuestions(template)
