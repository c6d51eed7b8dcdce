import { once } from '../../reply/template/built-in.ts'
import { builtinTemplates, isOwn, loadTemplate } from '../../reply/template/library.ts'
import type { Template } from '../../reply/template/template.ts'
import type { Lang } from '../../text/text.ts'
import type { Asked } from '../check.ts'

/** The questions of each built-in situation, by its template's name: the build has their answers written out. */
export const builtinScenarios = (lang: Lang): Promise<Readonly<Record<string, readonly Asked[]>>> =>
  once(`${lang}/scenarios`, async () => {
    const scenarios: Record<string, readonly Asked[]> = {}
    for (const template of await builtinTemplates(lang)) scenarios[template.name] = await asked(template)
    return scenarios
  })

/**
 * What a reply to a situation must answer, in a language: of the team's template before the built-in one.
 * @throws UserError that names the nearest, where there is no such template
 */
export async function loadScenario(name: string, lang: Lang, folder?: string): Promise<readonly Asked[]> {
  if (!isOwn(name, lang, folder)) {
    const scenarios = await builtinScenarios(lang)
    if (Object.hasOwn(scenarios, name)) return scenarios[name]!
  }
  return asked(await loadTemplate(name, lang, folder))
}

const asked = async (template: Template): Promise<readonly Asked[]> => (await import('./asked.ts')).asked(template)
