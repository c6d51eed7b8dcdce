import type { Asked } from '../check.ts'
import type { Io } from '../io/io.ts'
import { loadScenario } from '../reply/scenario.ts'
import type { DraftsQuestion } from '../review-drafts.ts'
import type { Config } from '../schema/config.ts'
import type { Lang } from '../text.ts'

/**
 * What drafts must answer in a situation, asked for by their language, read once a language.
 * @throws UserError for a folder of templates that is not there; when it is asked, for a name that no template has
 */
export async function scenarioOf(name: string, config: Config, io: Io): Promise<Pick<DraftsQuestion, 'scenario' | 'adjacent'>> {
  const folder = config.templates === undefined ? undefined : (await import('./reply-run.ts')).ownFolder(config, io)
  const read = new Map<Lang, Promise<readonly Asked[]>>()
  const adjacent = (lang: Lang) => {
    const found = read.get(lang) ?? loadScenario(name, lang, folder)
    read.set(lang, found)
    return found
  }
  return { scenario: name, adjacent }
}
