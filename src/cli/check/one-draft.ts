import { type DraftsAnswer, type DraftsQuestion, reviewDrafts } from '../../check/review-drafts.ts'
import { UserError } from '../../errors.ts'
import { beside } from '../../findings/beside.ts'
import { canAsk } from '../../terminal/io.ts'
import { pageFor } from '../../terminal/page.ts'
import { printLong } from '../../terminal/pager.ts'
import type { Prompts } from '../../terminal/prompt.ts'
import type { Text } from '../../text/text.ts'
import { fixedNothing, fixesFiles } from '../messages/mend.ts'
import type { Run } from '../run.ts'
import { reviewOf } from './drafts-review.ts'
import type { CheckFlags } from './flags.ts'
import { fixed, mend, save } from './mend.ts'

/** The question for other texts of its drafts. */
const withTexts = (asked: DraftsQuestion, texts: ReadonlyMap<string, string>): DraftsQuestion => ({
  ...asked,
  sources: texts,
  drafts: asked.drafts.map((draft) => ({ ...draft, text: texts.get(draft.file) ?? draft.text })),
})

/** `--fix`: writes the drafts with what can only be meant one way, tells each change, and checks again. @throws UserError without files */
export async function fixDrafts(
  asked: DraftsQuestion,
  found: DraftsAnswer,
  { macros }: CheckFlags,
  run: Run,
  tell: (text: Text) => unknown,
): Promise<{ answer: DraftsAnswer; sources: ReadonlyMap<string, string> }> {
  if (macros.length > 0 || asked.drafts.some(({ file }) => file === 'stdin')) throw new UserError(...fixesFiles)
  const texts = new Map(asked.sources)
  const told: Text[] = []
  for (const [file, before] of asked.sources) {
    const after = fixed(
      before,
      found.findings.filter((one) => one.file === file),
    )
    if (after.text !== before) await save(file, before, after.text, run)
    texts.set(file, after.text)
    told.push(...after.told)
  }
  for (const text of told.length > 0 ? told : [fixedNothing]) tell(text)
  return { answer: told.length > 0 ? await reviewDrafts(withTexts(asked, texts)) : found, sources: texts }
}

/** Shows a draft with its findings beside it; where somebody can be asked, they may mend it. Gives what is left to find in the file. */
export async function checkAtTerminal(
  asked: DraftsQuestion,
  first: DraftsAnswer,
  { flags, known }: { flags: CheckFlags; known: boolean },
  run: Run,
  given?: Prompts,
): Promise<DraftsAnswer> {
  const { io, lang } = run
  const { file, text } = asked.drafts[0]!
  const reviewed = (now: string) => reviewDrafts(withTexts(asked, new Map([[file, now]])))
  const drawn = (answer: DraftsAnswer, now: string) =>
    beside(reviewOf(answer, new Map([[file, now]]), flags, lang, { known }), pageFor(io, false, lang))
  printLong(io, await drawn(first, text))
  const mends = flags.input && file !== 'stdin' && first.findings.length > 0 && canAsk(io)
  if (!mends) return first
  const prompts = given ?? (await (await import('../../terminal/prompt.ts')).prompts(io, lang))
  io.err('\n')
  const left = await mend(
    {
      ...{ file, text },
      review: async (now) => (now === text ? first : await reviewed(now)).findings,
      show: async (now) => io.out(await drawn(await reviewed(now), now)),
    },
    run,
    prompts,
  )
  return left === text ? first : reviewed(left)
}
