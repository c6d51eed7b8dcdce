import type { AdjacentQuestion } from '../check/check.ts'
import type { DraftsQuestion } from '../check/review-drafts.ts'
import { loadScenario } from '../check/scenario/scenario.ts'
import type { Config } from '../config/schemas/config.ts'
import type { Io } from '../terminal/io.ts'
import type { Lang } from '../text/text.ts'

/**
 * What drafts must answer in a situation, asked for by their language, read once a language.
 * @throws UserError for a folder of templates that is not there; when it is asked, for a name that no template has
 */
export async function scenarioOf(name: string, config: Config, io: Io): Promise<Pick<DraftsQuestion, 'scenario' | 'adjacent'>> {
  const folder = config.templates === undefined ? undefined : (await import('./reply-run.ts')).ownFolder(config, io)
  const read = new Map<Lang, Promise<readonly AdjacentQuestion[]>>()
  const adjacent = (lang: Lang) => {
    const found = read.get(lang) ?? loadScenario(name, lang, folder)
    read.set(lang, found)
    return found
  }
  return { scenario: name, adjacent }
}
