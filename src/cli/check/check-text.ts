import { reviewDrafts } from '../../check/review-drafts.ts'
import type { Config } from '../../config/schemas/config.ts'
import type { Review } from '../../findings/review.ts'
import type { ReplyChannel } from '../../reply/template/template.ts'
import type { Lang } from '../../text/text.ts'
import { localDay } from '../../time/day.ts'
import type { Run } from '../run.ts'
import { reviewOf } from './drafts-review.ts'
import { judgingBy } from './run.ts'

/** Checks a text that stands in no file yet, by the settings, as `support-kit check` would under this name. */
export async function checkText(
  name: string,
  text: string,
  config: Config,
  { lang, channel }: { lang: Lang; channel: ReplyChannel },
  run: Run,
): Promise<Omit<Review, 'folder'>> {
  const sources = new Map([[name, text]])
  const judging = judgingBy(config, { rule: [], draftLang: lang, channel }, localDay())
  const answer = await reviewDrafts({ ...judging, drafts: [{ name, file: name, text }], sources })
  return reviewOf(answer, sources, {}, run.lang, { known: config.facts !== undefined })
}
